import { expect, it } from "vitest";
import { asMembers, parseSearch, stringifySearch } from "@/app/search";

it("reads a repeated key as a list and leaves digits text", () => {
  expect(parseSearch("?status=ACTIVE&status=SUSPENDED&search=0470")).toEqual({
    status: ["ACTIVE", "SUSPENDED"],
    search: "0470",
  });
});

it("writes what it reads, without what is not there", () => {
  const text = stringifySearch({ search: "é & ü", status: ["ACTIVE", "SUSPENDED"], after: undefined, costCentre: [] });
  expect(text).toBe("?search=%C3%A9+%26+%C3%BC&status=ACTIVE&status=SUSPENDED");
  expect(parseSearch(text)).toEqual({ search: "é & ü", status: ["ACTIVE", "SUSPENDED"] });
  expect(stringifySearch({})).toBe("");
});

it("keeps the members of an enum and nothing else", () => {
  expect(asMembers(["ACTIVE", "nonsense"], ["ACTIVE", "INACTIVE"])).toEqual(["ACTIVE"]);
  expect(asMembers("nonsense", ["ACTIVE"])).toBeUndefined();
});
