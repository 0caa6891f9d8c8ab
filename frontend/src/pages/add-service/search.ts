import { LANGUAGES, type Language } from "@/app/language";
import { asList, asMembers, asText } from "@/app/search";

export type SimKind = "PHYSICAL" | "ESIM";
export type Step = 1 | 2 | 3 | 4;

/** The choices so far live in the address: back goes one step back, a reload loses nothing. */
export interface AddServiceSearch {
  step?: Step;
  planId?: string;
  optionId?: string[];
  simKind?: SimKind;
  iccid?: string;
  /** The operator sends a card. Where to is kept out of the address: it would stand in logs. */
  send?: "yes";
  startsOn?: string;
  /** A number comes along; which one is kept in the tab. */
  keeps?: boolean;
  /** Absent: nobody waits for the user. */
  activation?: "BY_USER";
  activationLanguage?: Language;
}

const STEPS: Record<string, Step> = { "1": 1, "2": 2, "3": 3, "4": 4 };

export function addServiceSearch(search: Record<string, unknown>): AddServiceSearch {
  const optionId = asList(search.optionId);
  const planId = asText(search.planId);
  return {
    step: planId ? STEPS[asText(search.step) ?? ""] : undefined,
    planId,
    optionId: optionId.length > 0 ? optionId : undefined,
    simKind: asMembers(search.simKind, ["PHYSICAL", "ESIM"] as const)?.[0],
    iccid: asText(search.iccid),
    send: asMembers(search.send, ["yes"] as const)?.[0],
    startsOn: asText(search.startsOn),
    keeps: search.keeps === true || search.keeps === "true" ? true : undefined,
    activation: asMembers(search.activation, ["BY_USER"] as const)?.[0],
    activationLanguage: asMembers(search.activationLanguage, LANGUAGES)?.[0],
  };
}
