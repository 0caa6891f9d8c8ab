import { graphql, type ResultOf } from "@/app/graphql";

/** A refusal: the message carries the figures and dates in words, the fields what a link needs. */
export const RefusalFragment = graphql(`
  fragment Refusal on Error {
    __typename
    code
    message
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
    ... on QuotaExceeded {
      accountManager {
        name
        email
      }
    }
    ... on NoContractInForce {
      accountManager {
        name
        email
      }
    }
    ... on OrderInProgress {
      order {
        id
        number
      }
    }
  }
`);

/** The same for several services at once: each that stands in the way, with its own reason. */
export const RefusalOfServicesFragment = graphql(
  `
    fragment RefusalOfServices on Error {
      ...Refusal
      ... on ServicesNotRemovable {
        services {
          service {
            id
            msisdn
            plan {
              id
              name
            }
            user {
              id
              name
            }
          }
          refusal {
            code
            message
          }
        }
      }
    }
  `,
  [RefusalFragment],
);

export type Refusal = ResultOf<typeof RefusalFragment>;
export type RefusalOfServices = ResultOf<typeof RefusalOfServicesFragment>;
