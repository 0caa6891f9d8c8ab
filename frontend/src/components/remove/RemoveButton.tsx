import { ActionIcon, Popover } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconInfoCircle, IconTrash } from "@tabler/icons-react";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { type Actionable, allowedAction, serviceName } from "@/components/service";

interface RemoveButtonProps {
  service: Actionable;
  onRemove: (service: Actionable) => void;
}

/** The icon that opens the removal dialog, or in its place the reason; nothing for whoever may only look. */
export function RemoveButton({ service, onRemove }: RemoveButtonProps) {
  const { t } = useLingui();
  const name = serviceName(service);
  const remove = allowedAction(service, "REMOVE");
  if (!remove || service.status === "TERMINATED") return null;
  const { allowed, refusal } = remove;
  if (refusal?.__typename === "NotAllowed") return null;
  if (allowed || !refusal || leadsToManager(refusal)) {
    return (
      <ActionIcon variant="subtle" color="red" size={36} aria-label={t`Remove ${name}`} onClick={() => onRemove(service)}>
        <IconTrash size={19} stroke={1.7} />
      </ActionIcon>
    );
  }
  return (
    <Popover width={300} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" c="dimmed" size={36} aria-label={t`Why ${name} cannot be removed now`}>
          <IconInfoCircle size={19} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={6} aria-label={t`Why ${name} cannot be removed now`}>
        <RefusalNote refusal={refusal} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The dialog has an answer to these: it files a request. */
function leadsToManager(refusal: { __typename: string }): boolean {
  return refusal.__typename === "QuotaExceeded" || refusal.__typename === "NoContractInForce";
}
