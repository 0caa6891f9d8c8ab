import { portDraft, portInput } from "./port";
import type { AddServiceSearch } from "./search";

/** What is asked of the API with the choices so far. */
export function inputOf(userId: string, { planId = "", optionId, simKind = "ESIM", iccid, keeps }: AddServiceSearch) {
  return {
    userId,
    planId,
    optionIds: optionId ?? [],
    simKind,
    ...(iccid && { iccid }),
    ...(keeps && { portIn: portInput(portDraft(userId)) }),
  };
}

export type AddInput = ReturnType<typeof inputOf>;
