import { expect, it } from "vitest";
import { itemNames } from "@/components/planned/planned";

it("says a change in few words", () => {
  const change = { plan: { id: "1", name: "Pro" }, options: [{ id: "2", name: "World" }] };
  expect(itemNames(change)).toBe("Pro + World");
  expect(itemNames(null)).toBe("");
});
