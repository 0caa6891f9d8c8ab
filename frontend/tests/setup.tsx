import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { speak } from "@/app/language";

// What the browser has and jsdom has not.
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
}));
vi.stubGlobal("scrollTo", () => {});
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

beforeEach(() => speak("en"));
afterEach(cleanup);
