import { Stack } from "@mantine/core";
import { OptionPicker } from "@/components/plan/OptionPicker";
import { conflictsOf, distinct, misfitsOf } from "@/components/plan/options";
import type { PlanChoice } from "@/components/plan/fragments";
import { PlanPicker } from "@/components/plan/PlanPicker";
import classes from "./add.module.css";
import type { AddServiceSearch } from "./search";
import { StepButtons } from "./StepButtons";

interface PlanStepProps {
  plans: PlanChoice[];
  search: AddServiceSearch;
  onChosen: () => void;
  go: (next: Partial<AddServiceSearch>, replace?: boolean) => void;
}

export function PlanStep({ plans, search: { planId, optionId = [] }, onChosen, go }: PlanStepProps) {
  const plan = plans.find(({ id }) => id === planId);
  const known = distinct(plans.flatMap(({ options }) => options));
  const fits = plan !== undefined && misfitsOf(optionId, plan.options, known).length === 0;
  const goTogether = known.every((one) => !optionId.includes(one.id) || conflictsOf(one, optionId, known).length === 0);
  const next = () => {
    onChosen();
    go({ step: 2 });
  };
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
      <StepButtons onNext={next} disabled={!fits || !goTogether} />
    </div>
  );
}
