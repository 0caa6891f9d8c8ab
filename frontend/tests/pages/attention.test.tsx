import { fireEvent, screen, within } from "@testing-library/react";
import { Client, fetchExchange, Provider } from "urql";
import { expect, it, vi } from "vitest";
import { DeskContext, type Permission } from "@/app/company";
import { Attention } from "@/pages/order/Attention";
import type { OrderData } from "@/pages/order/queries";
import { shown } from "../shown";

const ORDER = { id: "ord_1", failure: "the network does not answer" } as OrderData;
const RETRIED = { __typename: "OrderRetried", order: { __typename: "Order", id: "ord_1" } };
const REFUSED = { __typename: "NothingToChange", code: "NOTHING_TO_CHANGE", message: "It is already like that." };

/** The note, for somebody with these permissions, and what was sent when the API answers that. */
async function noted(permissions: Permission[], answer: object = RETRIED) {
  const sent = vi.fn(async (_address: unknown, _request?: RequestInit) => Response.json({ data: { retryOrder: answer } }));
  const client = new Client({ url: "http://localhost/graphql", exchanges: [fetchExchange], fetch: sent, preferGetMethod: false });
  const viewer = { id: "lgn_1", name: "Ann", email: null, permissions, today: "2026-01-16", company: null };
  const main = await shown(
    <Provider value={client}>
      <DeskContext value={{ viewer, company: null, picks: false }}>
        <Attention order={ORDER} />
      </DeskContext>
    </Provider>,
  );
  return { main, sent };
}

it("says why, and that it goes on by itself", async () => {
  const { main } = await noted([]);
  expect(main.textContent).toContain("This order does not get on: the network does not answer");
  expect(main.textContent).toContain("Nothing is lost");
});

it("has no button for whoever only looks", async () => {
  const { main } = await noted(["ORDERS_READ"]);
  expect(within(main).queryByRole("button")).toBeNull();
});

it("retries that order, and says so", async () => {
  const { main, sent } = await noted(["SERVICES_MODIFY"]);
  fireEvent.click(within(main).getByRole("button", { name: "Retry now" }));
  expect((await screen.findByRole("status")).textContent).toBe("It is tried now.");
  expect(JSON.parse(String(sent.mock.calls[0]?.[1]?.body)).variables).toEqual({ input: { orderId: "ord_1" } });
});

it("says what the API refused", async () => {
  const { main } = await noted(["SERVICES_MODIFY"], REFUSED);
  fireEvent.click(within(main).getByRole("button", { name: "Retry now" }));
  expect((await screen.findByRole("alert")).textContent).toContain("It is already like that.");
});
