import { Checkbox, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import type { OptionChoice } from "./fragments";
import classes from "./picker.module.css";

interface OptionPickerProps {
  /** What the chosen plan offers. */
  offered: OptionChoice[];
  chosen: string[];
  /** Every option there is a name for, so that a choice that the plan does not offer can be shown. */
  known: OptionChoice[];
  /** What the service has today; given only where the differences are to be marked. */
  current?: OptionChoice[];
  onChange: (optionIds: string[]) => void;
}

/** The options of a plan. One that is chosen and that the plan does not offer stays on the list, to be taken off. */
export function OptionPicker({ offered, chosen, known, current, onChange }: OptionPickerProps) {
  const { t } = useLingui();
  const misfits = misfitsOf(chosen, offered, known);
  const options = [...offered, ...misfits];
  if (options.length === 0) {
    return (
      <Text c="dimmed">
        <Trans>This plan has no options.</Trans>
      </Text>
    );
  }
  return (
    <Checkbox.Group label={t`Options`} value={chosen} onChange={onChange} classNames={{ label: classes.legend }}>
      <div className={classes.options}>
        {options.map((option) => (
          <Option
            key={option.id}
            option={option}
            mark={misfits.includes(option) ? "misfit" : markOf(option.id, chosen, current)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** What is chosen although the plan does not offer it. */
export function misfitsOf(chosen: string[], offered: OptionChoice[], known: OptionChoice[]): OptionChoice[] {
  const strays = chosen.filter((id) => !offered.some((option) => option.id === id));
  return strays.flatMap((id) => known.find((option) => option.id === id) ?? []);
}

type Mark = "added" | "removed" | "misfit" | undefined;

/** How a choice differs from what the service has today. */
export function markOf(id: string, chosen: string[], current: OptionChoice[] | undefined): Mark {
  if (!current) return undefined;
  const had = current.some((option) => option.id === id);
  const has = chosen.includes(id);
  if (had === has) return undefined;
  return has ? "added" : "removed";
}

function Option({ option, mark }: { option: OptionChoice; mark: Mark }) {
  const { t } = useLingui();
  const { money } = useFormats();
  return (
    <Checkbox.Card
      value={option.id}
      className={classes.choice}
      data-mark={mark}
      aria-label={`${option.name}, ${money(option.monthlyPrice)}`}
    >
      <Checkbox.Indicator />
      <span className={classes.words}>
        <span className={classes.name}>{option.name}</span>
        {mark === "added" && <Badge tone="ok">{t`added`}</Badge>}
        {mark === "removed" && <Badge tone="halt">{t`removed`}</Badge>}
        {mark === "misfit" && <Badge tone="halt">{t`does not go with this plan: take it off`}</Badge>}
      </span>
      <span className={`figures ${classes.price}`}>
        <Trans>{money(option.monthlyPrice)} / month</Trans>
      </span>
    </Checkbox.Card>
  );
}
