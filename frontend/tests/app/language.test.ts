import { expect, it } from "vitest";
import { preferredLanguage } from "@/app/language";

it("takes the user's choice before the browser's", () => {
  expect(preferredLanguage("nl", ["fr-BE"])).toBe("nl");
});

it("takes the browser's first language that Flotte speaks", () => {
  expect(preferredLanguage(null, ["de-DE", "fr-BE", "en"])).toBe("fr");
});

it("falls back on English", () => {
  expect(preferredLanguage(null, ["de-DE"])).toBe("en");
  expect(preferredLanguage("xx", [])).toBe("en");
});
