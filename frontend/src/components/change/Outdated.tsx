import { Trans } from "@lingui/react/macro";
import { IconRefreshAlert } from "@tabler/icons-react";
import classes from "@/components/refusal/RefusalNote.module.css";

/** Shown above new figures when the old ones no longer held at the moment of the decision. */
export function Outdated() {
  return (
    <div className={classes.note} role="alert">
      <IconRefreshAlert size={18} stroke={1.7} className={classes.icon} aria-hidden />
      <span>
        <Trans>The figures have changed since you saw them, and nothing was done. These are the new ones.</Trans>
      </span>
    </div>
  );
}
