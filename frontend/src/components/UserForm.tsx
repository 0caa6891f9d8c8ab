import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { CombinedError } from "urql";
import { FailureNote } from "./refusal/FailureNote";
import { fieldErrors } from "./refusal/fieldErrors";
import type { Refusal } from "./refusal/fragment";
import { RefusalNote } from "./refusal/RefusalNote";

export interface UserValues {
  name: string;
  email: string;
  costCentre: string;
}

/** What became of the attempt; nothing when it succeeded. */
export interface Attempt {
  refusal?: Refusal | undefined;
  error?: CombinedError | undefined;
}

interface UserFormProps {
  initial: UserValues;
  onSave: (values: UserValues) => Promise<Attempt>;
  onCancel: () => void;
}

/** The data of a user, to be added or modified. */
export function UserForm({ initial, onSave, onCancel }: UserFormProps) {
  const { t } = useLingui();
  const [attempt, setAttempt] = useState<Attempt>({});
  const form = useForm({
    mode: "uncontrolled",
    initialValues: initial,
    validate: { name: (name) => (name.trim() ? null : t`A user has a name.`) },
  });

  const save = async (values: UserValues) => {
    const outcome = await onSave(values);
    setAttempt(outcome);
    if (outcome.refusal) form.setErrors(fieldErrors(outcome.refusal));
  };
  const elsewhere = attempt.refusal?.__typename === "InvalidInput" ? undefined : attempt.refusal;

  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Stack gap="md">
        {elsewhere && <RefusalNote refusal={elsewhere} announced />}
        <FailureNote error={attempt.error} />
        <TextInput label={t`Name`} data-autofocus key={form.key("name")} {...form.getInputProps("name")} />
        <TextInput label={t`E-mail`} type="email" key={form.key("email")} {...form.getInputProps("email")} />
        <TextInput
          label={t`Cost centre`}
          description={t`Optional`}
          key={form.key("costCentre")}
          {...form.getInputProps("costCentre")}
        />
        <Group justify="flex-end" gap="sm" mt="xs">
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={form.submitting}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
