import { Radio, Stack, Text, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconDeviceMobile, IconDeviceSim, IconTruckDelivery } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import pickerClasses from "@/components/plan/picker.module.css";
import { wrongFields } from "@/components/sim/address";
import { AddressFields } from "@/components/sim/AddressFields";
import { isEid } from "@/components/sim/eid";
import { EidField } from "@/components/sim/EidField";
import { useAddressProblems } from "@/components/sim/useAddressProblems";
import classes from "./add.module.css";
import type { AddServiceSearch } from "./search";
import { StepButtons } from "./StepButtons";
import type { Draft } from "./useDraft";

interface SimStepProps {
  search: AddServiceSearch;
  draft: Draft;
  onDraft: (draft: Partial<Draft>) => void;
  go: (next: Partial<AddServiceSearch>, replace?: boolean) => void;
}

type Way = "ESIM" | "STOCK" | "SEND";

const WAYS: Record<Way, Partial<AddServiceSearch>> = {
  ESIM: { simKind: "ESIM", iccid: undefined, send: undefined },
  STOCK: { simKind: "PHYSICAL", send: undefined },
  SEND: { simKind: "PHYSICAL", iccid: undefined, send: "yes" },
};

export function SimStep({ search, draft, onDraft, go }: SimStepProps) {
  const { t } = useLingui();
  const [iccid, setIccid] = useState(search.iccid ?? "");
  const [isTried, setTried] = useState(false);
  const problemsOf = useAddressProblems();
  const way: Way = search.simKind === "PHYSICAL" ? (search.send ? "SEND" : "STOCK") : "ESIM";
  const isWrong =
    (way === "SEND" && wrongFields(draft.address).length > 0) ||
    (way === "ESIM" && draft.eid.trim() !== "" && !isEid(draft.eid));
  const next = () => {
    setTried(true);
    if (isWrong) return;
    go({ step: 3, ...WAYS[way], ...(way === "STOCK" && { iccid: iccid.trim() || undefined }) });
  };
  const eidProblem = isTried && isWrong ? t`This is not an EID: 32 digits that begin with 89.` : undefined;
  return (
    <div className={classes.panel}>
      <Stack gap="xl">
        <Radio.Group
          label={t`SIM`}
          value={way}
          onChange={(chosen) => go(WAYS[chosen as Way], true)}
          classNames={{ label: pickerClasses.legend }}
        >
          <div className={pickerClasses.plans}>
            <Kind kind="ESIM" label={t`eSIM`} icon={<IconDeviceMobile size={22} stroke={1.6} aria-hidden />}>
              <Trans>Nothing to send: it is loaded onto the telephone.</Trans>
            </Kind>
            <Kind kind="STOCK" label={t`Card from stock`} icon={<IconDeviceSim size={22} stroke={1.6} aria-hidden />}>
              <Trans>A plastic card that you have: the next in your stock, or the one whose number you enter.</Trans>
            </Kind>
            <Kind kind="SEND" label={t`Send a card`} icon={<IconTruckDelivery size={22} stroke={1.6} aria-hidden />}>
              <Trans>The operator sends it. The service is put into use when it is there.</Trans>
            </Kind>
          </div>
        </Radio.Group>
        {way === "ESIM" && (
          <EidField value={draft.eid} problem={eidProblem} onChange={(eid) => onDraft({ eid })} />
        )}
        {way === "STOCK" && (
          <TextInput
            label={t`Card number (ICCID)`}
            description={t`19 or 20 digits, on the card. Leave it empty to take the next one in stock.`}
            inputMode="numeric"
            value={iccid}
            onChange={(event) => setIccid(event.currentTarget.value)}
            maw={420}
          />
        )}
        {way === "SEND" && (
          <AddressFields
            address={draft.address}
            problems={isTried ? problemsOf(draft.address) : {}}
            onChange={(address) => onDraft({ address })}
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
  kind: Way;
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
