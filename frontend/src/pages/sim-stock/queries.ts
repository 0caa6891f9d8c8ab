import { graphql, type ResultOf } from "@/app/graphql";
import { RefusalFragment } from "@/components/refusal/fragment";

export const SimStockQuery = graphql(`
  query SimStock($search: String) {
    simCards(filter: { ofCompany: false, status: [IN_STOCK], kind: [PHYSICAL] }, first: 1) {
      totalCount
    }
    companies(search: $search, first: 50) {
      nodes {
        id
        name
        companyNumber
        simStock {
          inStock
          reserved
          active
          blocked
          retired
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const ImportSimCardsMutation = graphql(
  `
    mutation ImportSimCards($input: ImportSimCardsInput!) {
      importSimCards(input: $input) {
        __typename
        ... on SimCardsImported {
          imported
          dryRun
          rows {
            line
            iccid
            verdict
            message
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);

export type CompanyStock = ResultOf<typeof SimStockQuery>["companies"]["nodes"][number];
export type Imported = Extract<
  ResultOf<typeof ImportSimCardsMutation>["importSimCards"],
  { __typename: "SimCardsImported" }
>;

/** Whose stock; without an id the operator's own. */
export interface Owner {
  id?: string;
  name: string;
}
