import { graphql, type ResultOf } from "@/app/graphql";
import { PageFragment } from "@/components/list/Pager";

export const RemovalRequestsQuery = graphql(
  `
    query RemovalRequests($companyId: ID, $first: Int, $after: String, $last: Int, $before: String) {
      removalRequests(companyId: $companyId, first: $first, after: $after, last: $last, before: $before) {
        pageInfo {
          ...Page
        }
        nodes {
          id
          state
          note
          filedAt
          filedBy
          company {
            id
            name
          }
          removals {
            state
          }
        }
      }
    }
  `,
  [PageFragment],
);

export type RemovalRequestRow = ResultOf<typeof RemovalRequestsQuery>["removalRequests"]["nodes"][number];
