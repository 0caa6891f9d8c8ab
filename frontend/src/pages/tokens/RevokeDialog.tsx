import { Button, Group, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type AuthRefusal, tell } from "@/app/auth";
import { leaveIfSignedOut, useAuth } from "@/app/useAuth";
import { AuthProblem } from "@/components/AuthProblem";
import { Dialog } from "@/components/Dialog";
import { type Proof, ProofFields } from "@/components/ProofFields";

interface RevokeDialogProps {
  company: { id: string };
  token: { id: string; name: string };
  onClose: () => void;
}

/** The program is shut out at once. */
export function RevokeDialog({ company, token, onClose }: RevokeDialogProps) {
  const { t } = useLingui();
  const [standing] = useAuth<{ on: boolean }>("/auth/second-factor");
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const form = useForm({ mode: "uncontrolled", initialValues: { password: "", code: "" } });
  const name = token.name;
  const revoke = async (proof: Proof) => {
    const answer = await tell("/auth/tokens/revoke", { ...proof, companyId: company.id, id: token.id });
    leaveIfSignedOut(answer.refusal);
    setRefusal(answer.refusal);
    if (answer.data) onClose();
  };
  return (
    <Dialog onClose={onClose} title={t`Revoke a token`}>
      <form onSubmit={form.onSubmit(revoke)}>
        <Stack gap="md">
          <Text>
            <Trans>{name} is shut out within seconds, and for good. Orders that it placed go on.</Trans>
          </Text>
          <AuthProblem refusal={refusal} />
          <ProofFields form={form} withCode={standing.data?.on === true} focused />
          <Group justify="flex-end" gap="sm" mt="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" color="red" loading={form.submitting}>
              <Trans>Revoke</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
