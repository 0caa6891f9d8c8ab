import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import { serviceName } from "@/components/service";
import { ReplaceSimMutation } from "./deeds";
import { OrderForm } from "./OrderForm";
import type { ManagedService } from "./queries";
import { Replacement, type Wanted } from "./Replacement";
import { useOrder } from "./useOrder";

/** Another card or an eSIM for the same number. */
export function ReplaceDialog({ service, onClose }: { service: ManagedService; onClose: () => void }) {
  const { t } = useLingui();
  const [wanted, want] = useState<Wanted>({ kind: "PHYSICAL", iccid: "" });
  const { place, ...outcome } = useOrder(ReplaceSimMutation);
  const name = serviceName(service);
  const problem = outcome.refusal && fieldErrors(outcome.refusal).iccid;
  const iccid = wanted.kind === "PHYSICAL" && wanted.iccid.trim();
  const simKind = wanted.kind === "ESIM" ? "ESIM" : "PHYSICAL";
  return (
    <Dialog onClose={onClose} title={t`Replace SIM card`}>
      <OrderForm
        {...outcome}
        label={t`Replace SIM card`}
        onConfirm={() => void place({ serviceId: service.id, simKind, ...(iccid && { iccid }) })}
        onClose={onClose}
      >
        <Text>
          <Trans>{name} gets another SIM card. The present one never works again.</Trans>
        </Text>
        <Replacement wanted={wanted} problem={problem} onChange={want} />
      </OrderForm>
    </Dialog>
  );
}
