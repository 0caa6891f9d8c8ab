import type { AddServiceSearch } from "./search";
import type { Draft } from "./useDraft";

/** The fields of the input that say which SIM card. */
export function simInput({ simKind = "ESIM", iccid, send }: AddServiceSearch, draft: Draft) {
  if (simKind === "ESIM") return { simKind, ...(draft.eid.trim() && { eid: draft.eid.trim() }) };
  // Also where an address is missing: then the server says so, instead of taking a card from stock.
  if (send) return { simKind, delivery: draft.address };
  return { simKind, ...(iccid && { iccid }) };
}
