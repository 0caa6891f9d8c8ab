import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cameBack } from "@/pages/order/Attention";
import { refusedStep } from "@/pages/order/NotBlocked";
import type { OrderData } from "@/pages/order/queries";
import { Steps } from "@/pages/order/Steps";
import { shown } from "../shown";

type Step = OrderData["steps"][number];
type Order = Pick<OrderData, "state" | "placedAt" | "steps">;

/** Steps of an order that sends a card; « NAME STATE » each. */
function steps(...words: string[]): Step[] {
  return words.map((each) => {
    const [name, state] = each.split(" ");
    const at = state === "PENDING" ? null : "2026-01-16T10:00:00Z";
    return { name, state, attempts: 1, startedAt: at, endedAt: null } as Step;
  });
}

function order(given: Partial<Order>): Order {
  return { state: "IN_PROGRESS", placedAt: "2026-01-16T09:59:00Z", steps: [], ...given };
}

const FOUND_AND_LOST = ["BLOCK_SIM DONE", "UNBLOCK_SIM DONE", "BLOCK_SIM RUNNING", "SEND_CARD PENDING", "REPLACE_SIM PENDING"];

describe("the steps of an order", () => {
  it("stand in their order, also those of one name", async () => {
    const main = await shown(<Steps order={order({ steps: steps(...FOUND_AND_LOST) })} />);
    const rows = within(main).getAllByRole("listitem").map((row) => row.textContent);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^SIM card blocked on the network/);
    expect(rows[1]).toMatch(/^SIM card unblocked on the network/);
    expect(rows[2]).toMatch(/^SIM card blocked on the networkunder way/);
  });

  it("have a day where they are of several", async () => {
    const [first, second] = steps("RESERVE_NUMBER DONE", "AWAIT_USER DONE") as [Step, Step];
    const long = await shown(<Steps order={order({ steps: [first, { ...second, endedAt: "2026-01-20T08:02:00Z" }] })} />);
    within(long).getByText("16 Jan 2026, 11:00");
    within(long).getByText("20 Jan 2026, 09:02");
  });

  it("have a day where the order was placed on another", async () => {
    const planned = await shown(<Steps order={order({ placedAt: "2026-01-14T10:00:00Z", steps: steps("MODIFY DONE") })} />);
    within(planned).getByText("16 Jan 2026, 11:00");
  });

  it("have a time alone where all is of one day", async () => {
    const short = await shown(<Steps order={order({ steps: steps("BLOCK_SIM DONE", "SEND_CARD RUNNING") })} />);
    expect(within(short).getAllByText("11:00:00")).toHaveLength(2);
  });

  it("wait while the order is open", async () => {
    const open = await shown(<Steps order={order({ steps: steps("AWAIT_USER RUNNING", "ACTIVATE PENDING") })} />);
    expect(within(open).getAllByText("waiting")).toHaveLength(2);
  });

  it("are not waited for once the order is closed", async () => {
    const words = ["PROVISION DONE", "AWAIT_USER RUNNING", "ACTIVATE PENDING"];
    const closed = await shown(<Steps order={order({ state: "CANCELLED", steps: steps(...words) })} />);
    within(closed).getByText("done");
    expect(within(closed).getAllByText("not carried out")).toHaveLength(2);
    expect(within(closed).getAllByText("11:00:00")).toHaveLength(1);
  });
});

describe("a block that the network refused", () => {
  it("is told while the order goes on", () => {
    const refused = steps("BLOCK_SIM FAILED", "SEND_CARD RUNNING");
    expect(refusedStep({ state: "IN_PROGRESS", steps: refused })?.name).toBe("BLOCK_SIM");
    expect(refusedStep({ state: "COMPLETED", steps: refused })).toBeUndefined();
  });

  it("is told no more once the next one worked", () => {
    const again = steps("BLOCK_SIM FAILED", "BLOCK_SIM DONE", "SEND_CARD RUNNING");
    expect(refusedStep({ state: "IN_PROGRESS", steps: again })).toBeUndefined();
  });
});

describe("a card that came back", () => {
  const delivery = { state: "RETURNED" } as NonNullable<OrderData["delivery"]>;

  it("is what an order waits for that comes to no other step", () => {
    expect(cameBack({ delivery, steps: steps("BLOCK_SIM DONE", "SEND_CARD RUNNING") })).toBe(true);
  });

  it("is not why a block does not get on", () => {
    expect(cameBack({ delivery, steps: steps("BLOCK_SIM RUNNING", "SEND_CARD PENDING") })).toBe(false);
  });
});
