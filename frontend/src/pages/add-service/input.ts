import { portInput } from "./port";
import type { AddServiceSearch } from "./search";
import { simInput } from "./simInput";
import type { Draft } from "./useDraft";

/** What is asked of the API with the choices so far. */
export function inputOf(userId: string, search: AddServiceSearch, draft: Draft) {
  const { planId = "", optionId, keeps, startsOn } = search;
  return {
    userId,
    planId,
    optionIds: optionId ?? [],
    ...simInput(search, draft),
    // A number that is kept comes on the day that was asked for with it.
    ...(keeps ? { portIn: portInput(draft.port) } : startsOn && { startsOn }),
  };
}

export type AddInput = ReturnType<typeof inputOf>;
