import { Button, Code, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type Answer, type AuthOptions, tell } from "@/app/auth";
import { useAuth } from "@/app/useAuth";
import { AuthProblem } from "@/components/AuthProblem";
import { Entrance } from "@/components/Entrance";
import { TextLink } from "@/components/links";
import { Loaded } from "@/components/Loaded";

/** A link by e-mail to set another password; where no e-mail is sent, who has one. */
export function ForgottenPasswordPage() {
  const { t } = useLingui();
  const query = useAuth<AuthOptions>("/auth/options");
  return (
    <Entrance title={t`Forgotten password`}>
      <Stack gap="lg" align="stretch">
        <Loaded query={query} skeleton={<Skeleton height={140} />}>
          {({ sendsMail }) => (sendsMail ? <AskForLink /> : <AskAdministrator />)}
        </Loaded>
        <TextLink to="/sign-in">
          <Trans>Back to the sign-in</Trans>
        </TextLink>
      </Stack>
    </Entrance>
  );
}

function AskForLink() {
  const { t } = useLingui();
  const [answer, setAnswer] = useState<Answer<object>>({});
  const form = useForm({ mode: "uncontrolled", initialValues: { email: "" } });
  const send = async ({ email }: { email: string }) =>
    setAnswer(await tell("/auth/password/forgotten", { email: email.trim() }));

  if (answer.data) {
    return (
      <Text role="status">
        <Trans>
          If somebody signs in with this address, a message is on its way to it. The link in it is good for an hour.
        </Trans>
      </Text>
    );
  }
  return (
    <form onSubmit={form.onSubmit(send)}>
      <Stack gap="md">
        <AuthProblem refusal={answer.refusal} />
        <TextInput
          label={t`E-mail`}
          description={t`We send you a link to choose another password.`}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          size="md"
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <Button type="submit" size="md" mt="xs" loading={form.submitting}>
          <Trans>Send the link</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function AskAdministrator() {
  return (
    <Stack gap="sm">
      <Text>
        <Trans>No e-mail is sent from here. Ask the administrator of Flotte for a link to set another password.</Trans>
      </Text>
      <Text size="sm" c="dimmed">
        <Trans>
          It is made on the server with <Code>flotte access grant</Code>.
        </Trans>
      </Text>
    </Stack>
  );
}
