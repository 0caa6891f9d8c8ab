import { Stack, Text } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { useToday } from "@/app/company";
import { TextLink } from "@/components/links";
import { CancelPlanned } from "@/components/planned/CancelPlanned";
import { usePlannedWords } from "@/components/planned/usePlannedWords";
import type { OrderData } from "./queries";

/** For which day the order waits, and a way out; on that day, for which other order. */
export function Waiting({ order }: { order: OrderData }) {
  const today = useToday();
  const words = usePlannedWords()(order, order.service?.pendingChange ?? null);
  const isDue = order.startsOn !== null && order.startsOn <= today;
  const before = isDue ? order.service?.openOrder : null;
  return (
    <Stack gap="sm" mt="lg" align="flex-start">
      <Text fw={600}>{words}</Text>
      {before && (
        <Text size="sm">
          <Trans>Its day has come; it waits for</Trans>{" "}
          <TextLink to="/orders/$orderId" params={{ orderId: before.id }} inherit>
            <Trans>Order {before.number}</Trans>
          </TextLink>
        </Text>
      )}
      <CancelPlanned order={order} words={words} />
    </Stack>
  );
}
