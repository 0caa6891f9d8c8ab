import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { safeReturn, signIn, type SignInOutcome } from "@/app/session";
import { Entrance } from "@/components/Entrance";

const route = getRouteApi("/sign-in");

export function SignInPage() {
  const { t } = useLingui();
  const { next } = route.useSearch();
  const [outcome, setOutcome] = useState<SignInOutcome>();
  const form = useForm({ mode: "uncontrolled", initialValues: { email: "", password: "" } });

  const enter = async ({ email, password }: { email: string; password: string }) => {
    const result = await signIn(email.trim(), password);
    setOutcome(result);
    if (result === "done") globalThis.location.assign(safeReturn(next));
  };

  return (
    <Entrance title={t`Sign in`}>
      <form onSubmit={form.onSubmit(enter)}>
        <Stack gap="md">
          <Problem outcome={outcome} />
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
          <PasswordInput
            label={t`Password`}
            autoComplete="current-password"
            required
            withAsterisk={false}
            size="md"
            visibilityToggleButtonProps={{ "aria-label": t`Show or hide the password`, tabIndex: 0 }}
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
          <Button type="submit" size="md" mt="xs" loading={form.submitting || outcome === "done"}>
            <Trans>Sign in</Trans>
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}

function Problem({ outcome }: { outcome: SignInOutcome | undefined }) {
  const { t } = useLingui();
  if (outcome === undefined || outcome === "done") return null;
  const words = {
    refused: t`The e-mail address or the password is wrong.`,
    throttled: t`Too many attempts. Try again in a few minutes.`,
    unreachable: t`The server could not be reached. Try again in a moment.`,
  };
  return (
    <Alert color="red" variant="light" role="alert" title={words[outcome]} />
  );
}
