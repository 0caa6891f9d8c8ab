import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog } from "@/components/Dialog";
import { serviceName } from "@/components/service";
import { ResumeServiceMutation } from "./deeds";
import { OrderForm } from "./OrderForm";
import type { ManagedService } from "./queries";
import { useOrder } from "./useOrder";

/** In use again. */
export function ResumeDialog({ service, onClose }: { service: ManagedService; onClose: () => void }) {
  const { t } = useLingui();
  const { place, ...outcome } = useOrder(ResumeServiceMutation);
  const name = serviceName(service);
  const isPlanned = service.pendingOrders.some(({ action }) => action === "RESUME");
  return (
    <Dialog onClose={onClose} title={t`Resume service`}>
      <OrderForm
        {...outcome}
        label={t`Resume service`}
        onConfirm={() => void place({ serviceId: service.id })}
        onClose={onClose}
      >
        <Text>
          <Trans>{name} works again as before. Its price does not change.</Trans>
        </Text>
        {isPlanned && (
          <Text>
            <Trans>That it resumes by itself on a later day is cancelled.</Trans>
          </Text>
        )}
      </OrderForm>
    </Dialog>
  );
}
