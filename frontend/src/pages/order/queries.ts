import { graphql, type ResultOf } from "@/app/graphql";

export const OrderQuery = graphql(`
  query Order($id: ID!) {
    order(id: $id) {
      id
      number
      action
      state
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
        }
      }
    }
  }
`);

export type OrderData = NonNullable<ResultOf<typeof OrderQuery>["order"]>;
