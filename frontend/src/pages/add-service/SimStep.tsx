import { Radio, Stack, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconDeviceMobile, IconDeviceSim } from "@tabler/icons-react";
import { useState } from "react";
import pickerClasses from "@/components/plan/picker.module.css";
import classes from "./add.module.css";
import { inputOf } from "./input";
import { Kind } from "./Kind";
import { NumberChoice } from "./NumberChoice";
import { usePortDraft } from "./port";
import type { AddServiceSearch, SimKind } from "./search";
import { StepButtons } from "./StepButtons";
import { usePortCheck } from "./usePortCheck";

interface SimStepProps {
  userId: string;
  search: AddServiceSearch;
  go: (next: Partial<AddServiceSearch>, replace?: boolean) => void;
}

export function SimStep({ userId, search, go }: SimStepProps) {
  const { t } = useLingui();
  const [iccid, setIccid] = useState(search.iccid ?? "");
  const kind = search.simKind ?? "ESIM";
  const [draft, setDraft] = usePortDraft(userId);
  const { problems, checking, check } = usePortCheck();
  const keeps = search.keeps ?? false;

  const next = async () => {
    const chosen = { simKind: kind, iccid: kind === "PHYSICAL" ? iccid.trim() || undefined : undefined };
    // A wrong card number is said with the figures, as without a number that comes along.
    if (keeps && !(await check(inputOf(userId, { ...search, simKind: kind, iccid: undefined })))) return;
    go({ step: 3, ...chosen });
  };

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
            <Kind value="ESIM" label={t`eSIM`} icon={<IconDeviceMobile size={22} stroke={1.6} aria-hidden />}>
              <Trans>Nothing to send: it is loaded onto the telephone.</Trans>
            </Kind>
            <Kind value="PHYSICAL" label={t`SIM card`} icon={<IconDeviceSim size={22} stroke={1.6} aria-hidden />}>
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
        <NumberChoice
          keeps={keeps}
          draft={draft}
          problems={problems}
          onChoose={(chosen) => go({ keeps: chosen || undefined }, true)}
          onChange={setDraft}
        />
      </Stack>
      <StepButtons onBack={() => go({ step: 1 })} onNext={() => void next()} loading={checking} />
    </div>
  );
}
