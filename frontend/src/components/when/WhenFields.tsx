import { Checkbox, Radio, Stack } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useToday } from "@/app/company";
import { DayField } from "./DayField";
import { bounds, type When } from "./when";

interface WhenFieldsProps {
  when: When;
  onChange: (when: When) => void;
  /** Days from the first to the earliest last one. */
  shortest: number;
  /** What it means that it is temporary. */
  returns: string;
}

/** At once or on a day; for good or until a day. */
export function WhenFields({ when, onChange, shortest, returns }: WhenFieldsProps) {
  const { t } = useLingui();
  const { startsOn, until } = bounds(when, useToday(), shortest);
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t`When`}
        value={when.later ? "later" : "now"}
        onChange={(value) => onChange({ ...when, later: value === "later" })}
      >
        <Stack gap={8} mt={6}>
          <Radio value="now" label={t`At once`} />
          <Radio value="later" label={t`On a date`} />
        </Stack>
      </Radio.Group>
      {when.later && (
        <DayField
          label={t`From`}
          value={when.startsOn}
          {...startsOn}
          onChange={(day) => onChange({ ...when, startsOn: day })}
        />
      )}
      <Checkbox
        label={t`Only until a date`}
        description={returns}
        checked={when.temporary}
        onChange={(event) => onChange({ ...when, temporary: event.currentTarget.checked })}
      />
      {when.temporary && (
        <DayField
          label={t`Until (last day)`}
          value={when.until}
          {...until}
          onChange={(day) => onChange({ ...when, until: day })}
        />
      )}
    </Stack>
  );
}
