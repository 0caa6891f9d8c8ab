import { useLingui } from "@lingui/react/macro";
import type { Crumb } from "./PageHeader";

const MENU: Crumb[] = [{ label: "Self-Service" }, { label: "UC & Mobile" }];

/** The path through the menu, the same words as in it. */
export function useTrail() {
  const { t } = useLingui();
  return {
    menu: MENU,
    users: [...MENU, { label: t`Manage users`, to: "/users" }],
    services: [...MENU, { label: t`Service overview`, to: "/services" }],
  };
}
