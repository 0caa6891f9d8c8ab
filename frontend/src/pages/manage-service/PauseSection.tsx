import { Button, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Section } from "@/components/Section";
import { allowedAction } from "@/components/service";
import classes from "./manage.module.css";
import type { ManagedService } from "./queries";
import { ResumeDialog } from "./ResumeDialog";
import { SuspendDialog } from "./SuspendDialog";

/** Out of use for a time, or in use again; nothing where neither may be: an open order is told of by the others. */
export function PauseSection({ service }: { service: ManagedService }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const suspended = service.status === "SUSPENDED";
  if (!allowedAction(service, suspended ? "RESUME" : "SUSPEND")?.allowed) return null;
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
        <Button variant="default" onClick={() => setOpen(true)}>
          {suspended ? <Trans>Resume service</Trans> : <Trans>Suspend service</Trans>}
        </Button>
      </div>
      {open && <Opened service={service} onClose={() => setOpen(false)} />}
    </Section>
  );
}
