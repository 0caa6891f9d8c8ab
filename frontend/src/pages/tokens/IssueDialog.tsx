import { Button, Checkbox, Group, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type AuthRefusal, tell } from "@/app/auth";
import { leaveIfSignedOut, useAuth } from "@/app/useAuth";
import { AuthProblem } from "@/components/AuthProblem";
import { Dialog } from "@/components/Dialog";
import { ProofFields } from "@/components/ProofFields";
import { IssuedToken } from "./IssuedToken";
import { CHANGING, READING, SCOPE } from "./scopes";
import classes from "./tokens.module.css";

interface IssueDialogProps {
  company: { id: string };
  onClose: () => void;
}

const NO_END = "none";
const MAX_NAME = 200;

/** A new token: whose it is, what it may do, for how long; then the token itself, this once. */
export function IssueDialog({ company, onClose }: IssueDialogProps) {
  const { t, i18n } = useLingui();
  const [standing] = useAuth<{ on: boolean }>("/auth/second-factor");
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const [issued, setIssued] = useState<string>();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { name: "", scopes: [] as string[], days: "90", password: "", code: "" },
    validate: {
      name: (name) => (name.trim() ? null : t`Say which program it is for.`),
      scopes: (scopes) => (scopes.length > 0 ? null : t`Choose at least one.`),
    },
  });
  const issue = async ({ days, ...values }: typeof form.values) => {
    const body = { ...values, companyId: company.id, lastDay: days === NO_END ? null : dayIn(Number(days)) };
    const answer = await tell<{ token: string }>("/auth/tokens/issue", body);
    leaveIfSignedOut(answer.refusal);
    setRefusal(answer.refusal);
    setIssued(answer.data?.token);
  };
  if (issued) return <IssuedToken token={issued} onKept={onClose} />;
  return (
    <Dialog onClose={onClose} title={t`Issue a token`}>
      <form onSubmit={form.onSubmit(issue)} noValidate>
        <Stack gap="md">
          <TextInput
            label={t`For which program`}
            description={t`Orders that it places carry this name.`}
            maxLength={MAX_NAME}
            data-autofocus
            key={form.key("name")}
            {...form.getInputProps("name")}
          />
          <Checkbox.Group
            label={t`What it may do`}
            key={form.key("scopes")}
            {...form.getInputProps("scopes")}
          >
            <div className={classes.scopes}>
              {[READING, CHANGING].map((scopes) => (
                <Stack key={scopes[0]} gap={8}>
                  {scopes.map((scope) => (
                    <Checkbox size="md" key={scope} value={scope} label={i18n._(SCOPE[scope])} />
                  ))}
                </Stack>
              ))}
            </div>
          </Checkbox.Group>
          <Select
            label={t`For how long`}
            data={[
              { value: "30", label: t`30 days` },
              { value: "90", label: t`90 days` },
              { value: "365", label: t`a year` },
              { value: NO_END, label: t`without end` },
            ]}
            allowDeselect={false}
            key={form.key("days")}
            {...form.getInputProps("days")}
          />
          <AuthProblem refusal={refusal} />
          <ProofFields form={form} withCode={standing.data?.on === true} />
          <Group justify="flex-end" gap="sm" mt="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={form.submitting}>
              <Trans>Issue</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** The day in so many days, as ISO. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
