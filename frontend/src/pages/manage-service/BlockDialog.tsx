import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { BLOCK_REASON, type BlockReason } from "@/components/labels";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import { serviceName } from "@/components/service";
import { Choice } from "./Choice";
import { BlockSimMutation } from "./deeds";
import { InThePost, isReplaced } from "./InThePost";
import { OrderForm } from "./OrderForm";
import type { ManagedService } from "./queries";
import { Replacement, simInput, type Wanted, wantedAtFirst } from "./Replacement";
import { useOrder } from "./useOrder";

const REASONS = Object.keys(BLOCK_REASON) as BlockReason[];

/** Lost, stolen or defective: the card is blocked at once, and another takes its place in the same order, or does already. */
export function BlockDialog({ service, onClose }: { service: ManagedService; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [reason, setReason] = useState<BlockReason>("LOST");
  const [wanted, want] = useState<Wanted>(wantedAtFirst("NONE", service.user.name));
  const { place, ...outcome } = useOrder(BlockSimMutation);
  const name = serviceName(service);
  const problems = outcome.refusal ? fieldErrors(outcome.refusal) : {};
  return (
    <Dialog onClose={onClose} title={t`Block SIM card`}>
      <OrderForm
        {...outcome}
        label={t`Block SIM card`}
        color="red"
        onConfirm={() => void place({ serviceId: service.id, reason, ...simInput(wanted) })}
        onClose={onClose}
      >
        <Text>
          <Trans>Nobody calls or surfs with the SIM card of {name} any more. The number stays; its price too.</Trans>
        </Text>
        <Choice
          label={t`What happened`}
          options={REASONS.map((each) => [each, i18n._(BLOCK_REASON[each])] as const)}
          chosen={reason}
          onChange={setReason}
        />
        {isReplaced(service) ? (
          <InThePost />
        ) : (
          <Replacement wanted={wanted} optional problems={problems} onChange={want} />
        )}
      </OrderForm>
    </Dialog>
  );
}
