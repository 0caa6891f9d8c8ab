import { Text } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { allowedAction } from "@/components/service";
import type { ManagedService } from "./queries";

/** Whether another card is under way: else whoever may block or unblock this one could replace it as well. */
export function isReplaced(service: ManagedService): boolean {
  return allowedAction(service, "REPLACE_SIM")?.refusal?.__typename === "OrderInProgress";
}

export function InThePost() {
  return (
    <Text>
      <Trans>Another SIM card is in the post. As soon as it is there, it takes the place of this one.</Trans>
    </Text>
  );
}
