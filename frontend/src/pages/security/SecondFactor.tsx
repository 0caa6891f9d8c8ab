import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useAuth } from "@/app/useAuth";
import { Loaded } from "@/components/Loaded";
import { Section } from "@/components/Section";
import { Badge } from "@/components/StatusBadge";
import { ProveDialog } from "./ProveDialog";
import { SetUpDialog } from "./SetUpDialog";

interface Standing {
  on: boolean;
  recoveryCodesLeft: number;
}

type Step = "set-up" | "renew" | "off";

/** A code of an app beside the password: off, or on with its recovery codes. */
export function SecondFactor({ onChanged }: { onChanged: () => void }) {
  const { t } = useLingui();
  const query = useAuth<Standing>("/auth/second-factor");
  const [step, setStep] = useState<Step>();
  const isOn = query[0].data?.on === true;
  const close = () => {
    setStep(undefined);
    query[1]();
    onChanged();
  };
  return (
    <Section title={t`Two-step verification`} aside={isOn && <Badge tone="ok">{t`On`}</Badge>}>
      <Loaded query={query} skeleton={<Skeleton height={80} />}>
        {({ on, recoveryCodesLeft }) => (on ? <On left={recoveryCodesLeft} onStep={setStep} /> : <Off onStep={setStep} />)}
      </Loaded>
      {step === "set-up" && <SetUpDialog onClose={close} />}
      {step === "renew" && <ProveDialog deed="renew" onClose={close} />}
      {step === "off" && <ProveDialog deed="off" onClose={close} />}
    </Section>
  );
}

function Off({ onStep }: { onStep: (step: Step) => void }) {
  return (
    <Stack gap="md" align="flex-start">
      <Text>
        <Trans>
          Beside your password, a code that only your telephone knows: whoever learns your password still does not get in.
        </Trans>
      </Text>
      <Button onClick={() => onStep("set-up")}>
        <Trans>Set up</Trans>
      </Button>
    </Stack>
  );
}

function On({ left, onStep }: { left: number; onStep: (step: Step) => void }) {
  return (
    <Stack gap="md" align="flex-start">
      <Text>
        <Trans>Each time you sign in, you enter a code of your authenticator app.</Trans>{" "}
        <Plural value={left} _0="No recovery code is left." one="# recovery code is left." other="# recovery codes are left." />
      </Text>
      <Group gap="sm">
        <Button variant="default" onClick={() => onStep("renew")}>
          <Trans>New recovery codes</Trans>
        </Button>
        <Button variant="default" onClick={() => onStep("off")}>
          <Trans>Turn off</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
