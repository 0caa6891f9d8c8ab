import { graphql, type ResultOf } from "@/app/graphql";
import { readableNumber } from "./format";
import { RefusalFragment } from "./refusal/fragment";

/** What the removal dialog and the buttons that lead to it need to know of a service. */
export const ActionableFragment = graphql(
  `
    fragment Actionable on MobileService {
      id
      version
      status
      msisdn
      plan {
        id
        name
      }
      user {
        id
        name
      }
      allowedActions {
        action
        allowed
        refusal {
          ...Refusal
        }
      }
    }
  `,
  [RefusalFragment],
);

export type Actionable = ResultOf<typeof ActionableFragment>;
type Allowed = Actionable["allowedActions"][number];

/** What the API says of one action on a service now. */
export function allowedAction(service: Actionable, action: Allowed["action"]): Allowed | undefined {
  return service.allowedActions.find((candidate) => candidate.action === action);
}

/** Whether its page has something to do there besides removing it. */
export function isManageable(service: Actionable): boolean {
  return service.allowedActions.some(({ action, allowed }) => allowed && action !== "REMOVE");
}

/** Whether the reader has the permission for anything; a reason that passes is none to hide the actions. */
export function mayActOn(service: Actionable): boolean {
  return service.allowedActions.some(({ refusal }) => refusal?.__typename !== "NotAllowed");
}

/** How people call a service: its number, or its plan while it has none. */
export function serviceName(service: { msisdn: string | null; plan: { name: string } }): string {
  return service.msisdn ? readableNumber(service.msisdn) : service.plan.name;
}
