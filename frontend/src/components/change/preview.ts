import { graphql, type ResultOf } from "@/app/graphql";

/** What a change will do, as the API computed it. */
export const ChangePreviewFragment = graphql(`
  fragment Change on ChangePreview {
    effectiveOn
    monthlyBefore {
      amount
      currency
    }
    monthlyAfter {
      amount
      currency
    }
    nextInvoice {
      issuedOn
      lines {
        kind
        description
        days
        quantity
        unitPrice {
          amount
          currency
        }
        amount {
          amount
          currency
        }
      }
      net {
        amount
        currency
      }
      vat {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
    removalQuota {
      used
      limit
    }
    planChanges {
      used
      limit
    }
    confirmationToken
  }
`);

export type Change = ResultOf<typeof ChangePreviewFragment>;
export type Invoice = Change["nextInvoice"];
