import { expect, it } from "vitest";
import { NO_ADDRESS, wrongFields } from "@/components/sim/address";
import { eidDigits, isEid } from "@/components/sim/eid";
import { isIccid } from "@/components/sim/iccid";
import { NO_PORT } from "@/pages/add-service/port";
import { simInput } from "@/pages/add-service/simInput";

it("an EID has 32 digits, begins with 89 and carries its own proof", () => {
  expect(isEid("89032001000000000000000000000192")).toBe(true);
  expect(isEid("8904 9032 0050 0888 2600 0123 4567 8905")).toBe(true);
  for (const text of ["", "8903", "89032001000000000000000000000100", "A".repeat(32), "99032001000000000000000000000192"]) {
    expect(isEid(text)).toBe(false);
  }
  expect(eidDigits("8904 90")).toBe(6);
});

it("a SIM card number has 19 or 20 digits, begins with 8932 and ends with its check digit", () => {
  for (const text of ["8932010000000000012", "89320100000000000120", "8932 0200 0000 1234 568", "89320199999999999998"]) {
    expect(isIccid(text)).toBe(true);
  }
  for (const text of ["", "123", "8932010000000000013", "893201", "89320100000000000A2", "89450421180216254865"]) {
    expect(isIccid(text)).toBe(false);
  }
});

it("an address is wrong where it is empty, and where the postcode is no Belgian one", () => {
  expect(wrongFields(NO_ADDRESS)).toEqual(["recipient", "street", "postcode", "city"]);
  const address = { recipient: "Ann", street: "Rue de la Loi 1", postcode: "1000", city: "Bruxelles" };
  expect(wrongFields(address)).toEqual([]);
  for (const postcode of ["0999", "10000", "75001", "abc"]) {
    expect(wrongFields({ ...address, postcode })).toEqual(["postcode"]);
  }
});

it("a card that is to be sent is never taken from stock, also where its address was lost", () => {
  const draft = { address: NO_ADDRESS, eid: "8904", port: NO_PORT };
  expect(simInput({ simKind: "PHYSICAL", send: "yes" }, draft)).toEqual({ simKind: "PHYSICAL", delivery: NO_ADDRESS });
  expect(simInput({ simKind: "PHYSICAL" }, draft)).toEqual({ simKind: "PHYSICAL" });
  expect(simInput({}, draft)).toEqual({ simKind: "ESIM", eid: "8904" });
});
