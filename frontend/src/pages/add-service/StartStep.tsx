import { Radio, Stack } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconBolt, IconCalendarEvent } from "@tabler/icons-react";
import { useState } from "react";
import { useToday } from "@/app/company";
import pickerClasses from "@/components/plan/picker.module.css";
import { DayField } from "@/components/when/DayField";
import { AT_ONCE, bounds, within } from "@/components/when/when";
import { ActivationChoice } from "./ActivationChoice";
import classes from "./add.module.css";
import { ChoiceCard } from "./ChoiceCard";
import type { AddServiceSearch } from "./search";
import { StepButtons } from "./StepButtons";

interface StartStepProps {
  user: { name: string; email: string };
  search: AddServiceSearch;
  go: (next: Partial<AddServiceSearch>, replace?: boolean) => void;
}

/**
 * At once, or on a day to come. A number that is kept comes on the day that was asked for with it, and a user who
 * activates his service chooses his.
 */
export function StartStep({ user, search, go }: StartStepProps) {
  const { t } = useLingui();
  const hasOwnDay = search.keeps || search.activation === "BY_USER";
  const [planned, setPlanned] = useState(search.startsOn !== undefined);
  const [day, setDay] = useState(search.startsOn ?? "");
  const later = planned && !hasOwnDay;
  const { startsOn } = bounds(AT_ONCE, useToday(), 0);
  return (
    <div className={classes.panel}>
      <Stack gap="xl">
        <Radio.Group
          label={t`Start`}
          value={later ? "later" : "now"}
          onChange={(value) => setPlanned(value === "later")}
          classNames={{ label: pickerClasses.legend }}
        >
          <div className={pickerClasses.plans}>
            <ChoiceCard value="now" label={t`At once`} icon={<IconBolt size={22} stroke={1.6} aria-hidden />}>
              <Trans>The order runs by itself as soon as you have confirmed the figures.</Trans>
            </ChoiceCard>
            {!hasOwnDay && (
              <ChoiceCard value="later" label={t`On a date`} icon={<IconCalendarEvent size={22} stroke={1.6} aria-hidden />}>
                <Trans>Number and SIM card are set aside now, and work from that day on.</Trans>
              </ChoiceCard>
            )}
          </div>
        </Radio.Group>
        {later ? (
          <div className={classes.day}>
            <DayField label={t`First day`} value={day} {...startsOn} onChange={setDay} />
          </div>
        ) : (
          <ActivationChoice user={user} search={search} go={go} />
        )}
      </Stack>
      <StepButtons
        onBack={() => go({ step: 2 })}
        onNext={() => go({ step: 4, startsOn: later ? day : undefined })}
        disabled={later && !within(day, startsOn)}
      />
    </div>
  );
}
