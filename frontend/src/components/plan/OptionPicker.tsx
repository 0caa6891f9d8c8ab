import { Checkbox, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { OptionChoice } from "./fragments";
import { OptionCard } from "./OptionCard";
import { conflictsOf, groupsOf, markOf, misfitsOf } from "./options";
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
  const groups = groupsOf([...offered, ...misfits]);
  if (groups.length === 0) {
    return (
      <Text c="dimmed">
        <Trans>This plan has no options.</Trans>
      </Text>
    );
  }
  return (
    <Checkbox.Group label={t`Options`} value={chosen} onChange={onChange} classNames={{ label: classes.legend }}>
      <div className={classes.groups}>
        {groups.map((group) => (
          <div key={group[0]?.group} className={classes.options}>
            {group.map((option) => (
              <OptionCard
                key={option.id}
                option={option}
                chosen={chosen.includes(option.id)}
                mark={markOf(option.id, chosen, current)}
                offered={!misfits.includes(option)}
                conflicts={conflictsOf(option, chosen, known)}
              />
            ))}
          </div>
        ))}
      </div>
    </Checkbox.Group>
  );
}
