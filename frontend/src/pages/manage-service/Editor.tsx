import { useState } from "react";
import { OptionPicker } from "@/components/plan/OptionPicker";
import type { PlanChoice } from "@/components/plan/fragments";
import { PlanPicker } from "@/components/plan/PlanPicker";
import { allowedAction } from "@/components/service";
import { AT_ONCE } from "@/components/when/when";
import { Changes } from "./Changes";
import classes from "./manage.module.css";
import { ModifyDialog } from "./ModifyDialog";
import { PauseSection } from "./PauseSection";
import type { ManagedService } from "./queries";
import { differences, knownOptions, modifyInput, selectionOf } from "./selection";
import { SimSection } from "./SimSection";

interface EditorProps {
  service: ManagedService;
  plans: PlanChoice[];
  readAgain: () => void;
}

/** Plan and options on the left; what would change, and « Sauvegarder », on the right. */
export function Editor({ service, plans, readAgain }: EditorProps) {
  const [wanted, want] = useState(selectionOf(service));
  const [when, setWhen] = useState(AT_ONCE);
  const [saving, setSaving] = useState(false);
  const changes = differences(service, plans, wanted);
  const offered = plans.find(({ id }) => id === wanted.planId)?.options ?? service.options;
  const refusal = allowedAction(service, "MODIFY")?.refusal;
  return (
    <div className={classes.split}>
      <fieldset className={classes.choices} disabled={Boolean(refusal)}>
        <PlanPicker
          plans={plans}
          chosen={wanted.planId}
          current={service.plan.id}
          onChange={(planId) => want({ ...wanted, planId })}
        />
        <OptionPicker
          offered={offered}
          chosen={wanted.optionIds}
          known={knownOptions(service, plans)}
          current={service.options}
          onChange={(optionIds) => want({ ...wanted, optionIds })}
        />
      </fieldset>
      <div className={classes.aside}>
        <Changes
          service={service}
          changes={changes}
          refusal={refusal ?? undefined}
          when={when}
          onWhen={setWhen}
          onSave={() => setSaving(true)}
        />
        <SimSection service={service} readAgain={readAgain} />
        <PauseSection service={service} />
      </div>
      {saving && (
        <ModifyDialog
          service={service}
          input={modifyInput(service, changes, wanted, when)}
          onClose={() => setSaving(false)}
        />
      )}
    </div>
  );
}
