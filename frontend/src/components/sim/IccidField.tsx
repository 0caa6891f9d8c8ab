import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";

interface IccidFieldProps {
  value: string;
  problem?: string | undefined;
  onChange: (iccid: string) => void;
}

/** Which card from stock; optional. */
export function IccidField({ value, problem, onChange }: IccidFieldProps) {
  const { t } = useLingui();
  return (
    <TextInput
      label={t`Card number (ICCID)`}
      description={t`19 or 20 digits, on the card. Leave it empty to take the next one in stock.`}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      error={problem}
      onChange={(event) => onChange(event.currentTarget.value)}
      maw={420}
    />
  );
}
