import { Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconCheck, IconX } from "@tabler/icons-react";
import { STEP_NAME, STEP_STATE } from "@/components/labels";
import { useFormats } from "@/components/useFormats";
import classes from "./order.module.css";
import type { OrderData } from "./queries";

type OrderStep = OrderData["steps"][number];
const TAKES_DAYS: ReadonlySet<string> = new Set(["SEND_CARD", "PORT_IN"]);

/** What the network, the user and Flotte do, one step after the other, each with its time. */
export function Steps({ steps }: { steps: OrderStep[] }) {
  if (steps.length === 0) {
    return (
      <Text c="dimmed">
        <Trans>The steps show here as soon as the order is taken up.</Trans>
      </Text>
    );
  }
  const isLong = steps.some(({ name }) => TAKES_DAYS.has(name));
  return (
    <ol className={classes.steps} data-long={isLong || undefined}>
      {steps.map((step, index) => (
        <StepRow key={`${step.name} ${timesBefore(steps, index)}`} step={step} isLong={isLong} />
      ))}
    </ol>
  );
}

/** How often the step was there before: a SIM card may be blocked, found again and blocked once more in one order. */
function timesBefore(steps: OrderStep[], index: number): number {
  return steps.slice(0, index).filter(({ name }) => name === steps[index]?.name).length;
}

function StepRow({ step, isLong }: { step: OrderStep; isLong: boolean }) {
  const { i18n } = useLingui();
  const { time, instant } = useFormats();
  const when = step.endedAt ?? step.startedAt;
  // Nothing moves while a person is waited for.
  const rests = step.name === "AWAIT_USER" && step.state === "RUNNING";
  return (
    <li data-state={step.state} data-rests={rests || undefined}>
      <span className={classes.mark}>
        {step.state === "DONE" && <IconCheck size={16} stroke={2.6} aria-hidden />}
        {step.state === "FAILED" && <IconX size={16} stroke={2.6} aria-hidden />}
      </span>
      <div className={classes.words}>
        <Text fw={step.state === "RUNNING" ? 650 : 550}>{i18n._(STEP_NAME[step.name])}</Text>
        <Text size="sm" c="dimmed">
          {i18n._(STEP_STATE[rests ? "PENDING" : step.state])}
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
      {when && (
        <time dateTime={when} className={classes.time}>
          {isLong ? instant(when) : time(when)}
        </time>
      )}
    </li>
  );
}
