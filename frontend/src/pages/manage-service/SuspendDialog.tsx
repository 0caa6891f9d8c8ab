import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { SUSPENSION_REASON, type SuspensionReason } from "@/components/labels";
import { serviceName } from "@/components/service";
import { useToday } from "@/app/company";
import { useFormats } from "@/components/useFormats";
import { AT_ONCE, datesOf, isChosen } from "@/components/when/when";
import { WhenFields } from "@/components/when/WhenFields";
import { Choice } from "./Choice";
import { SuspendServiceMutation } from "./deeds";
import { OrderForm } from "./OrderForm";
import type { ManagedService } from "./queries";
import { useOrder } from "./useOrder";

const REASONS = Object.keys(SUSPENSION_REASON) as SuspensionReason[];

/** Out of use from now or a day on, until a day or until it is resumed; the price stands there, for it stays. */
export function SuspendDialog({ service, onClose }: { service: ManagedService; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { money } = useFormats();
  const [reason, setReason] = useState<SuspensionReason>("ABSENCE");
  const [when, setWhen] = useState(AT_ONCE);
  const chosen = isChosen(when, useToday(), 0);
  const { place, ...outcome } = useOrder(SuspendServiceMutation);
  const name = serviceName(service);
  const price = money(service.monthlyPrice);
  return (
    <Dialog onClose={onClose} title={t`Suspend service`}>
      <OrderForm
        {...outcome}
        label={t`Suspend service`}
        disabled={!chosen}
        onConfirm={() => void place({ serviceId: service.id, reason, ...datesOf(when) })}
        onClose={onClose}
      >
        <Text>
          <Trans>
            {name} does not work while it is suspended. It still costs {price} per month, without VAT.
          </Trans>
        </Text>
        <Choice
          label={t`Why`}
          options={REASONS.map((each) => [each, i18n._(SUSPENSION_REASON[each])] as const)}
          chosen={reason}
          onChange={setReason}
        />
        <WhenFields when={when} onChange={setWhen} shortest={0} returns={t`Otherwise until you resume it.`} />
        {outcome.refusal?.__typename === "InvalidInput" && <RefusalNote refusal={outcome.refusal} announced />}
      </OrderForm>
    </Dialog>
  );
}
