import { graphql, type ResultOf } from "@/app/graphql";
import { RefusalFragment } from "@/components/refusal/fragment";

export const OrderQuery = graphql(`
  query Order($id: ID!) {
    order(id: $id) {
      id
      number
      action
      state
      needsAttention
      placedAt
      placedBy
      completedAt
      failure
      steps {
        name
        state
        startedAt
        endedAt
        attempts
      }
      activationLinks {
        state
        language
        sentAt
        expiresOn
      }
      service {
        id
        msisdn
        status
        plan {
          id
          name
        }
        user {
          id
          name
          email
        }
        allowedActions {
          action
          allowed
        }
      }
    }
  }
`);

export const RetryOrderMutation = graphql(
  `
    mutation RetryOrder($input: RetryOrderInput!) {
      retryOrder(input: $input) {
        __typename
        ... on OrderRetried {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);

export type OrderData = NonNullable<ResultOf<typeof OrderQuery>["order"]>;
