import { Button, Checkbox, Group, Stack, Text, Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { useMutation } from "urql";
import { FailureNote } from "@/components/refusal/FailureNote";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import type { RefusalOfServices } from "@/components/refusal/fragment";
import { ServicesRefused } from "@/components/refusal/ServicesRefused";
import { Section } from "@/components/Section";
import { serviceName } from "@/components/service";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";
import { DecideMutation, type RemovalRequestData } from "./queries";
import { Removals } from "./Removals";

interface DecideProps {
  request: RemovalRequestData;
  linked: boolean;
  /** Also of a refusal: somebody else may have decided, or withdrawn it. */
  onAnswer: () => void;
}

/** The account manager ticks what ends; what he leaves out is refused, with a reason. */
export function Decide({ request, linked, onAnswer }: DecideProps) {
  const { t } = useLingui();
  const idempotencyKey = useIdempotencyKey();
  const [{ fetching, error }, decide] = useMutation(DecideMutation);
  const [approved, approve] = useState<string[]>([]);
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<RefusalOfServices>();
  const ids = request.removals.map(({ service }) => service.id);
  const whole = approved.length === ids.length;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { requestId: request.id, approvedServiceIds: approved, reason, idempotencyKey };
    const answer = (await decide({ input })).data?.decideRemovalRequest;
    setRefusal(answer?.__typename === "RemovalRequestDecided" ? undefined : answer);
    onAnswer();
  };

  const wrong = refusal ? fieldErrors(refusal) : {};
  return (
    <Section title={t`Which services end?`}>
      <form onSubmit={(event) => void submit(event)}>
        <Checkbox
          label={t`All of them`}
          mb="xs"
          checked={whole}
          indeterminate={!whole && approved.length > 0}
          onChange={() => approve(whole ? [] : ids)}
        />
        <Removals
          removals={request.removals}
          linked={linked}
          before={({ service }) => (
            <Checkbox
              aria-label={serviceName(service)}
              checked={approved.includes(service.id)}
              onChange={() => approve(toggled(approved, service.id))}
            />
          )}
        />
        <Stack mt="md">
          <Textarea
            label={t`Reason`}
            description={whole ? t`Optional` : t`Needed, for not every service ends.`}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={wrong.reason}
          />
          <Text size="sm" c="dimmed">
            <Trans>What is approved ends at once and does not count against the quota.</Trans>
          </Text>
          {refusal && !wrong.reason && <ServicesRefused refusal={refusal} />}
          <FailureNote error={error} />
          <Group justify="flex-end">
            <Verdict approved={approved.length} of={ids.length} loading={fetching} />
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

/** The button says what pressing it decides. */
function Verdict({ approved, of: count, loading }: { approved: number; of: number; loading: boolean }) {
  if (approved === 0) {
    return (
      <Button type="submit" variant="default" loading={loading}>
        <Trans>Refuse the request</Trans>
      </Button>
    );
  }
  return (
    <Button type="submit" color="red" loading={loading}>
      <Trans>
        Remove {approved} of {count}
      </Trans>
    </Button>
  );
}

function toggled(ids: string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
