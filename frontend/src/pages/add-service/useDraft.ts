import { useState } from "react";
import { type Address, NO_ADDRESS } from "@/components/sim/address";
import { NO_PORT, type PortDraft } from "./port";

/** What is typed in the process and has no place in the address of the page: it would stand in logs. */
export interface Draft {
  address: Address;
  eid: string;
  port: PortDraft;
}

/** Kept in this window from the first step to the order, so that a reload loses nothing; `forget` ends it. */
export function useDraft(userId: string) {
  const [draft, setDraft] = useState(() => draftOf(userId));
  const [isBegun, setBegun] = useState(() => hasDraft(userId));
  const change = (next: Partial<Draft>) => {
    const whole = { ...draft, ...next };
    setDraft(whole);
    setBegun(true);
    sessionStorage.setItem(nameOf(userId), JSON.stringify(whole));
  };
  return { draft, isBegun, change, forget: () => forgetDraft(userId) };
}

/** The process for that user begins with this. */
export function keepDraft(userId: string, draft: { port: Partial<PortDraft> }) {
  sessionStorage.setItem(nameOf(userId), JSON.stringify(draft));
}

export function forgetDraft(userId: string) {
  sessionStorage.removeItem(nameOf(userId));
}

/** Whether the process was begun in this window, and no order came of it yet. */
export function hasDraft(userId: string): boolean {
  return sessionStorage.getItem(nameOf(userId)) !== null;
}

export function draftOf(userId: string): Draft {
  const kept = parsed(sessionStorage.getItem(nameOf(userId)));
  return {
    address: { ...NO_ADDRESS, ...kept.address },
    eid: kept.eid ?? "",
    port: { ...NO_PORT, ...kept.port },
  };
}

function parsed(text: string | null): Partial<Draft> {
  try {
    return JSON.parse(text ?? "{}") as Partial<Draft>;
  } catch {
    return {};
  }
}

function nameOf(userId: string): string {
  return `flotte.draft.${userId}`;
}
