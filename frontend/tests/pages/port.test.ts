import { beforeEach, describe, expect, it } from "vitest";
import { inputOf } from "@/pages/add-service/input";
import { forgetPortDraft, keepPortDraft, portDraft, portInput } from "@/pages/add-service/port";

const USER = "usr_1";

describe("a number that comes along", () => {
  beforeEach(() => sessionStorage.clear());

  it("names the one number that its kind is known by", () => {
    const draft = { ...portDraft(USER), msisdn: "0485 12 34 56", simNumber: "123", accountNumber: "KL" };
    expect(portInput(draft)).toMatchObject({ kind: "SIMPLE", simNumber: "123" });
    expect(portInput(draft)).not.toHaveProperty("accountNumber");
    expect(portInput({ ...draft, kind: "COMPLEX" })).toMatchObject({ kind: "COMPLEX", accountNumber: "KL" });
    expect(portInput({ ...draft, kind: "COMPLEX" })).not.toHaveProperty("simNumber");
  });

  it("leaves out the day and the mandate while there are none", () => {
    expect(portInput(portDraft(USER))).not.toHaveProperty("requestedOn");
    expect(portInput(portDraft(USER))).not.toHaveProperty("mandateId");
  });

  it("is kept in the tab for one user, until it is forgotten", () => {
    keepPortDraft(USER, { msisdn: "0485" });
    expect(portDraft(USER)).toMatchObject({ msisdn: "0485", kind: "SIMPLE", donor: "" });
    expect(portDraft("usr_2").msisdn).toBe("");
    forgetPortDraft(USER);
    expect(portDraft(USER).msisdn).toBe("");
  });

  it("is not what it was when the tab holds nonsense", () => {
    sessionStorage.setItem(`flotte.port.${USER}`, "{");
    expect(portDraft(USER).msisdn).toBe("");
  });

  it("is asked for only where it was chosen", () => {
    keepPortDraft(USER, { msisdn: "0485" });
    expect(inputOf(USER, { planId: "plan_1" })).not.toHaveProperty("portIn");
    expect(inputOf(USER, { planId: "plan_1", keeps: true })).toHaveProperty("portIn.msisdn", "0485");
  });
});
