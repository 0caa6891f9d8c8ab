import { within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { RemoveButton } from "@/components/remove/RemoveButton";
import type { Actionable } from "@/components/service";
import { shown } from "../shown";

const MANAGER = { name: "Sofie Vermeulen", email: "sofie@operator.example" };
const QUOTA: Refusal = {
  __typename: "QuotaExceeded",
  code: "QUOTA_EXCEEDED",
  message: "The removal quota is used up: 2 of 2 until 31 December 2026.",
  accountManager: MANAGER,
};
const IN_PROGRESS: Refusal = {
  __typename: "OrderInProgress",
  code: "ORDER_IN_PROGRESS",
  message: "An order for this service is under way.",
  order: { id: "ord_1", number: "2026-000017" },
};

function service(refusal: Refusal | null, status: Actionable["status"] = "ACTIVE"): Actionable {
  return {
    id: "msvc_1",
    version: 1,
    status,
    msisdn: "+32470123456",
    plan: { id: "plan_1", name: "Essential" },
    user: { id: "usr_1", name: "Bob Peeters" },
    allowedActions: [{ action: "REMOVE", allowed: refusal === null, refusal }],
  };
}

it("gives the API's message and a letter to the account manager", async () => {
  const main = await shown(<RefusalNote refusal={QUOTA} />);
  expect(main.textContent).toContain("2 of 2 until 31 December 2026");
  const link = within(main).getByRole("link", { name: "Write to Sofie Vermeulen" });
  expect(link.getAttribute("href")).toBe("mailto:sofie@operator.example");
});

it("leads to the order that is in the way", async () => {
  const main = await shown(<RefusalNote refusal={IN_PROGRESS} />);
  const link = within(main).getByRole("link", { name: "Order 2026-000017" });
  expect(link.getAttribute("href")).toBe("/orders/ord_1");
});

it("offers the removal where it is allowed", async () => {
  const onRemove = vi.fn();
  const main = await shown(<RemoveButton service={service(null)} onRemove={onRemove} />);
  within(main).getByRole("button", { name: /^Remove \+32\s470\s12\s34\s56$/ }).click();
  expect(onRemove).toHaveBeenCalledOnce();
});

it("shows the reason in place of the button where it is not", async () => {
  const main = await shown(<RemoveButton service={service(IN_PROGRESS)} onRemove={() => {}} />);
  expect(within(main).queryByRole("button", { name: /^Remove/ })).toBeNull();
  expect(within(main).getByRole("button", { name: /^Why \+32\s470\s12\s34\s56 cannot be removed now$/ })).toBeTruthy();
});

it("keeps the button without a slot, for its dialog names the account manager", async () => {
  const main = await shown(<RemoveButton service={service(QUOTA)} onRemove={() => {}} />);
  expect(within(main).getByRole("button", { name: /^Remove \+32\s470\s12\s34\s56$/ })).toBeTruthy();
});

it("has nothing to remove on a terminated service", async () => {
  const main = await shown(<RemoveButton service={service(QUOTA, "TERMINATED")} onRemove={() => {}} />);
  expect(within(main).queryByRole("button")).toBeNull();
});

it("puts what is wrong with the input beside its field", () => {
  const refusal: Refusal = {
    __typename: "InvalidInput",
    code: "INVALID_INPUT",
    message: "Some data are not right.",
    fields: [{ path: ["input", "email"], message: "This is no e-mail address." }],
  };
  expect(fieldErrors(refusal)).toEqual({ email: "This is no e-mail address." });
  expect(fieldErrors(QUOTA)).toEqual({});
});

it("names wrong fields as the forms do, and never by their paths", async () => {
  const refusal: Refusal = {
    __typename: "InvalidInput",
    code: "INVALID_INPUT",
    message: "Some of the data is not right: iccid: No SIM card of yours has this number. lineIds.0: This is not known.",
    fields: [
      { path: ["iccid"], message: "No SIM card of yours has this number." },
      { path: ["lineIds", "0"], message: "This is not known." },
    ],
  };
  const main = await shown(<RefusalNote refusal={refusal} />);
  expect(main.textContent?.trim()).toBe(
    "Card number (ICCID): No SIM card of yours has this number. This is not known.",
  );
});
