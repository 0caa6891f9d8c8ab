import { Button, Group, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useMutation } from "urql";
import { Dialog } from "@/components/Dialog";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";
import { ActivateServiceMutation } from "./activation";
import type { OrderData } from "./queries";

interface ActivateDialogProps {
  service: NonNullable<OrderData["service"]>;
  onClose: () => void;
}

/** In the user's place: says what becomes of the card and of his link, then does it. */
export function ActivateDialog({ service, onClose }: ActivateDialogProps) {
  const { t } = useLingui();
  const idempotencyKey = useIdempotencyKey();
  const [{ fetching, error }, activate] = useMutation(ActivateServiceMutation);
  const [refusal, setRefusal] = useState<Refusal>();
  const confirm = async () => {
    const answer = (await activate({ input: { serviceId: service.id, idempotencyKey } })).data?.answer;
    if (answer?.__typename === "ActivationStarted") return onClose();
    return setRefusal(answer && "code" in answer ? answer : undefined);
  };
  return (
    <Dialog title={t`Activate the service now`} onClose={onClose}>
      <Stack>
        <Text>
          <Trans>
            The order goes on at once, with the SIM card that is reserved. The link of {service.user.name} is good no
            longer.
          </Trans>
        </Text>
        {refusal && <RefusalNote refusal={refusal} announced />}
        <FailureNote error={error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button onClick={() => void confirm()} loading={fetching} data-autofocus>
            <Trans>Activate</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
