import { Button, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Section } from "@/components/Section";
import { ChangePasswordDialog } from "./ChangePasswordDialog";

export function Password({ onChanged }: { onChanged: () => void }) {
  const { t } = useLingui();
  const [step, setStep] = useState<"idle" | "changing" | "changed">("idle");
  const changed = () => {
    setStep("changed");
    onChanged();
  };
  return (
    <Section
      title={t`Password`}
      aside={
        <Button variant="default" onClick={() => setStep("changing")}>
          <Trans>Change</Trans>
        </Button>
      }
    >
      <Text role="status">
        {step === "changed" ? (
          <Trans>Your password is changed. All other browsers are signed out.</Trans>
        ) : (
          <Trans>Nobody but you knows it. Change it when that is in doubt.</Trans>
        )}
      </Text>
      {step === "changing" && <ChangePasswordDialog onChanged={changed} onClose={() => setStep("idle")} />}
    </Section>
  );
}
