import { graphql, type ResultOf } from "@/app/graphql";
import { RefusalFragment } from "@/components/refusal/fragment";

/** What waits for its date. */
export const PlannedOrderFragment = graphql(`
  fragment PlannedOrder on Order {
    id
    number
    action
    startsOn
    until
    isReturn
  }
`);

/** What waits for its date, of one service. */
export const PlannedFragment = graphql(
  `
    fragment Planned on MobileService {
      id
      version
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
      pendingOrders {
        ...PlannedOrder
      }
    }
  `,
  [PlannedOrderFragment],
);

export const CancelOrderMutation = graphql(
  `
    mutation CancelOrder($input: CancelOrderInput!) {
      cancelOrder(input: $input) {
        __typename
        ... on OrderCancelled {
          order {
            id
            state
          }
          service {
            id
            version
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);

export type PlannedOrder = ResultOf<typeof PlannedOrderFragment>;
export type PlannedService = ResultOf<typeof PlannedFragment>;
export type Items = PlannedService["pendingChange"];

/** A change of plan and options in few words: "Pro + World". */
export function itemNames(change: Items): string {
  return change ? [change.plan, ...change.options].map(({ name }) => name).join(" + ") : "";
}
