import { Alert, Skeleton, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconClock } from "@tabler/icons-react";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { AuthProblem } from "@/components/AuthProblem";
import { Entrance } from "@/components/Entrance";
import { useFormats } from "@/components/useFormats";
import classes from "./activate.module.css";
import { CardForm } from "./CardForm";
import { EsimForm } from "./EsimForm";
import { type Invitation, useInvitation } from "./invitation";

/**
 * The personal link of an employee ends here: he sees his number and starts it, without signing in. The token stands
 * behind the "#", which the browser sends to no server by itself.
 */
export function ActivatePage() {
  // Another link that is opened in the same tab changes what stands behind the "#" alone.
  const token = useLocation({ select: ({ hash }) => hash }) || "none";
  return <Activation key={token} token={token} />;
}

function Activation({ token }: { token: string }) {
  const { t } = useLingui();
  const [isStarted, setStarted] = useState(false);
  const { data, refusal } = useInvitation(token, isStarted);
  const title = isStarted ? t`Your number is being activated` : t`Activate your number`;
  return (
    <Entrance title={title}>
      {data ? (
        <Invited invitation={data} token={token} isStarted={isStarted} onStarted={() => setStarted(true)} />
      ) : refusal ? (
        <AuthProblem refusal={refusal} />
      ) : (
        <div aria-busy="true">
          <Skeleton height={260} radius="lg" />
        </div>
      )}
    </Entrance>
  );
}

interface InvitedProps {
  invitation: Invitation;
  token: string;
  isStarted: boolean;
  onStarted: () => void;
}

function Invited({ invitation, token, isStarted, onStarted }: InvitedProps) {
  const Form = invitation.simKind === "ESIM" ? EsimForm : CardForm;
  return (
    <Stack gap="lg">
      <Facts invitation={invitation} />
      {isStarted ? (
        <Started />
      ) : invitation.ready ? (
        <Form token={token} onStarted={onStarted} />
      ) : (
        <Preparing />
      )}
    </Stack>
  );
}

function Facts({ invitation: { name, company, number, plan, expiresOn } }: { invitation: Invitation }) {
  const { day } = useFormats();
  return (
    <dl className={classes.facts}>
      <div>
        <dt>
          <Trans>Your number at {company}</Trans>
        </dt>
        <dd className={`figures ${classes.number}`}>{number}</dd>
      </div>
      <div>
        <dt>
          <Trans>User</Trans>
        </dt>
        <dd>{name}</dd>
      </div>
      <div>
        <dt>
          <Trans>Plan</Trans>
        </dt>
        <dd>{plan}</dd>
      </div>
      <div>
        <dt>
          <Trans>To be activated by</Trans>
        </dt>
        <dd>{day(expiresOn)}</dd>
      </div>
    </dl>
  );
}

function Preparing() {
  const { t } = useLingui();
  return (
    <Alert variant="light" role="status" icon={<IconClock size={20} stroke={1.7} aria-hidden />} title={t`Almost ready`}>
      <Trans>The network is setting your number up. This page goes on by itself.</Trans>
    </Alert>
  );
}

function Started() {
  return (
    <Stack gap="sm" role="status">
      <Text>
        <Trans>Done. Your telephone has network in a few minutes; if it does not, switch it off and on again.</Trans>
      </Text>
      <Text size="sm" c="dimmed">
        <Trans>You can close this page: the link has been used.</Trans>
      </Text>
    </Stack>
  );
}
