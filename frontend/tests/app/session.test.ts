import { afterEach, expect, it, vi } from "vitest";
import { safeReturn, signIn } from "@/app/session";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["/users?search=bob", "/users?search=bob"],
  [undefined, "/"],
  ["", "/"],
  ["//evil.example/x", "/"],
  ["https://evil.example", "/"],
  [String.raw`/\evil.example`, "/"],
  ["javascript:alert(1)", "/"],
])("returns after the sign-in from %j to %j", (next, path) => {
  expect(safeReturn(next)).toBe(path);
});

it.each([
  [200, "done"],
  [401, "refused"],
  [429, "throttled"],
  [503, "unreachable"],
])("understands the answer %i as %s", async (status, outcome) => {
  vi.stubGlobal("fetch", async () => new Response("{}", { status }));
  expect(await signIn("a@b.example", "secret")).toBe(outcome);
});

it("says that the server is out of reach when there is no answer", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("network");
  });
  expect(await signIn("a@b.example", "secret")).toBe("unreachable");
});
