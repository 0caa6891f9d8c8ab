import { Button, Group, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useMutation } from "urql";
import { useMay } from "@/app/company";
import { Dialog } from "@/components/Dialog";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";
import { CancelOrderMutation, type PlannedOrder } from "./planned";

interface CancelPlannedProps {
  order: PlannedOrder;
  /** What would have happened. */
  words: string;
  /** Where the page has to read again what it shows. */
  onCancelled?: () => void;
}

/** Takes a planned order back; nothing for who may not. */
export function CancelPlanned({ order, words, onCancelled }: CancelPlannedProps) {
  const { t } = useLingui();
  const may = useMay(order.action === "ADD" ? "SERVICES_ADD" : "SERVICES_MODIFY");
  const [asking, ask] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => ask(true)} aria-label={t`Cancel it: ${words}`}>
        <Trans>Cancel it</Trans>
      </Button>
      {asking && (
        <CancelDialog order={order} words={words} onClose={() => ask(false)} onCancelled={() => onCancelled?.()} />
      )}
    </>
  );
}

interface CancelDialogProps extends CancelPlannedProps {
  onClose: () => void;
}

function CancelDialog({ order, words, onClose, onCancelled }: CancelDialogProps) {
  const { t } = useLingui();
  const idempotencyKey = useIdempotencyKey();
  const [{ fetching, error }, cancel] = useMutation(CancelOrderMutation);
  const [refusal, setRefusal] = useState<Refusal>();
  const confirm = async () => {
    const answer = (await cancel({ input: { orderId: order.id, idempotencyKey } })).data?.cancelOrder;
    if (answer?.__typename !== "OrderCancelled") return setRefusal(answer);
    onClose();
    return onCancelled?.();
  };
  return (
    <Dialog title={t`Cancel what is planned`} onClose={onClose}>
      <Stack>
        <Text fw={600}>{words}</Text>
        <Text>
          <Consequence order={order} />
        </Text>
        {refusal && <RefusalNote refusal={refusal} announced />}
        <FailureNote error={error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus>
            <Trans>Keep it</Trans>
          </Button>
          <Button color="red" onClick={() => void confirm()} loading={fetching}>
            <Trans>Cancel it</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Consequence({ order }: { order: PlannedOrder }) {
  if (order.action === "ADD") {
    return <Trans>The service is not added; its number and SIM card are free again. Nothing is billed.</Trans>;
  }
  if (order.action === "RESUME") return <Trans>The service stays suspended until you resume it.</Trans>;
  if (order.isReturn) return <Trans>The service keeps the plan and the options that it has now, at their price.</Trans>;
  return <Trans>The service stays as it is. Nothing is billed for it.</Trans>;
}
