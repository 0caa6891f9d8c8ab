import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import { serviceName } from "@/components/service";
import { ReplaceSimMutation } from "./deeds";
import { OrderForm } from "./OrderForm";
import type { ManagedService } from "./queries";
import { Replacement, simInput, type Wanted, wantedAtFirst } from "./Replacement";
import { useOrder } from "./useOrder";

/** Another card or an eSIM for the same number. */
export function ReplaceDialog({ service, onClose }: { service: ManagedService; onClose: () => void }) {
  const { t } = useLingui();
  const [wanted, want] = useState<Wanted>(wantedAtFirst("STOCK", service.user.name));
  const { place, ...outcome } = useOrder(ReplaceSimMutation);
  const name = serviceName(service);
  const problems = outcome.refusal ? fieldErrors(outcome.refusal) : {};
  const sim = simInput(wanted);
  return (
    <Dialog onClose={onClose} title={t`Replace SIM card`}>
      <OrderForm
        {...outcome}
        label={t`Replace SIM card`}
        onConfirm={() => void (sim && place({ serviceId: service.id, ...sim }))}
        onClose={onClose}
      >
        <Text>
          <Trans>{name} gets another SIM card. The present one never works again.</Trans>
        </Text>
        <Replacement wanted={wanted} problems={problems} onChange={want} />
      </OrderForm>
    </Dialog>
  );
}
