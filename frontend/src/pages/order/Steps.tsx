import { Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconCheck, IconX } from "@tabler/icons-react";
import { onOneDay } from "@/components/format";
import { isOpen, STEP_NAME, STEP_STATE } from "@/components/labels";
import { useFormats } from "@/components/useFormats";
import classes from "./order.module.css";
import type { OrderData } from "./queries";

type OrderStep = OrderData["steps"][number];

/** What the network, the user and Flotte do, one step after the other, each with its time. */
export function Steps({ order }: { order: Pick<OrderData, "state" | "placedAt" | "steps"> }) {
  const { state, placedAt, steps } = order;
  const isOver = !isOpen(state);
  if (steps.length === 0) {
    return (
      <Text c="dimmed">
        {isOver ? (
          <Trans>No step was carried out.</Trans>
        ) : (
          <Trans>The steps show here as soon as the order is taken up.</Trans>
        )}
      </Text>
    );
  }
  const isLong = !onOneDay([placedAt, ...steps.flatMap((step) => timeOf(step) ?? [])]);
  return (
    <ol className={classes.steps} data-long={isLong || undefined}>
      {steps.map((step, index) => (
        <StepRow key={`${step.name} ${timesBefore(steps, index)}`} step={step} isOver={isOver} isLong={isLong} />
      ))}
    </ol>
  );
}

/** How often the step was there before: a SIM card may be blocked, found again and blocked once more in one order. */
function timesBefore(steps: OrderStep[], index: number): number {
  return steps.slice(0, index).filter(({ name }) => name === steps[index]?.name).length;
}

function timeOf({ startedAt, endedAt }: OrderStep): string | null {
  return endedAt ?? startedAt;
}

interface StepRowProps {
  step: OrderStep;
  /** Whether the order is closed: what was not done by then never will be. */
  isOver: boolean;
  isLong: boolean;
}

function StepRow({ step, isOver, isLong }: StepRowProps) {
  const { i18n } = useLingui();
  const { time, instant } = useFormats();
  const when = timeOf(step);
  const isLeftOut = isOver && (step.state === "PENDING" || step.state === "RUNNING");
  // Nothing moves while a person is waited for.
  const rests = step.name === "AWAIT_USER" && step.state === "RUNNING";
  const look = isLeftOut ? "PENDING" : step.state;
  return (
    <li data-state={look} data-rests={rests || undefined}>
      <span className={classes.mark}>
        {look === "DONE" && <IconCheck size={16} stroke={2.6} aria-hidden />}
        {look === "FAILED" && <IconX size={16} stroke={2.6} aria-hidden />}
      </span>
      <div className={classes.words}>
        <Text fw={look === "RUNNING" ? 650 : 550}>{i18n._(STEP_NAME[step.name])}</Text>
        <Text size="sm" c="dimmed">
          {isLeftOut ? <Trans>not carried out</Trans> : i18n._(STEP_STATE[rests ? "PENDING" : step.state])}
          {step.attempts > 1 && (
            <>
              {" · "}
              <Plural value={step.attempts} one="# attempt" other="# attempts" />
            </>
          )}
        </Text>
        {step.name === "NOTIFY" && step.state === "FAILED" && (
          <Text size="sm">
            <Trans>The service works, but the message could not be sent: tell the user yourself.</Trans>
          </Text>
        )}
      </div>
      {when && !isLeftOut && (
        <time dateTime={when} className={classes.time}>
          {isLong ? instant(when) : time(when)}
        </time>
      )}
    </li>
  );
}
