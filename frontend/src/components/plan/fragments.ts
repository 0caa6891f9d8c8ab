import { graphql, type ResultOf } from "@/app/graphql";

export const OptionFragment = graphql(`
  fragment OptionChoice on PlanOption {
    id
    name
    group
    monthlyPrice {
      amount
      currency
    }
    excludes {
      id
    }
  }
`);

export const PlanFragment = graphql(
  `
    fragment PlanChoice on Plan {
      id
      name
      kind
      monthlyPrice {
        amount
        currency
      }
      options {
        ...OptionChoice
      }
    }
  `,
  [OptionFragment],
);

export const PlansQuery = graphql(
  `
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,
  [PlanFragment],
);

export type PlanChoice = ResultOf<typeof PlanFragment>;
export type OptionChoice = ResultOf<typeof OptionFragment>;
