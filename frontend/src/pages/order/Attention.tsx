import { Button, Stack, Text } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { type CombinedError, useMutation } from "urql";
import { useMay } from "@/app/company";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import classes from "./order.module.css";
import { type OrderData, RetryOrderMutation } from "./queries";

/** Whether the order waits at the operator's, and not at a step before the card is sent. */
export function cameBack({ delivery, steps }: Pick<OrderData, "delivery" | "steps">): boolean {
  const next = () => steps.find(({ state }) => state === "PENDING" || state === "RUNNING");
  return delivery?.state === "RETURNED" && next()?.name === "SEND_CARD";
}

/** Why the order does not get on, that it is tried again by itself, and a button for whoever does not want to wait. */
export function Attention({ order }: { order: OrderData }) {
  const mayRetry = useMay("SERVICES_MODIFY");
  return (
    <Stack gap="sm" className={classes.failure}>
      {cameBack(order) ? <CameBack /> : <Stuck failure={order.failure} />}
      {mayRetry && <Retry orderId={order.id} />}
    </Stack>
  );
}

function Stuck({ failure }: { failure: string | null }) {
  return (
    <>
      <Text fw={650}>
        <Trans>This order does not get on: {failure}</Trans>
      </Text>
      <Text size="sm">
        <Trans>Nothing is lost: it is tried again by itself until it is done.</Trans>
      </Text>
    </>
  );
}

function CameBack() {
  return (
    <>
      <Text fw={650}>
        <Trans>The SIM card came back to the operator.</Trans>
      </Text>
      <Text size="sm">
        <Trans>Look at the address. « Retry now » has the card sent there once more.</Trans>
      </Text>
    </>
  );
}

function Retry({ orderId }: { orderId: string }) {
  const [{ fetching }, retryOrder] = useMutation(RetryOrderMutation);
  const [isRetried, setRetried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [error, setError] = useState<CombinedError>();

  const retry = async () => {
    const result = await retryOrder({ input: { orderId } });
    const answer = result.data?.retryOrder;
    setError(result.error);
    setRetried(answer?.__typename === "OrderRetried");
    setRefusal(answer?.__typename === "OrderRetried" ? undefined : answer);
  };

  return (
    <>
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={() => void retry()}
        loading={fetching}
      >
        <Trans>Retry now</Trans>
      </Button>
      {isRetried && (
        <Text size="sm" role="status">
          <Trans>It is tried now.</Trans>
        </Text>
      )}
      {refusal && <RefusalNote refusal={refusal} announced />}
      <FailureNote error={error} />
    </>
  );
}
