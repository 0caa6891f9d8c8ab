import { Text } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconBolt } from "@tabler/icons-react";
import pickerClasses from "@/components/plan/picker.module.css";
import { ActivationChoice } from "./ActivationChoice";
import classes from "./add.module.css";
import type { AddServiceSearch } from "./search";
import { StepButtons } from "./StepButtons";

interface StartStepProps {
  user: { name: string; email: string };
  search: AddServiceSearch;
  go: (next: Partial<AddServiceSearch>, replace?: boolean) => void;
}

/** There is one start today: at once. */
export function StartStep({ user, search, go }: StartStepProps) {
  return (
    <div className={classes.panel}>
      <Text component="h2" className={pickerClasses.legend}>
        <Trans>Start</Trans>
      </Text>
      <div className={pickerClasses.choice} data-checked>
        <IconBolt size={22} stroke={1.6} aria-hidden />
        <span className={classes.kind}>
          <span className={pickerClasses.name}>
            <Trans>At once</Trans>
          </span>
          <Text span size="sm" c="dimmed">
            <Trans>The order runs by itself as soon as you have confirmed the figures.</Trans>
          </Text>
        </span>
      </div>
      <ActivationChoice user={user} search={search} go={go} />
      <StepButtons onBack={() => go({ step: 2 })} onNext={() => go({ step: 4 })} />
    </div>
  );
}
