import { Button, Group, Stack, Text } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { type CombinedError, type TypedDocumentNode, useMutation } from "urql";
import { Dialog } from "@/components/Dialog";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";

interface RevealDialogProps<Secret extends object> {
  title: string;
  note: ReactNode;
  mutation: TypedDocumentNode<{ answer: Secret | Refusal }, { input: { serviceId: string; idempotencyKey?: string } }>;
  serviceId: string;
  children: (secret: Secret) => ReactNode;
  onClose: () => void;
}

/** Says first that it is written down; then shows the secret for as long as the dialog is open, and nowhere else. */
export function RevealDialog<Secret extends object>(props: RevealDialogProps<Secret>) {
  const idempotencyKey = useIdempotencyKey();
  const [{ fetching }, reveal] = useMutation(props.mutation);
  const [answer, setAnswer] = useState<Secret | Refusal>();
  const [error, setError] = useState<CombinedError>();
  const show = async () => {
    const result = await reveal({ input: { serviceId: props.serviceId, idempotencyKey } });
    setAnswer(result.data?.answer);
    setError(result.error);
  };
  return (
    <Dialog onClose={props.onClose} title={props.title}>
      <Stack gap="lg">
        {answer === undefined && <Text>{props.note}</Text>}
        {answer && ("code" in answer ? <RefusalNote refusal={answer} announced /> : props.children(answer))}
        <FailureNote error={error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose}>
            <Trans>Close</Trans>
          </Button>
          {answer === undefined && (
            <Button onClick={() => void show()} loading={fetching} data-autofocus>
              <Trans>Show</Trans>
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
