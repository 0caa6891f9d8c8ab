import { Radio, Stack, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { MandateField } from "./MandateField";
import type { PortDraft } from "./port";
import classes from "./port.module.css";

interface PortFormProps {
  draft: PortDraft;
  /** The API's words, by field. */
  problems: Record<string, string>;
  onChange: (draft: PortDraft) => void;
}

/** Which number comes along, whose it is, and what he signed. */
export function PortForm({ draft, problems, onChange }: PortFormProps) {
  const { t } = useLingui();
  const change = (changes: Partial<PortDraft>) => onChange({ ...draft, ...changes });
  const text = (name: "msisdn" | "donor" | "simNumber" | "accountNumber" | "requestedOn") => ({
    value: draft[name],
    error: problems[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <Stack gap="md" className={classes.form}>
      <TextInput
        label={t`Number to keep`}
        description={t`A Belgian mobile number, such as 0470 12 34 56.`}
        type="tel"
        autoComplete="off"
        {...text("msisdn")}
      />
      <TextInput
        label={t`Present operator`}
        description={t`As it stands on the invoice.`}
        autoComplete="off"
        maxLength={60}
        {...text("donor")}
      />
      <Radio.Group
        label={t`Whose number is it?`}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as PortDraft["kind"] })}
        error={problems.kind}
      >
        <Stack gap="xs" mt={6}>
          <Radio value="SIMPLE" label={t`A private person’s`} />
          <Radio value="COMPLEX" label={t`A company’s`} />
        </Stack>
      </Radio.Group>
      {draft.kind === "SIMPLE" ? (
        <TextInput
          label={t`SIM card number at the present operator`}
          description={t`13 to 20 digits, on the card.`}
          inputMode="numeric"
          autoComplete="off"
          {...text("simNumber")}
        />
      ) : (
        <TextInput
          label={t`Customer number at the present operator`}
          description={t`The company’s account number, as it stands on the invoice.`}
          autoComplete="off"
          maxLength={30}
          {...text("accountNumber")}
        />
      )}
      <MandateField name={draft.mandateName} problem={problems.mandateId} onUploaded={change} />
      <TextInput
        type="date"
        label={t`Wanted day`}
        description={t`A working day, at most 60 days ahead. Leave it empty to take the next one.`}
        maw={240}
        {...text("requestedOn")}
      />
    </Stack>
  );
}
