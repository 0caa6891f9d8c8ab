import { Button, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { Section } from "@/components/Section";
import { useToday } from "@/app/company";
import { PlannedNotices } from "@/components/planned/PlannedNotices";
import { useFormats } from "@/components/useFormats";
import { isChosen, type When } from "@/components/when/when";
import { WhenFields } from "@/components/when/WhenFields";
import classes from "./manage.module.css";
import type { ManagedService } from "./queries";
import { type Differences, isDifferent } from "./selection";

interface ChangesProps {
  service: ManagedService;
  changes: Differences;
  refusal: Refusal | undefined;
  when: When;
  onWhen: (when: When) => void;
  onSave: () => void;
}

/** The first day is billed at the former price. */
const SHORTEST = 1;

/** The differences so far and the button that asks for their figures, or the reason why there is none. */
export function Changes({ service, changes, refusal, when, onWhen, onSave }: ChangesProps) {
  const { t } = useLingui();
  const { money } = useFormats();
  const now = money(service.monthlyPrice);
  const different = isDifferent(changes);
  const chosen = isChosen(when, useToday(), SHORTEST);
  return (
    <Section title={t`What changes`}>
      <Text size="sm" c="dimmed" mb="sm" className="figures">
        <Trans>{now} per month today, without VAT</Trans>
      </Text>
      {different ? (
        <Differing service={service} changes={changes} />
      ) : (
        <Text c="dimmed">
          <Trans>Nothing yet: choose another plan or other options.</Trans>
        </Text>
      )}
      {different && !refusal && (
        <div className={classes.save}>
          <WhenFields
            when={when}
            onChange={onWhen}
            shortest={SHORTEST}
            returns={t`Then the service returns by itself to what it has now. It counts as one change.`}
          />
        </div>
      )}
      <PlannedNotices service={service} />
      <div className={classes.save}>
        {refusal ? (
          <RefusalNote refusal={refusal} />
        ) : (
          <Button fullWidth size="md" onClick={onSave} disabled={!different || !chosen}>
            <Trans>Save</Trans>
          </Button>
        )}
      </div>
      {!refusal && (
        <Text size="sm" c="dimmed" mt="xs">
          <Trans>You see the next invoice before anything is ordered.</Trans>
        </Text>
      )}
    </Section>
  );
}

function Differing({ service, changes }: { service: ManagedService; changes: Differences }) {
  const { t } = useLingui();
  return (
    <ul className={classes.differences} aria-live="polite">
      {changes.plan && (
        <>
          <Difference mark="−" words={t`Plan ${service.plan.name}`} />
          <Difference mark="+" words={t`Plan ${changes.plan.name}`} />
        </>
      )}
      {changes.removed.map(({ id, name }) => (
        <Difference key={id} mark="−" words={name} />
      ))}
      {changes.added.map(({ id, name }) => (
        <Difference key={id} mark="+" words={name} />
      ))}
    </ul>
  );
}

function Difference({ mark, words }: { mark: "+" | "−"; words: string }) {
  const { t } = useLingui();
  return (
    <li data-mark={mark === "+" ? "added" : "removed"}>
      <span role="img" aria-label={mark === "+" ? t`added` : t`removed`}>
        {mark}
      </span>
      {words}
    </li>
  );
}
