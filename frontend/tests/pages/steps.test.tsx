import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cameBack } from "@/pages/order/Attention";
import { refusedStep } from "@/pages/order/NotBlocked";
import type { OrderData } from "@/pages/order/queries";
import { Steps } from "@/pages/order/Steps";
import { shown } from "../shown";

type Step = OrderData["steps"][number];

/** Steps of an order that sends a card; « NAME STATE » each. */
function steps(...words: string[]): Step[] {
  return words.map((each) => {
    const [name, state] = each.split(" ");
    const at = state === "PENDING" ? null : "2026-01-16T10:00:00Z";
    return { name, state, attempts: 1, startedAt: at, endedAt: null } as Step;
  });
}

const FOUND_AND_LOST = ["BLOCK_SIM DONE", "UNBLOCK_SIM DONE", "BLOCK_SIM RUNNING", "SEND_CARD PENDING", "REPLACE_SIM PENDING"];

describe("the steps of an order", () => {
  it("stand in their order, also those of one name", async () => {
    const main = await shown(<Steps steps={steps(...FOUND_AND_LOST)} />);
    const rows = within(main).getAllByRole("listitem").map((row) => row.textContent);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^SIM card blocked on the network/);
    expect(rows[1]).toMatch(/^SIM card unblocked on the network/);
    expect(rows[2]).toMatch(/^SIM card blocked on the networkunder way/);
  });

  it("have a day where one of them takes days", async () => {
    const long = await shown(<Steps steps={steps("BLOCK_SIM DONE", "SEND_CARD RUNNING")} />);
    expect(within(long).getAllByText("16 Jan 2026, 11:00")).toHaveLength(2);
  });

  it("have a time alone where all of them take seconds", async () => {
    const short = await shown(<Steps steps={steps("BLOCK_SIM DONE")} />);
    within(short).getByText("11:00:00");
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
