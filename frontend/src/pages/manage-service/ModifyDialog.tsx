import { Button, Group, Stack } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type CombinedError, useMutation, useQuery } from "urql";
import { Dialog } from "@/components/Dialog";
import { ChangeSkeleton } from "@/components/change/ChangeSkeleton";
import { ChangeSummary } from "@/components/change/ChangeSummary";
import { Outdated } from "@/components/change/Outdated";
import type { Change } from "@/components/change/preview";
import { Loaded } from "@/components/Loaded";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { serviceName } from "@/components/service";
import { type ManagedService, ModifyServiceMutation, PreviewModifyQuery } from "./queries";
import type { ModifyInput } from "./selection";

interface ModifyDialogProps {
  service: ManagedService;
  input: ModifyInput;
  onClose: () => void;
}

/** What « Sauvegarder » opens: the figures of exactly this change. « Continuer » orders it. */
export function ModifyDialog({ service, input, onClose }: ModifyDialogProps) {
  const { t } = useLingui();
  const name = serviceName(service);
  const query = useQuery({ query: PreviewModifyQuery, variables: { input }, requestPolicy: "network-only" });
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={t`Change of ${name}`}
    >
      <Loaded query={query} skeleton={<ChangeSkeleton />}>
        {({ previewModifyService: answer }) =>
          answer.__typename === "ChangePreview" ? (
            <Confirm input={input} preview={answer} onClose={onClose} />
          ) : (
            <Refused refusal={answer} onClose={onClose} />
          )
        }
      </Loaded>
    </Dialog>
  );
}

function Refused({ refusal, onClose }: { refusal: Refusal; onClose: () => void }) {
  return (
    <Stack>
      <RefusalNote refusal={refusal} announced />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

interface ConfirmProps {
  input: ModifyInput;
  preview: Change;
  onClose: () => void;
}

function Confirm({ input, preview, onClose }: ConfirmProps) {
  const navigate = useNavigate();
  const [{ fetching }, modifyService] = useMutation(ModifyServiceMutation);
  const [renewed, setRenewed] = useState<Change>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [error, setError] = useState<CombinedError>();
  const change = renewed ?? preview;

  const confirm = async () => {
    const result = await modifyService({ input: { ...input, confirmationToken: change.confirmationToken } });
    const answer = result.data?.modifyService;
    setError(result.error);
    if (answer?.__typename === "ServiceModified") {
      return navigate({ to: "/orders/$orderId", params: { orderId: answer.order.id } });
    }
    if (answer?.__typename === "PreviewOutdated") return setRenewed(answer.preview);
    return setRefusal(answer);
  };

  if (refusal) return <Refused refusal={refusal} onClose={onClose} />;
  return (
    <Stack gap="lg">
      {renewed && <Outdated />}
      <ChangeSummary change={change} />
      <FailureNote error={error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button onClick={() => void confirm()} loading={fetching} data-autofocus>
          <Trans>Continue</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
