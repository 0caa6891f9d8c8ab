import { Button, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { SIM_KIND, SIM_STATUS } from "@/components/labels";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { Section } from "@/components/Section";
import { allowedAction } from "@/components/service";
import { Badge } from "@/components/StatusBadge";
import { BlockDialog } from "./BlockDialog";
import classes from "./manage.module.css";
import type { ManagedService } from "./queries";
import { ReplaceDialog } from "./ReplaceDialog";
import { ActivationCodeDialog, PukDialog } from "./Secrets";
import { UnblockDialog } from "./UnblockDialog";

const DIALOGS = {
  BLOCK_SIM: BlockDialog,
  UNBLOCK_SIM: UnblockDialog,
  REPLACE_SIM: ReplaceDialog,
  REVEAL_PUK: PukDialog,
  REVEAL_ACTIVATION_CODE: ActivationCodeDialog,
};
type SimAction = keyof typeof DIALOGS;
const ACTIONS = Object.keys(DIALOGS) as SimAction[];
// That a card is not blocked is seen from its state; these are no such matter of course.
const TOLD: ReadonlySet<string> = new Set(["OrderInProgress", "RevealLimitReached"]);

/** The SIM card, where it stands, and what may be done with it now. */
export function SimSection({ service, readAgain }: { service: ManagedService; readAgain: () => void }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<SimAction>();
  const { simCard } = service;
  const Opened = open && DIALOGS[open];
  const close = () => {
    // It may have been the last one of today.
    if (open === "REVEAL_PUK") readAgain();
    setOpen(undefined);
  };
  return (
    <Section
      title={simCard ? i18n._(SIM_KIND[simCard.kind]) : t`SIM card`}
      aside={
        simCard && <Badge tone={simCard.status === "BLOCKED" ? "halt" : "calm"}>{i18n._(SIM_STATUS[simCard.status])}</Badge>
      }
    >
      {simCard ? (
        <dl className={classes.card}>
          <dt>
            <Trans>Card number (ICCID)</Trans>
          </dt>
          <dd className="figures">{simCard.iccid ?? "–"}</dd>
        </dl>
      ) : (
        <Text c="dimmed">
          <Trans>This service has no SIM card. Ask your account manager for one.</Trans>
        </Text>
      )}
      <div className={classes.buttons}>
        {ACTIONS.filter((action) => allowedAction(service, action)?.allowed).map((action) => (
          <Button
            key={action}
            {...(action === "BLOCK_SIM" ? { color: "red", variant: "light" } : { variant: "default" })}
            onClick={() => setOpen(action)}
          >
            <ActionLabel action={action} />
          </Button>
        ))}
        {reasons(service).map((refusal) => (
          <RefusalNote key={refusal.code} refusal={refusal} />
        ))}
      </div>
      {Opened && <Opened service={service} onClose={close} />}
    </Section>
  );
}

function ActionLabel({ action }: { action: SimAction }) {
  switch (action) {
    case "BLOCK_SIM":
      return <Trans>Block SIM card</Trans>;
    case "UNBLOCK_SIM":
      return <Trans>Unblock SIM card</Trans>;
    case "REPLACE_SIM":
      return <Trans>Replace SIM card</Trans>;
    case "REVEAL_PUK":
      return <Trans>Show PUK code</Trans>;
    case "REVEAL_ACTIVATION_CODE":
      return <Trans>Show eSIM activation code</Trans>;
  }
}

/** Why something is not possible that one would look for here: each reason once, and not what « Save » tells already. */
function reasons(service: ManagedService) {
  const above = allowedAction(service, "MODIFY")?.refusal?.code;
  const refusals = ACTIONS.flatMap((action) => allowedAction(service, action)?.refusal ?? []);
  const told = refusals.filter(({ __typename, code }) => TOLD.has(__typename) && code !== above);
  return [...new Map(told.map((refusal) => [refusal.code, refusal])).values()];
}
