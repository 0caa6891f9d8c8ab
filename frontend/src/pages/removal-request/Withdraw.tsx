import { Button, Group, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useMutation } from "urql";
import { Dialog } from "@/components/Dialog";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";
import { WithdrawMutation } from "./queries";

interface WithdrawProps {
  request: { id: string };
  /** Also of a refusal: the account manager may have decided. */
  onAnswer: () => void;
}

export function Withdraw({ request, onAnswer }: WithdrawProps) {
  const [asking, ask] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        <Trans>Withdraw</Trans>
      </Button>
      {asking && <WithdrawDialog request={request} onAnswer={onAnswer} onClose={() => ask(false)} />}
    </>
  );
}

function WithdrawDialog({ request, onAnswer, onClose }: WithdrawProps & { onClose: () => void }) {
  const { t } = useLingui();
  const idempotencyKey = useIdempotencyKey();
  const [{ fetching, error }, withdraw] = useMutation(WithdrawMutation);
  const [refusal, setRefusal] = useState<Refusal>();
  const confirm = async () => {
    const answer = (await withdraw({ input: { requestId: request.id, idempotencyKey } })).data?.withdrawRemovalRequest;
    onAnswer();
    if (answer?.__typename !== "RemovalRequestWithdrawn") return setRefusal(answer);
    return onClose();
  };
  return (
    <Dialog title={t`Withdraw the request`} onClose={onClose}>
      <Stack>
        <Text>
          <Trans>The account manager no longer decides on it. Its services stay, and may be requested again.</Trans>
        </Text>
        {refusal && <RefusalNote refusal={refusal} announced />}
        <FailureNote error={error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus>
            <Trans>Cancel</Trans>
          </Button>
          <Button color="red" onClick={() => void confirm()} loading={fetching}>
            <Trans>Withdraw</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
