import { expect, it } from "vitest";
import { simInput, wantedAtFirst } from "@/pages/manage-service/Replacement";

const typed = { ...wantedAtFirst("NONE", "Ann Dubois"), iccid: " 8932 ", eid: " 8904 " };

it("no replacement sends nothing, whatever was typed before", () => {
  expect(simInput(typed)).toBeUndefined();
});

it("an eSIM has no number yet, and the chip that it is for if that was told", () => {
  expect(simInput({ ...typed, kind: "ESIM" })).toEqual({ simKind: "ESIM", eid: "8904" });
  expect(simInput({ ...typed, kind: "ESIM", eid: " " })).toEqual({ simKind: "ESIM" });
});

it("a card by its number, or the next in stock", () => {
  expect(simInput({ ...typed, kind: "STOCK" })).toEqual({ simKind: "PHYSICAL", iccid: "8932" });
  expect(simInput({ ...typed, kind: "STOCK", iccid: "  " })).toEqual({ simKind: "PHYSICAL" });
});

it("a card that is sent, to the user unless somebody says otherwise", () => {
  const delivery = { recipient: "Ann Dubois", street: "", postcode: "", city: "" };
  expect(simInput({ ...typed, kind: "SEND" })).toEqual({ simKind: "PHYSICAL", delivery });
});
