import { Radio, Stack } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconArrowsRightLeft, IconSparkles } from "@tabler/icons-react";
import pickerClasses from "@/components/plan/picker.module.css";
import { ChoiceCard } from "./ChoiceCard";
import type { PortDraft } from "./port";
import { PortForm } from "./PortForm";

interface NumberChoiceProps {
  keeps: boolean;
  draft: PortDraft;
  problems: Record<string, string>;
  onChoose: (keeps: boolean) => void;
  onChange: (draft: PortDraft) => void;
}

/** A new number, or one that the user has with another operator. */
export function NumberChoice({ keeps, draft, problems, onChoose, onChange }: NumberChoiceProps) {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t`Number`}
        value={keeps ? "KEEP" : "NEW"}
        onChange={(chosen) => onChoose(chosen === "KEEP")}
        classNames={{ label: pickerClasses.legend }}
      >
        <div className={pickerClasses.plans}>
          <ChoiceCard value="NEW" label={t`New number`} icon={<IconSparkles size={22} stroke={1.6} aria-hidden />}>
            <Trans>A new mobile number is assigned. You see it on the page of the order.</Trans>
          </ChoiceCard>
          <ChoiceCard value="KEEP" label={t`Keep a number`} icon={<IconArrowsRightLeft size={22} stroke={1.6} aria-hidden />}>
            <Trans>The number comes along from another operator. That takes a working day or more.</Trans>
          </ChoiceCard>
        </div>
      </Radio.Group>
      {keeps && <PortForm draft={draft} problems={problems} onChange={onChange} />}
    </Stack>
  );
}
