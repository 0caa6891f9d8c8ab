import { Alert, Button, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer, AuthRefusal } from "@/app/auth";
import { setPassword } from "@/app/session";
import { AuthProblem } from "@/components/AuthProblem";
import { Entrance } from "@/components/Entrance";
import { ButtonLink, TextLink } from "@/components/links";
import { SHORTEST_PASSWORD, useNewPasswordRules } from "@/components/password";
import { PasswordField } from "@/components/PasswordField";

const route = getRouteApi("/set-password");

/** The one-time link of an invitation ends here: choose a password, then sign in. */
export function SetPasswordPage() {
  const { t } = useLingui();
  const { token: ofOldLink = "" } = route.useSearch();
  const [token] = useState(() => globalThis.location.hash.slice(1) || ofOldLink);
  const [outcome, setOutcome] = useState<Answer<object>>({});
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { password: "", again: "" },
    validate: useNewPasswordRules(),
  });
  const save = async ({ password }: { password: string }) => setOutcome(await setPassword(token, password));

  if (outcome.data) return <PasswordIsSet />;
  return (
    <Entrance title={t`Set your password`}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack gap="md">
          <Problem refusal={outcome.refusal} />
          <PasswordField
            label={t`New password`}
            description={t`At least ${SHORTEST_PASSWORD} characters.`}
            autoComplete="new-password"
            size="md"
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
          <PasswordField
            label={t`The same password again`}
            autoComplete="new-password"
            size="md"
            key={form.key("again")}
            {...form.getInputProps("again")}
          />
          <Button type="submit" size="md" mt="xs" loading={form.submitting}>
            <Trans>Save</Trans>
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}

function PasswordIsSet() {
  const { t } = useLingui();
  return (
    <Entrance title={t`Your password is set`}>
      <Stack align="flex-start">
        <Text>
          <Trans>You can sign in with it now.</Trans>
        </Text>
        <ButtonLink to="/sign-in" size="md">
          <Trans>Sign in</Trans>
        </ButtonLink>
      </Stack>
    </Entrance>
  );
}

function Problem({ refusal }: { refusal: AuthRefusal | undefined }) {
  if (refusal?.code !== "LINK_INVALID") return <AuthProblem refusal={refusal} />;
  return (
    <Alert color="red" variant="light" role="alert">
      <Trans>This link was used already or is too old. Ask for a new link.</Trans>{" "}
      <TextLink to="/sign-in">
        <Trans>Sign in</Trans>
      </TextLink>
    </Alert>
  );
}
