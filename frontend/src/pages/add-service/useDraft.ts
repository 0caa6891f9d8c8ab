import { useState } from "react";
import { type Address, NO_ADDRESS } from "@/components/sim/address";

/** What is typed in the process and has no place in the address of the page. */
export interface Draft {
  address: Address;
  eid: string;
}

/** Kept in this window while the process lasts, so that a reload loses nothing; `forget` ends it. */
export function useDraft(userId: string) {
  const name = `flotte.draft.${userId}`;
  const [draft, setDraft] = useState<Draft>(() => read(name));
  const change = (next: Partial<Draft>) => {
    const whole = { ...draft, ...next };
    setDraft(whole);
    sessionStorage.setItem(name, JSON.stringify(whole));
  };
  return { draft, change, forget: () => sessionStorage.removeItem(name) };
}

function read(name: string): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? "{}") as Partial<Draft>;
    return { address: { ...NO_ADDRESS, ...kept.address }, eid: kept.eid ?? "" };
  } catch {
    return { address: NO_ADDRESS, eid: "" };
  }
}
