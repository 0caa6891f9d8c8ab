import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { AuthRefusal } from "@/app/auth";
import { completeSignIn } from "@/app/session";
import { AuthProblem } from "@/components/AuthProblem";
import { CodeField } from "@/components/CodeField";

interface CodeFormProps {
  token: string;
  /** Back to the password; with the reason when the server wants that. */
  onAgain: (refusal?: AuthRefusal) => void;
  onDone: () => void;
}

/** The second step, for whoever has an authenticator app. */
export function CodeForm({ token, onAgain, onDone }: CodeFormProps) {
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const [leaving, setLeaving] = useState(false);
  const form = useForm({ mode: "uncontrolled", initialValues: { code: "" } });

  const enter = async ({ code }: { code: string }) => {
    const answer = await completeSignIn(token, code);
    if (answer.refusal?.code === "SIGN_IN_OVER") return onAgain(answer.refusal);
    setRefusal(answer.refusal);
    if (!answer.data) return;
    setLeaving(true);
    onDone();
  };
  return (
    <form onSubmit={form.onSubmit(enter)}>
      <Stack gap="md">
        <AuthProblem refusal={refusal} />
        <CodeField size="md" focused key={form.key("code")} {...form.getInputProps("code")} />
        <Button type="submit" size="md" mt="xs" loading={form.submitting || leaving}>
          <Trans>Sign in</Trans>
        </Button>
        <Button variant="subtle" size="md" onClick={() => onAgain()}>
          <Trans>Back</Trans>
        </Button>
      </Stack>
    </form>
  );
}
