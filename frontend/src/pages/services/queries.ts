import { graphql, type ResultOf } from "@/app/graphql";
import { PageFragment } from "@/components/list/Pager";
import { ActionableFragment } from "@/components/service";

export const ServicesQuery = graphql(
  `
    query Services(
      $companyId: ID!
      $search: String
      $filter: MobileServiceFilter
      $orderBy: MobileServiceOrder
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      mobileServices(
        companyId: $companyId
        search: $search
        filter: $filter
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        totalMonthlyPrice {
          amount
          currency
        }
        pageInfo {
          ...Page
        }
        nodes {
          ...Actionable
          activatedOn
          user {
            costCentre
          }
          options {
            id
            name
          }
          monthlyPrice {
            amount
            currency
          }
        }
      }
    }
  `,
  [PageFragment, ActionableFragment],
);

export type ServiceRow = ResultOf<typeof ServicesQuery>["mobileServices"]["nodes"][number];
