import { graphql, type ResultOf } from "@/app/graphql";
import { PlannedOrderFragment } from "@/components/planned/planned";

const InvoiceFragment = graphql(`
  fragment Invoice on NextInvoice {
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
`);

/** What a change will do, as the API computed it. */
export const ChangePreviewFragment = graphql(
  `
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
      ...Invoice
    }
    returns {
      effectiveOn
      monthlyAfter {
        amount
        currency
      }
      nextInvoice {
        ...Invoice
      }
    }
    cancelledOrders {
      ...PlannedOrder
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
`,
  [InvoiceFragment, PlannedOrderFragment],
);

export type Change = ResultOf<typeof ChangePreviewFragment>;
export type Invoice = Change["nextInvoice"];
