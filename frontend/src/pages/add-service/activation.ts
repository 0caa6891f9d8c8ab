import type { AddServiceSearch } from "./search";

const LANGUAGE_OF = { fr: "FR", nl: "NL", en: "EN" } as const;

/** What the input says of the activation: nothing where nobody waits. */
export function activationOf({ activation, activationLanguage }: AddServiceSearch) {
  if (!activation) return {};
  return { activation, ...(activationLanguage && { activationLanguage: LANGUAGE_OF[activationLanguage] }) };
}
