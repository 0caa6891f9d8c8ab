import { Radio } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormats } from "@/components/useFormats";
import { Badge } from "@/components/StatusBadge";
import type { PlanChoice } from "./fragments";
import classes from "./picker.module.css";

interface PlanPickerProps {
  plans: PlanChoice[];
  chosen: string | undefined;
  /** The plan that the service has today, to be marked. */
  current?: string | undefined;
  onChange: (planId: string) => void;
}

/** One plan of several, each with its price per month. */
export function PlanPicker({ plans, chosen, current, onChange }: PlanPickerProps) {
  const { t } = useLingui();
  const { money } = useFormats();
  return (
    <Radio.Group label={t`Plan`} value={chosen ?? null} onChange={onChange} classNames={{ label: classes.legend }}>
      <div className={classes.plans}>
        {plans.map((plan) => (
          <Radio.Card key={plan.id} value={plan.id} className={classes.choice} aria-label={`${plan.name}, ${money(plan.monthlyPrice)}`}>
            <Radio.Indicator />
            <span className={classes.words}>
              <span className={classes.name}>{plan.name}</span>
              {plan.id === current && <Badge tone="calm">{t`current`}</Badge>}
            </span>
            <span className={`figures ${classes.price}`}>
              <Trans>{money(plan.monthlyPrice)} / month</Trans>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
