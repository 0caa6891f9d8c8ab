import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type AuthRefusal, tell } from "@/app/auth";
import { AuthProblem } from "@/components/AuthProblem";
import { isWorthless } from "./invitation";

interface FormProps {
  token: string;
  onStarted: () => void;
}

const OF_THE_CARD = new Set(["WRONG_ICCID", "SIM_CARD_NOT_YOURS"]);

/** The number on the card that he holds, then the start. */
export function CardForm({ token, onStarted }: FormProps) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { iccid: "" },
    validate: { iccid: (typed) => (typed.trim() ? null : t`Enter the number that is printed on the card.`) },
  });
  const start = async ({ iccid }: { iccid: string }) => {
    const answer = await tell("/auth/activation/start", { token, iccid: iccid.trim() });
    if (answer.data) return onStarted();
    const isOfCard = OF_THE_CARD.has(answer.refusal?.code ?? "");
    if (isOfCard) form.setFieldError("iccid", answer.refusal?.message);
    return setRefusal(isOfCard ? undefined : answer.refusal);
  };
  if (isWorthless(refusal)) return <AuthProblem refusal={refusal} />;
  return (
    <form onSubmit={form.onSubmit(start)} noValidate>
      <Stack gap="md">
        <AuthProblem refusal={refusal} />
        <TextInput
          label={t`Card number (ICCID)`}
          description={t`The 19 or 20 digits that are printed on your SIM card.`}
          inputMode="numeric"
          autoComplete="off"
          size="md"
          required
          withAsterisk={false}
          key={form.key("iccid")}
          {...form.getInputProps("iccid")}
        />
        <Button type="submit" size="md" loading={form.submitting}>
          <Trans>Activate my number</Trans>
        </Button>
      </Stack>
    </form>
  );
}
