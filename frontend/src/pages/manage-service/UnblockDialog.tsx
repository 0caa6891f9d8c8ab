import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog } from "@/components/Dialog";
import { serviceName } from "@/components/service";
import { UnblockSimMutation } from "./deeds";
import { InThePost, isReplaced } from "./InThePost";
import { OrderForm } from "./OrderForm";
import type { ManagedService } from "./queries";
import { useOrder } from "./useOrder";

/** Found again. */
export function UnblockDialog({ service, onClose }: { service: ManagedService; onClose: () => void }) {
  const { t } = useLingui();
  const { place, ...outcome } = useOrder(UnblockSimMutation);
  const name = serviceName(service);
  return (
    <Dialog onClose={onClose} title={t`Unblock SIM card`}>
      <OrderForm
        {...outcome}
        label={t`Unblock SIM card`}
        onConfirm={() => void place({ serviceId: service.id })}
        onClose={onClose}
      >
        <Text>
          <Trans>Whoever has the SIM card of {name} calls and surfs with it again. Is it with its user?</Trans>
        </Text>
        {isReplaced(service) && <InThePost />}
      </OrderForm>
    </Dialog>
  );
}
