import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useFormats } from "@/components/useFormats";
import { within } from "./when";

interface DayFieldProps {
  label: string;
  value: string;
  min: string;
  max: string;
  onChange: (day: string) => void;
}

/** A day, written or picked in the browser's own calendar; what is out of bounds says so. */
export function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const { t } = useLingui();
  const { day } = useFormats();
  const first = day(min);
  const last = day(max);
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      min={min}
      max={max}
      required
      error={value !== "" && !within(value, { min, max }) ? t`Choose a day from ${first} to ${last}.` : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
