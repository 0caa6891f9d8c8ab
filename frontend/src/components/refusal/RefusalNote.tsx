import { Anchor, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconInfoCircle } from "@tabler/icons-react";
import { FIELD_LABELS } from "./fieldLabels";
import type { Refusal } from "./fragment";
import classes from "./RefusalNote.module.css";
import { TextLink } from "@/components/links";

interface RefusalNoteProps {
  refusal: Refusal;
  /** An answer to what was just tried is announced; a standing reason is not. */
  announced?: boolean;
  /** False where the page around it says where to turn. */
  leadsOn?: boolean;
}

/** Why something is not possible: the API's message with its figures and dates, and a link to whoever can help. */
export function RefusalNote({ refusal, announced = false, leadsOn = true }: RefusalNoteProps) {
  return (
    <div className={classes.note} role={announced ? "alert" : undefined}>
      <IconInfoCircle size={18} stroke={1.7} className={classes.icon} aria-hidden />
      <Text size="sm">
        <Reason refusal={refusal} /> {leadsOn && <WayOn refusal={refusal} />}
      </Text>
    </div>
  );
}

/** The API's message names wrong fields by their paths: here they have the names that the forms give them. */
function Reason({ refusal }: { refusal: Refusal }) {
  const { i18n, t } = useLingui();
  if (refusal.__typename !== "InvalidInput" || refusal.fields.length === 0) return refusal.message;
  return refusal.fields
    .map(({ path, message }) => {
      const known = FIELD_LABELS[path.at(-1) ?? ""];
      if (!known) return message;
      const label = i18n._(known);
      return t`${label}: ${message}`;
    })
    .join(" ");
}

function WayOn({ refusal }: { refusal: Refusal }) {
  switch (refusal.__typename) {
    case "QuotaExceeded":
    case "NoContractInForce":
      return refusal.accountManager && <WriteTo manager={refusal.accountManager} />;
    case "OrderInProgress":
      return (
        <TextLink to="/orders/$orderId" params={{ orderId: refusal.order.id }} inherit>
          <Trans>Order {refusal.order.number}</Trans>
        </TextLink>
      );
    default:
      return null;
  }
}

function WriteTo({ manager }: { manager: { name: string; email: string } }) {
  return (
    <Anchor href={`mailto:${manager.email}`} inherit>
      <Trans>Write to {manager.name}</Trans>
    </Anchor>
  );
}
