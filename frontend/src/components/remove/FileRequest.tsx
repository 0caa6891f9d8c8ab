import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useMutation } from "urql";
import { useMay } from "@/app/company";
import { FailureNote } from "@/components/refusal/FailureNote";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import type { RefusalOfServices } from "@/components/refusal/fragment";
import { ServicesRefused } from "@/components/refusal/ServicesRefused";
import { type Actionable, serviceName } from "@/components/service";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";
import classes from "./FileRequest.module.css";
import { FileRemovalRequestMutation } from "./queries";

interface FileRequestProps {
  services: Actionable[];
  onClose: () => void;
}

/** Self-service does not remove these: the account manager is asked to, with a note. */
export function FileRequest({ services, onClose }: FileRequestProps) {
  const mayFile = useMay("REMOVAL_REQUESTS_FILE");
  return (
    <Stack>
      {services.length > 1 && (
        <Text>
          <Trans>Several services at once are removed by your account manager, on request.</Trans>
        </Text>
      )}
      <ul className={classes.list}>
        {services.map((service) => (
          <li key={service.id}>
            {serviceName(service)} – {service.user.name} – {service.plan.name}
          </li>
        ))}
      </ul>
      {mayFile ? (
        <RequestForm services={services} onClose={onClose} />
      ) : (
        <Text>
          <Trans>An administrator of the company files the request.</Trans>
        </Text>
      )}
    </Stack>
  );
}

function RequestForm({ services, onClose }: FileRequestProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const idempotencyKey = useIdempotencyKey();
  const [{ fetching, error }, file] = useMutation(FileRemovalRequestMutation);
  const [note, setNote] = useState("");
  const [refusal, setRefusal] = useState<RefusalOfServices>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await file({ input: { serviceIds: services.map(({ id }) => id), note, idempotencyKey } });
    const answer = result.data?.fileRemovalRequest;
    if (answer?.__typename === "RemovalRequestFiled") {
      const requestId = answer.removalRequest.id;
      return navigate({ to: "/removal-requests/$requestId", params: { requestId } });
    }
    return setRefusal(answer);
  };

  const wrong = refusal ? fieldErrors(refusal) : {};
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <Textarea
          label={t`Note to the account manager`}
          description={t`Optional`}
          autosize
          minRows={3}
          maxRows={8}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={wrong.note}
        />
        <Text size="sm" c="dimmed">
          <Trans>Nothing ends before the account manager decides. The answer shows among the removal requests.</Trans>
        </Text>
        {refusal && !wrong.note && <ServicesRefused refusal={refusal} />}
        <FailureNote error={error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={fetching}>
            <Trans>File the request</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
