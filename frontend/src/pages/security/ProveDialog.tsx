import { Button, Group, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type AuthRefusal, tell } from "@/app/auth";
import { leaveIfSignedOut } from "@/app/useAuth";
import { AuthProblem } from "@/components/AuthProblem";
import { Dialog } from "@/components/Dialog";
import { type Proof, ProofFields } from "@/components/ProofFields";
import { RecoveryCodes } from "./RecoveryCodes";

interface ProveDialogProps {
  deed: "renew" | "off";
  onClose: () => void;
}

const PATHS = { renew: "/auth/second-factor/recovery-codes", off: "/auth/second-factor/off" };

/** Password and code once more, before the second factor is given other recovery codes or turned off. */
export function ProveDialog({ deed, onClose }: ProveDialogProps) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const [codes, setCodes] = useState<string[]>();
  const form = useForm({ mode: "uncontrolled", initialValues: { password: "", code: "" } });
  const prove = async (values: Proof) => {
    const answer = await tell<{ recoveryCodes?: string[] }>(PATHS[deed], values);
    leaveIfSignedOut(answer.refusal);
    setRefusal(answer.refusal);
    if (answer.data?.recoveryCodes) setCodes(answer.data.recoveryCodes);
    else if (answer.data) onClose();
  };
  const title = deed === "renew" ? t`New recovery codes` : t`Turn off two-step verification`;
  return (
    <Dialog onClose={onClose} title={codes ? t`Your recovery codes` : title}>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={onClose} />
      ) : (
        <form onSubmit={form.onSubmit(prove)}>
          <Stack gap="md">
            <Text>
              {deed === "renew" ? (
                <Trans>The codes that you have now will no longer work.</Trans>
              ) : (
                <Trans>Your password alone will be enough to sign in.</Trans>
              )}
            </Text>
            <AuthProblem refusal={refusal} />
            <ProofFields form={form} withCode focused />
            <Group justify="flex-end" gap="sm" mt="xs">
              <Button variant="default" onClick={onClose}>
                <Trans>Cancel</Trans>
              </Button>
              <Button type="submit" color={deed === "off" ? "red" : undefined} loading={form.submitting}>
                {deed === "renew" ? <Trans>Continue</Trans> : <Trans>Turn off</Trans>}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
