import { Button, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { Section } from "@/components/Section";
import { allowedAction } from "@/components/service";
import classes from "./manage.module.css";
import type { ManagedService } from "./queries";
import { ResumeDialog } from "./ResumeDialog";
import { SuspendDialog } from "./SuspendDialog";

/** Out of use for a time, or in use again; nothing for a service that is not active yet, or has ended. */
export function PauseSection({ service }: { service: ManagedService }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  if (service.status !== "ACTIVE" && service.status !== "SUSPENDED") return null;
  const suspended = service.status === "SUSPENDED";
  const action = allowedAction(service, suspended ? "RESUME" : "SUSPEND");
  if (action?.refusal?.__typename === "NotAllowed") return null;
  const Opened = suspended ? ResumeDialog : SuspendDialog;
  return (
    <Section title={t`Pause`}>
      <Text c="dimmed" size="sm">
        {suspended ? (
          <Trans>The service is suspended, and billed all the same.</Trans>
        ) : (
          <Trans>A suspended service does not work, keeps its number, and is billed all the same.</Trans>
        )}
      </Text>
      <div className={classes.buttons}>
        {action?.refusal ? (
          <RefusalNote refusal={action.refusal} />
        ) : (
          <Button variant="default" onClick={() => setOpen(true)}>
            {suspended ? <Trans>Resume service</Trans> : <Trans>Suspend service</Trans>}
          </Button>
        )}
      </div>
      {open && <Opened service={service} onClose={() => setOpen(false)} />}
    </Section>
  );
}
