import { Button, Group, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type AuthRefusal, tell } from "@/app/auth";
import { leaveIfSignedOut } from "@/app/useAuth";
import { AuthProblem } from "@/components/AuthProblem";
import { CodeField } from "@/components/CodeField";
import { Dialog } from "@/components/Dialog";
import { PasswordField } from "@/components/PasswordField";
import { RecoveryCodes } from "./RecoveryCodes";
import classes from "./security.module.css";

interface Enrolment {
  secret: string;
  picture: string;
}

/** The password, then the picture for the app and its first code, then the recovery codes. */
export function SetUpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [codes, setCodes] = useState<string[]>();
  const title = codes ? t`Your recovery codes` : t`Set up two-step verification`;
  return (
    <Dialog onClose={onClose} title={title}>
      {codes && <RecoveryCodes codes={codes} onKept={onClose} />}
      {!codes && !enrolment && <AskPassword onBegun={setEnrolment} onClose={onClose} />}
      {!codes && enrolment && <AskCode enrolment={enrolment} onConfirmed={setCodes} onClose={onClose} />}
    </Dialog>
  );
}

function AskPassword({ onBegun, onClose }: { onBegun: (enrolment: Enrolment) => void; onClose: () => void }) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const form = useForm({ mode: "uncontrolled", initialValues: { password: "" } });
  const begin = async ({ password }: { password: string }) => {
    const answer = await tell<Enrolment>("/auth/second-factor/set-up", { password });
    leaveIfSignedOut(answer.refusal);
    setRefusal(answer.refusal);
    if (answer.data) onBegun(answer.data);
  };
  return (
    <form onSubmit={form.onSubmit(begin)}>
      <Stack gap="md">
        <AuthProblem refusal={refusal} />
        <PasswordField
          label={t`Current password`}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          key={form.key("password")}
          {...form.getInputProps("password")}
        />
        <Buttons busy={form.submitting} onClose={onClose} />
      </Stack>
    </form>
  );
}

interface AskCodeProps {
  enrolment: Enrolment;
  onConfirmed: (codes: string[]) => void;
  onClose: () => void;
}

function AskCode({ enrolment, onConfirmed, onClose }: AskCodeProps) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const form = useForm({ mode: "uncontrolled", initialValues: { code: "" } });
  const confirm = async ({ code }: { code: string }) => {
    const answer = await tell<{ recoveryCodes: string[] }>("/auth/second-factor/confirm", { code });
    leaveIfSignedOut(answer.refusal);
    setRefusal(answer.refusal);
    if (answer.data) onConfirmed(answer.data.recoveryCodes);
  };
  return (
    <form onSubmit={form.onSubmit(confirm)}>
      <Stack gap="md">
        <Text>
          <Trans>Scan this picture with an authenticator app, or type the key into it.</Trans>
        </Text>
        <img className={classes.code} src={enrolment.picture} alt={t`QR code for the authenticator app`} />
        <code className={classes.secret}>{enrolment.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
        <AuthProblem refusal={refusal} />
        <CodeField appOnly focused key={form.key("code")} {...form.getInputProps("code")} />
        <Buttons busy={form.submitting} onClose={onClose} />
      </Stack>
    </form>
  );
}

function Buttons({ busy, onClose }: { busy: boolean; onClose: () => void }) {
  return (
    <Group justify="flex-end" gap="sm" mt="xs">
      <Button variant="default" onClick={onClose}>
        <Trans>Cancel</Trans>
      </Button>
      <Button type="submit" loading={busy}>
        <Trans>Continue</Trans>
      </Button>
    </Group>
  );
}
