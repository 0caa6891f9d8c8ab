import { graphql, type ResultOf } from "@/app/graphql";
import { PageFragment } from "@/components/list/Pager";
import { RefusalFragment } from "@/components/refusal/fragment";

export const UsersQuery = graphql(
  `
    query Users(
      $companyId: ID!
      $search: String
      $filter: UserFilter
      $orderBy: UserOrder
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      users(
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
        pageInfo {
          ...Page
        }
        nodes {
          id
          name
          email
          costCentre
          status
          mobileServices {
            id
            msisdn
            status
          }
        }
      }
    }
  `,
  [PageFragment],
);

export type UserRow = ResultOf<typeof UsersQuery>["users"]["nodes"][number];

export const AddUserMutation = graphql(
  `
    mutation AddUser($input: AddUserInput!) {
      addUser(input: $input) {
        __typename
        ... on UserAdded {
          user {
            id
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);
