import type { OptionChoice, PlanChoice } from "@/components/plan/fragments";
import { distinct } from "@/components/plan/options";
import { AT_ONCE, datesOf, type When } from "@/components/when/when";
import type { ManagedService } from "./queries";

export interface Selection {
  planId: string;
  optionIds: string[];
}

/** What would be different: the new plan if it is another one, and the options that come and go. */
export interface Differences {
  plan: PlanChoice | undefined;
  added: OptionChoice[];
  removed: OptionChoice[];
}

export function selectionOf(service: ManagedService): Selection {
  return { planId: service.plan.id, optionIds: service.options.map(({ id }) => id) };
}

export function differences(service: ManagedService, plans: PlanChoice[], wanted: Selection): Differences {
  const had = new Set(service.options.map(({ id }) => id));
  return {
    plan: wanted.planId === service.plan.id ? undefined : plans.find(({ id }) => id === wanted.planId),
    added: knownOptions(service, plans).filter(({ id }) => wanted.optionIds.includes(id) && !had.has(id)),
    removed: service.options.filter(({ id }) => !wanted.optionIds.includes(id)),
  };
}

export function isDifferent({ plan, added, removed }: Differences): boolean {
  return plan !== undefined || added.length > 0 || removed.length > 0;
}

/** Every option that some plan offers or the service has, once each. */
export function knownOptions(service: ManagedService, plans: PlanChoice[]): OptionChoice[] {
  return distinct([...service.options, ...plans.flatMap(({ options }) => options)]);
}

/** The input of the preview and of the mutation: what is the same is left out. */
export function modifyInput(
  service: ManagedService,
  { plan, added, removed }: Differences,
  wanted: Selection,
  when: When = AT_ONCE,
) {
  return {
    serviceId: service.id,
    expectedVersion: service.version,
    ...(plan && { planId: plan.id }),
    ...((added.length > 0 || removed.length > 0) && { optionIds: wanted.optionIds }),
    ...datesOf(when),
  };
}

export type ModifyInput = ReturnType<typeof modifyInput>;
