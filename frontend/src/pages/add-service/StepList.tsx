import { useLingui } from "@lingui/react/macro";
import { IconCheck } from "@tabler/icons-react";
import classes from "./add.module.css";
import type { Step } from "./search";

interface StepListProps {
  step: Step;
  onStep: (step: Step) => void;
}

/** Where one is in the process; a step that is done leads back to it. */
export function StepList({ step, onStep }: StepListProps) {
  const { t } = useLingui();
  const steps: { number: Step; label: string }[] = [
    { number: 1, label: t`Plan and options` },
    { number: 2, label: t`SIM and number` },
    { number: 3, label: t`Start` },
    { number: 4, label: t`Summary` },
  ];
  return (
    <ol className={classes.steps} aria-label={t`Activation process`}>
      {steps.map(({ number, label }) => (
        <li key={number} aria-current={number === step ? "step" : undefined} data-done={number < step || undefined}>
          {number < step ? (
            <button type="button" onClick={() => onStep(number)} aria-label={t`${label} (done, go back to it)`}>
              <span className={classes.mark}>
                <IconCheck size={16} stroke={2.4} aria-hidden />
              </span>
              <span className={classes.label}>{label}</span>
            </button>
          ) : (
            <span className={classes.step}>
              <span className={classes.mark}>{number}</span>
              <span className={classes.label}>{label}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
