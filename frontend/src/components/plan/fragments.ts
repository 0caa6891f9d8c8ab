import { graphql, type ResultOf } from "@/app/graphql";

export const PlanFragment = graphql(`
  fragment PlanChoice on Plan {
    id
    name
    kind
    monthlyPrice {
      amount
      currency
    }
    options {
      id
      name
      monthlyPrice {
        amount
        currency
      }
    }
  }
`);

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
export type OptionChoice = PlanChoice["options"][number];
