import { activationOf } from "./activation";
import { portInput } from "./port";
import type { AddServiceSearch } from "./search";
import { simInput } from "./simInput";
import type { Draft } from "./useDraft";

/** What is asked of the API with the choices so far. */
export function inputOf(userId: string, search: AddServiceSearch, draft: Draft) {
  const { planId = "", optionId, keeps, activation, startsOn } = search;
  return {
    userId,
    planId,
    optionIds: optionId ?? [],
    ...simInput(search, draft),
    ...activationOf(search),
    ...(keeps && { portIn: portInput(draft.port) }),
    // A number that is kept has its own day, and a user who activates his service chooses his.
    ...(startsOn && !keeps && !activation && { startsOn }),
  };
}

export type AddInput = ReturnType<typeof inputOf>;
