import { portDraft, portInput } from "./port";
import type { AddServiceSearch } from "./search";

/** What is asked of the API with the choices so far. */
export function inputOf(userId: string, search: AddServiceSearch) {
  const { planId = "", optionId, simKind = "ESIM", iccid, keeps, startsOn } = search;
  return {
    userId,
    planId,
    optionIds: optionId ?? [],
    simKind,
    ...(iccid && { iccid }),
    ...(startsOn && { startsOn }),
    ...(keeps && { portIn: portInput(portDraft(userId)) }),
  };
}

export type AddInput = ReturnType<typeof inputOf>;
