import { type Client, createClient } from "graphql-ws";

/** The one socket of this page: it opens with the first subscription and closes a while after the last. */
const KEPT_FOR = 5_000;
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 30_000;

let client: Client | undefined;
let isOpen = false;
const listeners = new Set<() => void>();

export function liveClient(): Client {
  client ??= connecting();
  return client;
}

/** Whether news arrive; without them the pages ask again every few seconds. */
export function isLive(): boolean {
  return isOpen;
}

export function onLiveChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function connecting(): Client {
  const made = createClient({
    url: () => `${globalThis.location.origin.replace(/^http/, "ws")}/graphql`,
    lazyCloseTimeout: KEPT_FOR,
    keepAlive: 20_000,
    retryAttempts: Infinity,
    retryWait: (attempt) => new Promise((resolve) => setTimeout(resolve, waitBefore(attempt))),
    // Said where somebody subscribes.
    onNonLazyError: () => {},
  });
  made.on("connected", () => becomes(true));
  made.on("closed", () => becomes(false));
  return made;
}

/** Twice as long each time, and never the same for two: a server that restarts is not asked by all at once. */
export function waitBefore(attempt: number): number {
  const longest = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** Math.min(attempt, 10));
  return longest / 2 + (Math.random() * longest) / 2;
}

function becomes(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}
