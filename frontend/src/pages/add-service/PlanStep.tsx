import { Stack } from "@mantine/core";
import { misfitsOf, OptionPicker } from "@/components/plan/OptionPicker";
import type { OptionChoice, PlanChoice } from "@/components/plan/fragments";
import { PlanPicker } from "@/components/plan/PlanPicker";
import classes from "./add.module.css";
import type { AddServiceSearch } from "./search";
import { StepButtons } from "./StepButtons";

interface PlanStepProps {
  plans: PlanChoice[];
  search: AddServiceSearch;
  go: (next: Partial<AddServiceSearch>, replace?: boolean) => void;
}

export function PlanStep({ plans, search: { planId, optionId = [] }, go }: PlanStepProps) {
  const plan = plans.find(({ id }) => id === planId);
  const known = allOptions(plans);
  const misfits = plan ? misfitsOf(optionId, plan.options, known) : [];
  return (
    <div className={classes.panel}>
      <Stack gap="xl">
        <PlanPicker plans={plans} chosen={planId} onChange={(chosen) => go({ planId: chosen }, true)} />
        {plan && (
          <OptionPicker
            offered={plan.options}
            chosen={optionId}
            known={known}
            onChange={(chosen) => go({ optionId: chosen }, true)}
          />
        )}
      </Stack>
      <StepButtons onNext={() => go({ step: 2 })} disabled={!plan || misfits.length > 0} />
    </div>
  );
}

function allOptions(plans: PlanChoice[]): OptionChoice[] {
  return plans.flatMap(({ options }) => options);
}
