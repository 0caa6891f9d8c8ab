import { Radio, Stack } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconDeviceMobile, IconDeviceSim, IconTruckDelivery } from "@tabler/icons-react";
import { useState } from "react";
import pickerClasses from "@/components/plan/picker.module.css";
import { wrongFields } from "@/components/sim/address";
import { AddressFields } from "@/components/sim/AddressFields";
import { isEid } from "@/components/sim/eid";
import { EidField } from "@/components/sim/EidField";
import { isIccid } from "@/components/sim/iccid";
import { IccidField } from "@/components/sim/IccidField";
import { useAddressProblems } from "@/components/sim/useAddressProblems";
import classes from "./add.module.css";
import { inputOf } from "./input";
import { ChoiceCard } from "./ChoiceCard";
import { NumberChoice } from "./NumberChoice";
import type { AddServiceSearch } from "./search";
import { StepButtons } from "./StepButtons";
import type { Draft } from "./useDraft";
import { usePortCheck } from "./usePortCheck";

interface SimStepProps {
  userId: string;
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

export function SimStep({ userId, search, draft, onDraft, go }: SimStepProps) {
  const { t } = useLingui();
  const [iccid, setIccid] = useState(search.iccid ?? "");
  const [isTried, setTried] = useState(false);
  const problemsOf = useAddressProblems();
  const { problems, checking, check } = usePortCheck();
  const keeps = search.keeps ?? false;
  const way: Way = search.simKind === "PHYSICAL" ? (search.send ? "SEND" : "STOCK") : "ESIM";
  const isWrong =
    (way === "SEND" && wrongFields(draft.address).length > 0) ||
    (way === "ESIM" && draft.eid.trim() !== "" && !isEid(draft.eid)) ||
    (way === "STOCK" && iccid.trim() !== "" && !isIccid(iccid));
  const next = async () => {
    setTried(true);
    if (isWrong) return;
    const chosen = { ...WAYS[way], ...(way === "STOCK" && { iccid: iccid.trim() || undefined }) };
    // A card that is not there is told of with the figures, as without a number that comes along.
    if (keeps && !(await check(inputOf(userId, { ...search, ...chosen, iccid: undefined }, draft)))) return;
    go({ step: 3, ...chosen });
  };
  const iccidProblem = isTried && isWrong ? t`This is not a SIM card number (ICCID): a digit is wrong or missing.` : undefined;
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
            <ChoiceCard value="ESIM" label={t`eSIM`} icon={<IconDeviceMobile size={22} stroke={1.6} aria-hidden />}>
              <Trans>Nothing to send: it is loaded onto the telephone.</Trans>
            </ChoiceCard>
            <ChoiceCard value="STOCK" label={t`Card from stock`} icon={<IconDeviceSim size={22} stroke={1.6} aria-hidden />}>
              <Trans>A plastic card that you have: the next in your stock, or the one whose number you enter.</Trans>
            </ChoiceCard>
            <ChoiceCard value="SEND" label={t`Send a card`} icon={<IconTruckDelivery size={22} stroke={1.6} aria-hidden />}>
              <Trans>The operator sends it. The service is put into use when it is there.</Trans>
            </ChoiceCard>
          </div>
        </Radio.Group>
        {way === "ESIM" && (
          <EidField value={draft.eid} problem={eidProblem} onChange={(eid) => onDraft({ eid })} />
        )}
        {way === "STOCK" && (
          <IccidField value={iccid} problem={iccidProblem} onChange={setIccid} />
        )}
        {way === "SEND" && (
          <AddressFields
            address={draft.address}
            problems={isTried ? problemsOf(draft.address) : {}}
            onChange={(address) => onDraft({ address })}
          />
        )}
        <NumberChoice
          keeps={keeps}
          draft={draft.port}
          problems={problems}
          onChoose={(chosen) => go({ keeps: chosen || undefined }, true)}
          onChange={(port) => onDraft({ port })}
        />
      </Stack>
      <StepButtons onBack={() => go({ step: 1 })} onNext={() => void next()} loading={checking} />
    </div>
  );
}
