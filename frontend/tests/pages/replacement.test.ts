import { expect, it } from "vitest";
import { simInput } from "@/pages/manage-service/Replacement";

it("no replacement sends nothing, whatever was typed before", () => {
  expect(simInput({ kind: "NONE", iccid: "8932" })).toEqual({});
});

it("an eSIM has no number yet", () => {
  expect(simInput({ kind: "ESIM", iccid: "8932" })).toEqual({ simKind: "ESIM" });
});

it("a card by its number, or the next in stock", () => {
  expect(simInput({ kind: "PHYSICAL", iccid: " 8932 " })).toEqual({ simKind: "PHYSICAL", iccid: "8932" });
  expect(simInput({ kind: "PHYSICAL", iccid: "  " })).toEqual({ simKind: "PHYSICAL" });
});
