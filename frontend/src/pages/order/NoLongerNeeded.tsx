import { Text } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { TextLink } from "@/components/links";
import type { OrderData } from "./queries";

/** Where an addition is taken back, for whoever may and for as long as it can be. */
export function NoLongerNeeded({ service }: { service: NonNullable<OrderData["service"]> }) {
  if (!service.allowedActions.some(({ action, allowed }) => action === "REMOVE" && allowed)) return null;
  return (
    <Text size="sm">
      <Trans>No longer needed?</Trans>{" "}
      <TextLink to="/users/$userId" params={{ userId: service.user.id }}>
        <Trans>Remove the service from the page of its user</Trans>
      </TextLink>
    </Text>
  );
}
