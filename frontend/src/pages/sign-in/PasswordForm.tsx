import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { AuthRefusal } from "@/app/auth";
import { signIn } from "@/app/session";
import { AuthProblem } from "@/components/AuthProblem";
import { TextLink } from "@/components/links";
import { PasswordField } from "@/components/PasswordField";

interface PasswordFormProps {
  /** Why one is here again. */
  refused: AuthRefusal | undefined;
  onCodeNeeded: (token: string) => void;
  onDone: () => void;
}

export function PasswordForm({ refused, onCodeNeeded, onDone }: PasswordFormProps) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState(refused);
  const [leaving, setLeaving] = useState(false);
  const form = useForm({ mode: "uncontrolled", initialValues: { email: "", password: "" } });

  const enter = async ({ email, password }: { email: string; password: string }) => {
    const answer = await signIn(email.trim(), password);
    setRefusal(answer.refusal);
    if (!answer.data) return;
    if (answer.data.token !== undefined) return onCodeNeeded(answer.data.token);
    setLeaving(true);
    onDone();
  };
  return (
    <form onSubmit={form.onSubmit(enter)}>
      <Stack gap="md">
        <AuthProblem refusal={refusal} />
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          size="md"
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <PasswordField
          label={t`Password`}
          autoComplete="current-password"
          required
          withAsterisk={false}
          size="md"
          key={form.key("password")}
          {...form.getInputProps("password")}
        />
        <Button type="submit" size="md" mt="xs" loading={form.submitting || leaving}>
          <Trans>Sign in</Trans>
        </Button>
        <TextLink to="/forgotten-password" ta="center">
          <Trans>Forgot your password?</Trans>
        </TextLink>
      </Stack>
    </form>
  );
}
