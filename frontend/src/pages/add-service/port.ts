import { useEffect, useState } from "react";

/** A number of another operator, as far as the form is filled in. */
export interface PortDraft {
  msisdn: string;
  kind: "SIMPLE" | "COMPLEX";
  donor: string;
  simNumber: string;
  accountNumber: string;
  requestedOn: string;
  mandateId: string;
  mandateName: string;
}

const EMPTY: PortDraft = {
  msisdn: "",
  kind: "SIMPLE",
  donor: "",
  simNumber: "",
  accountNumber: "",
  requestedOn: "",
  mandateId: "",
  mandateName: "",
};

/** Kept in the tab, not in the address: an account number is nobody else's business. A reload loses nothing. */
export function usePortDraft(userId: string): [PortDraft, (draft: PortDraft) => void] {
  const [draft, setDraft] = useState(() => portDraft(userId));
  useEffect(() => keepPortDraft(userId, draft), [userId, draft]);
  return [draft, setDraft];
}

export function portDraft(userId: string): PortDraft {
  try {
    return { ...EMPTY, ...JSON.parse(sessionStorage.getItem(nameOf(userId)) ?? "{}") };
  } catch {
    return EMPTY;
  }
}

export function keepPortDraft(userId: string, draft: Partial<PortDraft>) {
  sessionStorage.setItem(nameOf(userId), JSON.stringify(draft));
}

export function forgetPortDraft(userId: string) {
  sessionStorage.removeItem(nameOf(userId));
}

/** The fields of the input: what is empty is left to the API to miss. */
export function portInput(draft: PortDraft) {
  const { msisdn, kind, donor, simNumber, accountNumber, requestedOn, mandateId } = draft;
  return {
    msisdn,
    kind,
    donor,
    ...(kind === "SIMPLE" ? { simNumber } : { accountNumber }),
    ...(requestedOn && { requestedOn }),
    ...(mandateId && { mandateId }),
  };
}

function nameOf(userId: string): string {
  return `flotte.port.${userId}`;
}
