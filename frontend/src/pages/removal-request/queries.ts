import { graphql, type ResultOf } from "@/app/graphql";
import { RefusalFragment, RefusalOfServicesFragment } from "@/components/refusal/fragment";

export const RemovalRequestQuery = graphql(`
  query RemovalRequest($id: ID!) {
    removalRequest(id: $id) {
      id
      state
      note
      filedAt
      filedBy
      closedAt
      closedBy
      reason
      company {
        id
        name
      }
      removals {
        state
        order {
          id
          number
        }
        service {
          id
          msisdn
          status
          monthlyPrice {
            amount
            currency
          }
          plan {
            id
            name
          }
          user {
            id
            name
          }
        }
      }
    }
  }
`);

export const DecideMutation = graphql(
  `
    mutation DecideRemovalRequest($input: DecideRemovalRequestInput!) {
      decideRemovalRequest(input: $input) {
        __typename
        ... on RemovalRequestDecided {
          removalRequest {
            id
            state
          }
        }
        ...RefusalOfServices
      }
    }
  `,
  [RefusalOfServicesFragment],
);

export const WithdrawMutation = graphql(
  `
    mutation WithdrawRemovalRequest($input: WithdrawRemovalRequestInput!) {
      withdrawRemovalRequest(input: $input) {
        __typename
        ... on RemovalRequestWithdrawn {
          removalRequest {
            id
            state
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);

export type RemovalRequestData = NonNullable<ResultOf<typeof RemovalRequestQuery>["removalRequest"]>;
export type RequestedRemoval = RemovalRequestData["removals"][number];
