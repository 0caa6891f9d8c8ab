import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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
  [200, '{"token": "t"}', { data: { token: "t" } }],
  [401, '{"error": {"code": "WRONG_CREDENTIALS", "message": "No."}}', { refusal: { code: "WRONG_CREDENTIALS", message: "No." } }],
  [502, "<html>", { refusal: { code: "UNREACHABLE" } }],
])("understands the answer %i %s", async (status, body, answer) => {
  vi.stubGlobal("fetch", async () => new Response(body, { status }));
  expect(await signIn("a@b.example", "secret")).toEqual(answer);
});

describe("whether somebody is signed in", () => {
  beforeEach(() => vi.resetModules());

  it.each([
    [200, '{"signedIn": true}', true],
    [200, '{"signedIn": false}', false],
    [503, "", true],
  ])("reads the answer %i %s", async (status, body, signedIn) => {
    vi.stubGlobal("fetch", async () => new Response(body, { status }));
    const { isSignedIn } = await import("@/app/session");
    expect(await isSignedIn()).toBe(signedIn);
  });

  it("is asked once per page load, and not known without an answer", async () => {
    const fetch = vi.fn(async () => {
      throw new TypeError("network");
    });
    vi.stubGlobal("fetch", fetch);
    const { isSignedIn } = await import("@/app/session");
    expect([await isSignedIn(), await isSignedIn()]).toEqual([true, true]);
    expect(fetch).toHaveBeenCalledOnce();
  });
});

it("says that the server is out of reach when there is no answer", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("network");
  });
  expect(await signIn("a@b.example", "secret")).toEqual({ refusal: { code: "UNREACHABLE" } });
});
