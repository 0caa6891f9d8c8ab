import { graphql, type ResultOf } from "@/app/graphql";
import { PageFragment } from "@/components/list/Pager";
import { PlannedOrderFragment } from "@/components/planned/planned";

export const ComingUpQuery = graphql(
  `
    query ComingUp($companyId: ID, $first: Int, $after: String, $last: Int, $before: String) {
      pendingOrders(companyId: $companyId, first: $first, after: $after, last: $last, before: $before) {
        pageInfo {
          ...Page
        }
        nodes {
          ...PlannedOrder
          placedBy
          service {
            id
            msisdn
            plan {
              id
              name
            }
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
            user {
              id
              name
            }
          }
        }
      }
    }
  `,
  [PageFragment, PlannedOrderFragment],
);

export type ComingUpOrder = ResultOf<typeof ComingUpQuery>["pendingOrders"]["nodes"][number];
