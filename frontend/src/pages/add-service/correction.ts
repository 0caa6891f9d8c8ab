import type { Refusal } from "@/components/refusal/fragment";
import type { Step } from "./search";

const STEPS: Record<string, Step> = { planId: 1, optionIds: 1, startsOn: 3, activation: 3, activationLanguage: 3 };

/** The first step in which something was filled in that the API takes for wrong. */
export function stepToCorrect(refusal: Refusal): Step | undefined {
  if (refusal.__typename !== "InvalidInput") return undefined;
  return refusal.fields.map(({ path: [name = ""] }) => STEPS[name] ?? 2).toSorted()[0];
}
