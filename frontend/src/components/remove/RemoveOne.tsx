import { Button, Group, List, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type CombinedError, useMutation, useQuery } from "urql";
import { ChangeSkeleton } from "@/components/change/ChangeSkeleton";
import { ChangeSummary } from "@/components/change/ChangeSummary";
import { Outdated } from "@/components/change/Outdated";
import type { Change } from "@/components/change/preview";
import { ORDER_ACTION } from "@/components/labels";
import { Loaded } from "@/components/Loaded";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { type Actionable, serviceName } from "@/components/service";
import { useFormats } from "@/components/useFormats";
import { FileRequest } from "./FileRequest";
import { PreviewRemoveQuery, RemoveServiceMutation } from "./queries";

interface RemoveOneProps {
  service: Actionable;
  onClose: () => void;
}

/** What ends when, the credit and the slot it takes; then « Oui ». Without a slot: a request. */
export function RemoveOne({ service, onClose }: RemoveOneProps) {
  const input = { serviceId: service.id };
  const query = useQuery({ query: PreviewRemoveQuery, variables: { input }, requestPolicy: "network-only" });
  return (
    <Loaded query={query} skeleton={<ChangeSkeleton />}>
      {({ previewRemoveService: answer }) => {
        if (answer.__typename === "ChangePreview") {
          return <Confirm service={service} preview={answer} onClose={onClose} />;
        }
        return <Refused service={service} refusal={answer} onClose={onClose} />;
      }}
    </Loaded>
  );
}

function Refused({ service, refusal, onClose }: RemoveOneProps & { refusal: Refusal }) {
  const asks = refusal.__typename === "QuotaExceeded" || refusal.__typename === "NoContractInForce";
  return (
    <Stack>
      <RefusalNote refusal={refusal} leadsOn={!asks} />
      {asks ? (
        <FileRequest services={[service]} onClose={onClose} />
      ) : (
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Confirm({ service, preview, onClose }: RemoveOneProps & { preview: Change }) {
  const navigate = useNavigate();
  const [{ fetching }, removeService] = useMutation(RemoveServiceMutation);
  const [renewed, setRenewed] = useState<Change>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [error, setError] = useState<CombinedError>();
  const change = renewed ?? preview;

  const confirm = async () => {
    const result = await removeService({
      input: { serviceId: service.id, confirmationToken: change.confirmationToken },
    });
    const answer = result.data?.removeService;
    setError(result.error);
    if (answer?.__typename === "ServiceRemoved") {
      return navigate({ to: "/orders/$orderId", params: { orderId: answer.order.id } });
    }
    if (answer?.__typename === "PreviewOutdated") return setRenewed(answer.preview);
    return setRefusal(answer);
  };

  if (refusal) return <Refused service={service} refusal={refusal} onClose={onClose} />;
  return (
    <Stack gap="lg">
      {renewed && <Outdated />}
      <WhatEnds service={service} change={change} />
      <WhatIsCancelled orders={change.cancelledOrders} />
      <ChangeSummary change={change} />
      <FailureNote error={error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          <Trans>Cancel</Trans>
        </Button>
        <Button color="red" onClick={() => void confirm()} loading={fetching}>
          <Trans>Yes</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

/** What waits for a day that will not come; the addition itself is told of above. */
function WhatIsCancelled({ orders }: { orders: Change["cancelledOrders"] }) {
  const { i18n } = useLingui();
  const { day } = useFormats();
  const others = orders.filter(({ action }) => action !== "ADD");
  if (others.length === 0) return null;
  return (
    <div>
      <Text>
        <Trans>What is planned for it is cancelled:</Trans>
      </Text>
      <List size="sm">
        {others.map(({ id, action, number, startsOn }) => (
          <List.Item key={id}>
            {i18n._(ORDER_ACTION[action])} {number}, {startsOn && day(startsOn)}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function WhatEnds({ service, change }: { service: Actionable; change: Change }) {
  const { day } = useFormats();
  const name = serviceName(service);
  const on = day(change.effectiveOn);
  const cancelsAddition = service.status === "RESERVED" || service.status === "INACTIVE";
  return (
    <Text>
      {cancelsAddition ? (
        <Trans>
          The addition of {name} ({service.plan.name}) for {service.user.name} is cancelled. It takes no removal of your
          quota.
        </Trans>
      ) : (
        <Trans>
          {name} ({service.plan.name}) of {service.user.name} ends on {on}. The number no longer works then. Are you
          sure?
        </Trans>
      )}
    </Text>
  );
}
