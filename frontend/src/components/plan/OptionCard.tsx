import { Checkbox } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import type { OptionChoice } from "./fragments";
import type { Mark } from "./options";
import classes from "./picker.module.css";

interface OptionCardProps {
  option: OptionChoice;
  chosen: boolean;
  mark: Mark;
  /** False when it is chosen although the plan does not offer it. */
  offered: boolean;
  conflicts: OptionChoice[];
}

/** One option with its price, what changes about it, and what it does not go together with. */
export function OptionCard({ option, chosen, mark, offered, conflicts }: OptionCardProps) {
  const { t } = useLingui();
  const { money } = useFormats();
  const wrong = chosen && (!offered || conflicts.length > 0);
  const others = conflicts.map(({ name }) => name).join(", ");
  return (
    <Checkbox.Card
      value={option.id}
      className={classes.choice}
      data-mark={wrong ? "wrong" : mark}
      aria-label={`${option.name}, ${money(option.monthlyPrice)}`}
    >
      <Checkbox.Indicator />
      <span className={classes.words}>
        <span className={classes.name}>{option.name}</span>
        {mark === "added" && <Badge tone="ok">{t`added`}</Badge>}
        {mark === "removed" && <Badge tone="halt">{t`removed`}</Badge>}
        {!offered && <Badge tone="halt">{t`does not go with this plan: take it off`}</Badge>}
        {others && <Badge tone={chosen ? "halt" : "calm"}>{t`not together with ${others}`}</Badge>}
      </span>
      <span className={`figures ${classes.price}`}>
        <Trans>{money(option.monthlyPrice)} / month</Trans>
      </span>
    </Checkbox.Card>
  );
}
