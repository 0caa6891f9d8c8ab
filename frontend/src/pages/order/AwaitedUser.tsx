import { Button, Group, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconMailForward } from "@tabler/icons-react";
import { useState } from "react";
import { type CombinedError, useMutation } from "urql";
import { isOpen } from "@/components/labels";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { useFormats } from "@/components/useFormats";
import { ActivateDialog } from "./ActivateDialog";
import { ResendLinkMutation, RevokeLinkMutation } from "./activation";
import classes from "./awaited.module.css";
import { NoLongerNeeded } from "./NoLongerNeeded";
import type { OrderData } from "./queries";

type Service = NonNullable<OrderData["service"]>;
type Link = OrderData["activationLinks"][number];

/** Whether the order is at its user, or comes to him. */
export function awaitsUser({ state, steps }: Pick<OrderData, "state" | "steps">): boolean {
  return isOpen(state) && steps.some((step) => step.name === "AWAIT_USER" && step.state !== "DONE");
}

/** For whom the order waits and until when, and what the administrator can do about it. */
export function AwaitedUser({ order }: { order: OrderData }) {
  const { service } = order;
  return service && <Waiting order={order} service={service} />;
}

function Waiting({ order, service }: { order: OrderData; service: Service }) {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  const { fetching, said, refusal, error, deed } = useLinkDeeds(order.id);
  const link = order.activationLinks[0];
  const may = (action: string) => service.allowedActions.some((one) => one.action === action && one.allowed);
  return (
    <Stack gap="sm" className={classes.waits} role="group" aria-label={t`Activation by the user`}>
      <Text fw={650}>
        <Trans>This order waits for {service.user.name}</Trans>
      </Text>
      <LinkNote link={link} user={service.user} />
      <Group gap="sm">
        {may("RESEND_ACTIVATION_LINK") && (
          <Button
            variant="default"
            leftSection={<IconMailForward size={16} aria-hidden />}
            loading={fetching}
            onClick={() => void deed.resend(link)}
          >
            <Trans>Send again</Trans>
          </Button>
        )}
        {may("REVOKE_ACTIVATION_LINK") && (
          <Button variant="default" loading={fetching} onClick={() => void deed.revoke()}>
            <Trans>Revoke the link</Trans>
          </Button>
        )}
        {may("ACTIVATE") && (
          <Button onClick={() => ask(true)}>
            <Trans>I activate it now</Trans>
          </Button>
        )}
      </Group>
      {said && (
        <Text size="sm" role="status">
          {said === "resent" ? <Trans>Another link is on its way.</Trans> : <Trans>The link is good no longer.</Trans>}
        </Text>
      )}
      {refusal && <RefusalNote refusal={refusal} announced />}
      <FailureNote error={error} />
      <NoLongerNeeded service={service} />
      {asking && <ActivateDialog service={service} onClose={() => ask(false)} />}
    </Stack>
  );
}

function LinkNote({ link, user }: { link: Link | undefined; user: { email: string } }) {
  const { instant, day } = useFormats();
  if (link?.state === "OPEN" && link.sentAt) {
    return (
      <Text size="sm">
        <Trans>
          A personal link went to {user.email} on {instant(link.sentAt)}. It is good until {day(link.expiresOn)}.
        </Trans>
      </Text>
    );
  }
  if (link?.state === "OPEN") {
    return (
      <Text size="sm">
        <Trans>The message to {user.email} has not left yet. If this stays so, send it again.</Trans>
      </Text>
    );
  }
  if (link?.state === "EXPIRED") {
    return (
      <Text size="sm">
        <Trans>
          The link was good until {day(link.expiresOn)}. Send another one, activate the service yourself, or remove it.
        </Trans>
      </Text>
    );
  }
  return (
    <Text size="sm">
      <Trans>No link is good now. Send another one, activate the service yourself, or remove it.</Trans>
    </Text>
  );
}

/** Sending another link and taking one back: each press is a deed of its own. */
function useLinkDeeds(orderId: string) {
  const [{ fetching: sends }, resend] = useMutation(ResendLinkMutation);
  const [{ fetching: revokes }, revoke] = useMutation(RevokeLinkMutation);
  const [said, say] = useState<"resent" | "revoked">();
  const [refusal, setRefusal] = useState<Refusal>();
  const [error, setError] = useState<CombinedError>();
  const note = (done: "resent" | "revoked", answer: { __typename: string } | Refusal | undefined) => {
    const refused = answer && "code" in answer ? answer : undefined;
    setRefusal(refused);
    say(answer && !refused ? done : undefined);
  };
  const deed = {
    resend: async (link: Link | undefined) => {
      const result = await resend({ input: { orderId, ...(link && { language: link.language }) } });
      setError(result.error);
      note("resent", result.data?.answer);
    },
    revoke: async () => {
      const result = await revoke({ input: { orderId } });
      setError(result.error);
      note("revoked", result.data?.answer);
    },
  };
  return { fetching: sends || revokes, said, refusal, error, deed };
}
