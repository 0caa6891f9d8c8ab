import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useState } from "react";
import { type AuthRefusal, tell } from "@/app/auth";
import { leaveIfSignedOut, useAuth } from "@/app/useAuth";
import { AuthProblem } from "@/components/AuthProblem";
import { Loaded } from "@/components/Loaded";
import { Section } from "@/components/Section";
import { Badge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import { deviceOf } from "./device";
import classes from "./security.module.css";

interface Session {
  id: string;
  userAgent: string | null;
  address: string | null;
  since: string;
  lastUsed: string;
  current: boolean;
}

/** Every browser in which one is signed in, each to be signed out by itself, or all at once. */
export function Sessions() {
  const { t } = useLingui();
  const query = useAuth<{ sessions: Session[] }>("/auth/sessions");
  const [refusal, setRefusal] = useState<AuthRefusal>();

  const end = async (id: string) => {
    const answer = await tell("/auth/sessions/end", { id });
    leaveIfSignedOut(answer.refusal);
    setRefusal(answer.refusal);
    query[1]();
  };
  return (
    <Section title={t`Where you are signed in`} aside={<Everywhere onRefused={setRefusal} />}>
      <Stack gap="sm">
        <AuthProblem refusal={refusal} />
        <Loaded query={query} skeleton={<Skeleton height={120} />}>
          {({ sessions }) => (
            <ul className={classes.sessions}>
              {sessions.map((session) => (
                <OneSession key={session.id} session={session} onEnd={end} />
              ))}
            </ul>
          )}
        </Loaded>
        <Text size="sm" c="dimmed">
          <Trans>A session ends by itself after 12 hours without use, and after 7 days in any case.</Trans>
        </Text>
      </Stack>
    </Section>
  );
}

function OneSession({ session, onEnd }: { session: Session; onEnd: (id: string) => Promise<void> }) {
  const { t } = useLingui();
  const { instant } = useFormats();
  const [ending, setEnding] = useState(false);
  const { browser, system, isTelephone } = deviceOf(session.userAgent);
  const name = [browser ?? t`Unknown browser`, system].filter(Boolean).join(", ");
  const since = instant(session.since);
  const used = instant(session.lastUsed);
  const facts = [session.address, t`since ${since}`, !session.current && t`last used ${used}`];
  const Picture = isTelephone ? IconDeviceMobile : IconDeviceDesktop;
  const end = () => {
    setEnding(true);
    void onEnd(session.id).finally(() => setEnding(false));
  };
  return (
    <li>
      <Picture size={26} stroke={1.5} className={classes.picture} aria-hidden />
      <div className={classes.words}>
        <div className={classes.device}>
          <Text span fw={600}>
            {name}
          </Text>
          {session.current && <Badge tone="ok">{t`This browser`}</Badge>}
        </div>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(" · ")}
        </Text>
      </div>
      {!session.current && (
        <Button variant="default" size="compact-md" loading={ending} onClick={end} aria-label={t`Sign out: ${name}`}>
          <Trans>Sign out</Trans>
        </Button>
      )}
    </li>
  );
}

function Everywhere({ onRefused }: { onRefused: (refusal: AuthRefusal) => void }) {
  const [ending, setEnding] = useState(false);
  const end = async () => {
    setEnding(true);
    const { refusal } = await tell("/auth/sessions/end-all");
    if (refusal && refusal.code !== "UNAUTHENTICATED") {
      setEnding(false);
      onRefused(refusal);
      return;
    }
    globalThis.location.assign("/sign-in");
  };
  return (
    <Button variant="default" loading={ending} onClick={() => void end()}>
      <Trans>Sign out everywhere</Trans>
    </Button>
  );
}
