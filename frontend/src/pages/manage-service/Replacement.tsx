import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Choice } from "./Choice";

export type ReplacementKind = "NONE" | "PHYSICAL" | "ESIM";

export interface Wanted {
  kind: ReplacementKind;
  iccid: string;
}

interface ReplacementProps {
  wanted: Wanted;
  /** Whether there may be none. */
  optional?: boolean;
  problem: string | undefined;
  onChange: (wanted: Wanted) => void;
}

/** What takes the place of a SIM card. */
export function Replacement({ wanted, optional = false, problem, onChange }: ReplacementProps) {
  const { t } = useLingui();
  const kinds = [
    ["PHYSICAL", t`A SIM card from your stock`],
    ["ESIM", t`An eSIM, loaded onto the telephone`],
  ] as const;
  return (
    <>
      <Choice<ReplacementKind>
        label={t`Replacement`}
        options={optional ? [["NONE", t`None for now`], ...kinds] : kinds}
        chosen={wanted.kind}
        onChange={(kind) => onChange({ ...wanted, kind })}
      />
      {wanted.kind === "PHYSICAL" && (
        <TextInput
          label={t`Card number (ICCID)`}
          description={t`19 or 20 digits, on the card. Leave it empty to take the next one in stock.`}
          inputMode="numeric"
          value={wanted.iccid}
          error={problem}
          onChange={(event) => onChange({ ...wanted, iccid: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** The fields of the input. */
export function simInput({ kind, iccid }: Wanted): { simKind?: "PHYSICAL" | "ESIM"; iccid?: string } {
  if (kind === "NONE") return {};
  return { simKind: kind, ...(kind === "PHYSICAL" && iccid.trim() && { iccid: iccid.trim() }) };
}
