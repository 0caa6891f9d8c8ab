import { useLingui } from "@lingui/react/macro";
import { IconAntennaBars5 } from "@tabler/icons-react";
import type { AuthOptions } from "./auth";
import classes from "./Navigation.module.css";
import { useAuth } from "./useAuth";

/** Says so where no operator's network is behind the orders. */
export function SimulatedNetwork() {
  const { t } = useLingui();
  const [{ data }] = useAuth<AuthOptions>("/auth/options");
  if (!data?.simulatedNetwork) return null;
  return (
    <p className={classes.note}>
      <IconAntennaBars5 size={17} stroke={1.6} aria-hidden />
      {t`Simulated network`}
    </p>
  );
}
