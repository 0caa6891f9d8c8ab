import { Radio, Stack, Text, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconDeviceMobile, IconDeviceSim } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import pickerClasses from "@/components/plan/picker.module.css";
import classes from "./add.module.css";
import type { AddServiceSearch, SimKind } from "./search";
import { StepButtons } from "./StepButtons";

interface SimStepProps {
  search: AddServiceSearch;
  go: (next: Partial<AddServiceSearch>, replace?: boolean) => void;
}

export function SimStep({ search, go }: SimStepProps) {
  const { t } = useLingui();
  const [iccid, setIccid] = useState(search.iccid ?? "");
  const kind = search.simKind ?? "ESIM";
  const next = () => go({ step: 3, simKind: kind, iccid: kind === "PHYSICAL" ? iccid.trim() || undefined : undefined });
  return (
    <div className={classes.panel}>
      <Stack gap="xl">
        <Radio.Group
          label={t`SIM`}
          value={kind}
          onChange={(chosen) => go({ simKind: chosen as SimKind }, true)}
          classNames={{ label: pickerClasses.legend }}
        >
          <div className={pickerClasses.plans}>
            <Kind kind="ESIM" label={t`eSIM`} icon={<IconDeviceMobile size={22} stroke={1.6} aria-hidden />}>
              <Trans>Nothing to send: it is loaded onto the telephone.</Trans>
            </Kind>
            <Kind kind="PHYSICAL" label={t`SIM card`} icon={<IconDeviceSim size={22} stroke={1.6} aria-hidden />}>
              <Trans>A plastic card, from your stock or with the number you enter.</Trans>
            </Kind>
          </div>
        </Radio.Group>
        {kind === "PHYSICAL" && (
          <TextInput
            label={t`Card number (ICCID)`}
            description={t`19 or 20 digits, on the card. Leave it empty to take the next one in stock.`}
            inputMode="numeric"
            value={iccid}
            onChange={(event) => setIccid(event.currentTarget.value)}
            maw={420}
          />
        )}
        <div>
          <Text component="h2" className={pickerClasses.legend}>
            <Trans>Number</Trans>
          </Text>
          <Text>
            <Trans>A new mobile number is assigned. You see it on the page of the order.</Trans>
          </Text>
        </div>
      </Stack>
      <StepButtons onBack={() => go({ step: 1 })} onNext={next} />
    </div>
  );
}

interface KindProps {
  kind: SimKind;
  label: string;
  icon: ReactNode;
  children: ReactNode;
}

function Kind({ kind, label, icon, children }: KindProps) {
  return (
    <Radio.Card value={kind} className={pickerClasses.choice} aria-label={label}>
      <Radio.Indicator />
      {icon}
      <span className={classes.kind}>
        <span className={pickerClasses.name}>{label}</span>
        <Text span size="sm" c="dimmed">
          {children}
        </Text>
      </span>
    </Radio.Card>
  );
}
