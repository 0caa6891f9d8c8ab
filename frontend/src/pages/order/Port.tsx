import { Anchor, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconCheck, IconFileText, IconX } from "@tabler/icons-react";
import { useMay } from "@/app/company";
import { readableNumber } from "@/components/format";
import { isOpen, PORT_REJECTION, PORT_STATE, type PortState } from "@/components/labels";
import { Section } from "@/components/Section";
import { useFormats } from "@/components/useFormats";
import { awaitsUser } from "./AwaitedUser";
import { NoLongerNeeded } from "./NoLongerNeeded";
import classes from "./order.module.css";
import type { OrderData } from "./queries";
import { TryAgain } from "./TryAgain";

export type Port = NonNullable<OrderData["portIn"]>;
interface Line {
  state: PortState;
  at: string | null;
}

/** How far the number is that comes along from another operator, state by state, each with its time. */
export function PortProgress({ order, port }: { order: OrderData; port: Port }) {
  const { t } = useLingui();
  const { day } = useFormats();
  const mayAdd = useMay("SERVICES_ADD");
  return (
    <Section title={t`Number ${readableNumber(port.msisdn)} from ${port.donor}`}>
      <Stack gap="md">
        <ol className={classes.steps}>
          {linesOf(port).map((line, index, lines) => (
            <StateRow key={line.state} line={line} isNext={line.at === null && lines[index - 1]?.at !== null} />
          ))}
        </ol>
        {port.rejection && <Rejected port={port} failure={order.failure} />}
        <Text size="sm" c="dimmed">
          {port.scheduledFor ? (
            <Trans>Day of the move: {day(port.scheduledFor)}</Trans>
          ) : (
            <Trans>Wanted day: {day(port.requestedOn)}</Trans>
          )}
        </Text>
        <Anchor href={port.mandateUrl} download className={classes.file}>
          <IconFileText size={16} aria-hidden /> <Trans>Signed mandate (PDF)</Trans>
        </Anchor>
        {isOnItsWay(order) && order.service && <NoLongerNeeded service={order.service} />}
        {mayAdd && port.rejection && order.service && <TryAgain port={port} service={order.service} />}
      </Stack>
    </Section>
  );
}

/** Whether the addition goes on; one that waits for its user says already how it is taken back. */
function isOnItsWay(order: OrderData): boolean {
  return isOpen(order.state) && !awaitsUser(order);
}

function StateRow({ line: { state, at }, isNext }: { line: Line; isNext: boolean }) {
  const { i18n } = useLingui();
  const { instant } = useFormats();
  const ended = state === "REJECTED" || state === "CANCELLED";
  const look = ended ? "FAILED" : at ? "DONE" : isNext ? "RUNNING" : "PENDING";
  return (
    <li data-state={look}>
      <span className={classes.mark}>
        {look === "DONE" && <IconCheck size={16} stroke={2.6} aria-hidden />}
        {look === "FAILED" && <IconX size={16} stroke={2.6} aria-hidden />}
      </span>
      <div className={classes.words}>
        <Text fw={isNext ? 650 : 550}>{i18n._(PORT_STATE[state])}</Text>
        {at ? (
          <Text size="sm" c="dimmed" component="time" dateTime={at}>
            {instant(at)}
          </Text>
        ) : (
          <Text size="sm" c="dimmed">
            <Trans>waiting</Trans>
          </Text>
        )}
      </div>
    </li>
  );
}

function Rejected({ port, failure }: { port: Port; failure: string | null }) {
  const { i18n } = useLingui();
  if (!port.rejection) return null;
  return (
    <p className={classes.failure} role="status">
      {i18n._(PORT_REJECTION[port.rejection])} {port.rejection === "OTHER" && failure}
    </p>
  );
}

/** The states that were passed; of a port that goes on those to come, too. */
function linesOf(port: Port): Line[] {
  const way: Line[] = [
    { state: "SUBMITTED", at: port.submittedAt },
    { state: "VALIDATED", at: port.validatedAt },
    { state: "SCHEDULED", at: port.scheduledAt },
    { state: "EXECUTING", at: port.executingAt },
    { state: "COMPLETED", at: port.closedAt },
  ];
  if (port.state !== "REJECTED" && port.state !== "CANCELLED") return way;
  return [...way.slice(0, 4).filter(({ at }) => at !== null), { state: port.state, at: port.closedAt }];
}
