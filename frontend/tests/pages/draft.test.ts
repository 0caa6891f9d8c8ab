import { beforeEach, describe, expect, it } from "vitest";
import type { Refusal } from "@/components/refusal/fragment";
import { stepToCorrect } from "@/pages/add-service/correction";
import { inputOf } from "@/pages/add-service/input";
import { draftOf, forgetDraft, hasDraft, keepDraft } from "@/pages/add-service/useDraft";

const USER = "usr_1";

describe("what is typed while a service is added", () => {
  beforeEach(() => sessionStorage.clear());

  it("is kept in the tab for one user, until it is forgotten", () => {
    keepDraft(USER, { port: { msisdn: "0485" } });
    expect(draftOf(USER)).toMatchObject({ eid: "", port: { msisdn: "0485", kind: "SIMPLE", donor: "" } });
    expect(draftOf("usr_2").port.msisdn).toBe("");
    expect([hasDraft(USER), hasDraft("usr_2")]).toEqual([true, false]);
    forgetDraft(USER);
    expect(hasDraft(USER)).toBe(false);
    expect(draftOf(USER).port.msisdn).toBe("");
  });

  it("begins anew when the tab holds nonsense", () => {
    sessionStorage.setItem(`flotte.draft.${USER}`, "{");
    expect(draftOf(USER).port.msisdn).toBe("");
  });

  it("asks for a number only where one was chosen, and for no day beside it", () => {
    keepDraft(USER, { port: { msisdn: "0485" } });
    const search = { planId: "plan_1", startsOn: "2026-03-01" };
    expect(inputOf(USER, search, draftOf(USER))).not.toHaveProperty("portIn");
    expect(inputOf(USER, search, draftOf(USER))).toHaveProperty("startsOn", "2026-03-01");
    const keeps = inputOf(USER, { ...search, keeps: true }, draftOf(USER));
    expect(keeps).toHaveProperty("portIn.msisdn", "0485");
    expect(keeps).not.toHaveProperty("startsOn");
    expect(inputOf(USER, { ...search, activation: "BY_USER" }, draftOf(USER))).not.toHaveProperty("startsOn");
  });
});

function wrong(...names: string[]): Refusal {
  const fields = names.map((name) => ({ path: name.split("."), message: "No." }));
  return { __typename: "InvalidInput", code: "INVALID_INPUT", message: "No.", fields };
}

it("what the API takes for wrong is corrected in the first step that asked for it", () => {
  expect(stepToCorrect(wrong("iccid"))).toBe(2);
  expect(stepToCorrect(wrong("startsOn", "portIn.msisdn"))).toBe(2);
  expect(stepToCorrect(wrong("startsOn", "optionIds.0"))).toBe(1);
  expect(stepToCorrect({ __typename: "OutOfStock", code: "OUT_OF_STOCK", message: "No." })).toBeUndefined();
});
