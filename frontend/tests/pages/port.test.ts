import { describe, expect, it } from "vitest";
import { NO_PORT, portInput } from "@/pages/add-service/port";

describe("a number that comes along", () => {
  it("names the one number that its kind is known by", () => {
    const draft = { ...NO_PORT, msisdn: "0485 12 34 56", simNumber: "123", accountNumber: "KL" };
    expect(portInput(draft)).toMatchObject({ kind: "SIMPLE", simNumber: "123" });
    expect(portInput(draft)).not.toHaveProperty("accountNumber");
    expect(portInput({ ...draft, kind: "COMPLEX" })).toMatchObject({ kind: "COMPLEX", accountNumber: "KL" });
    expect(portInput({ ...draft, kind: "COMPLEX" })).not.toHaveProperty("simNumber");
  });

  it("leaves out the day and the mandate while there are none", () => {
    expect(portInput(NO_PORT)).not.toHaveProperty("requestedOn");
    expect(portInput(NO_PORT)).not.toHaveProperty("mandateId");
  });
});
