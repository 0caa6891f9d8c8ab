import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconCheck } from "@tabler/icons-react";
import { eidDigits, isEid } from "./eid";

interface EidFieldProps {
  value: string;
  /** What the server said of it. */
  problem?: string | undefined;
  onChange: (eid: string) => void;
}

const DIGITS = 32;

/** The chip of the telephone that an eSIM is for; optional, checked while it is typed. */
export function EidField({ value, problem, onChange }: EidFieldProps) {
  const { t } = useLingui();
  const digits = eidDigits(value);
  const wrong = digits >= DIGITS && !isEid(value) && t`This is not an EID: a digit is wrong.`;
  return (
    <TextInput
      label={t`EID of the telephone (optional)`}
      description={t`32 digits that begin with 89. Dial *#06# on the telephone to see it.`}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      error={wrong || problem}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={isEid(value) && <IconCheck size={18} aria-label={t`This EID is right.`} role="img" />}
      maw={420}
    />
  );
}
