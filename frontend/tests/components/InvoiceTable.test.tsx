import { within } from "@testing-library/react";
import { expect, it } from "vitest";
import { InvoiceTable } from "@/components/change/InvoiceTable";
import type { Invoice } from "@/components/change/preview";
import { shown } from "../shown";

const euros = (amount: string) => ({ amount, currency: "EUR" });

const INVOICE: Invoice = {
  issuedOn: "2026-02-01",
  lines: [
    {
      kind: "CREDIT",
      description: "Unlimited: credit",
      days: 15,
      quantity: 1,
      unitPrice: euros("85.00"),
      amount: euros("-41.13"),
    },
    {
      kind: "RECURRING",
      description: "Essential: per month",
      days: null,
      quantity: 10,
      unitPrice: euros("10.00"),
      amount: euros("100.00"),
    },
  ],
  net: euros("58.87"),
  vat: euros("12.36"),
  gross: euros("71.23"),
};

function rows(table: HTMLElement) {
  return within(table)
    .getAllByRole("row")
    .map((row) => row.textContent);
}

it("shows each line with its days, quantity and unit price, then the sums", async () => {
  const main = await shown(<InvoiceTable invoice={INVOICE} />);
  const table = within(main).getByRole("table", { name: "On the next invoice, of 1 February 2026" });
  expect(rows(table)).toEqual([
    "LineAmount",
    "Unlimited: credit15 days · 1 × €85.00-€41.13",
    "Essential: per month10 × €10.00€100.00",
    "Total without VAT€58.87",
    "VAT€12.36",
    "Total with VAT€71.23",
  ]);
});

it("speaks Dutch with Dutch amounts", async () => {
  const main = await shown(<InvoiceTable invoice={INVOICE} />, "nl");
  const table = within(main).getByRole("table", { name: "Op de volgende factuur, van 1 februari 2026" });
  expect(rows(table)).toContain("Totaal incl. btw€\u00a071,23");
  expect(rows(table)).toContain("Unlimited: credit15 dagen · 1 × €\u00a085,00€\u00a0-41,13");
});

it("says so when nothing changes", async () => {
  const main = await shown(<InvoiceTable invoice={{ ...INVOICE, lines: [] }} />);
  expect(main.textContent).toContain("Nothing changes on the next invoice.");
});

it("says that it is the invoice of which other lines were shown", async () => {
  const main = await shown(<InvoiceTable invoice={INVOICE} which="same" />);
  within(main).getByRole("table", { name: "Also on the invoice of 1 February 2026, for the return" });
});
