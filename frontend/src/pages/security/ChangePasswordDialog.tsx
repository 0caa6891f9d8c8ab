import { Button, Group, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type AuthRefusal, tell } from "@/app/auth";
import { leaveIfSignedOut } from "@/app/useAuth";
import { AuthProblem } from "@/components/AuthProblem";
import { Dialog } from "@/components/Dialog";
import { SHORTEST_PASSWORD, useNewPasswordRules } from "@/components/password";
import { PasswordField } from "@/components/PasswordField";

interface ChangePasswordDialogProps {
  onChanged: () => void;
  onClose: () => void;
}

export function ChangePasswordDialog({ onChanged, onClose }: ChangePasswordDialogProps) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { current: "", password: "", again: "" },
    validate: useNewPasswordRules(),
  });

  const save = async ({ current, password }: { current: string; password: string }) => {
    const answer = await tell("/auth/password/change", { current, password });
    leaveIfSignedOut(answer.refusal);
    setRefusal(answer.refusal);
    if (answer.data) onChanged();
  };
  return (
    <Dialog onClose={onClose} title={t`Change the password`}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack gap="md">
          <AuthProblem refusal={refusal} />
          <PasswordField
            label={t`Current password`}
            autoComplete="current-password"
            required
            withAsterisk={false}
            data-autofocus
            key={form.key("current")}
            {...form.getInputProps("current")}
          />
          <PasswordField
            label={t`New password`}
            description={t`At least ${SHORTEST_PASSWORD} characters.`}
            autoComplete="new-password"
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
          <PasswordField
            label={t`The same password again`}
            autoComplete="new-password"
            key={form.key("again")}
            {...form.getInputProps("again")}
          />
          <Text size="sm" c="dimmed">
            <Trans>You stay signed in here, and are signed out everywhere else.</Trans>
          </Text>
          <Group justify="flex-end" gap="sm" mt="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={form.submitting}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
