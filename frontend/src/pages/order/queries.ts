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
      failureCode
      startsOn
      until
      isReturn
      delivery {
        state
        recipient
        street
        postcode
        city
        carrier
        trackingNumber
        requestedAt
        sentAt
        deliveredAt
        returnedAt
      }
      steps {
        name
        state
        startedAt
        endedAt
        attempts
      }
      portIn {
        msisdn
        kind
        donor
        state
        rejection
        requestedOn
        scheduledFor
        mandateId
        mandateUrl
        submittedAt
        validatedAt
        scheduledAt
        executingAt
        closedAt
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
        activatedOn
        openOrder {
          id
          number
        }
        pendingChange {
          plan {
            id
            name
          }
          options {
            id
            name
          }
        }
        plan {
          id
          name
        }
        options {
          id
        }
        simCard {
          id
          kind
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
