import { Button, Group, Stack } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";

interface OrderFormProps {
  label: string;
  color?: string;
  disabled?: boolean;
  fetching: boolean;
  refusal?: Refusal | undefined;
  error?: CombinedError | undefined;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The body of a dialog that places an order: what is chosen, what stands in the way, and the two buttons. */
export function OrderForm({ label, color, disabled = false, fetching, refusal, error, onConfirm, onClose, children }: OrderFormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm();
      }}
    >
      <Stack gap="lg">
        {children}
        {refusal && refusal.__typename !== "InvalidInput" && <RefusalNote refusal={refusal} announced />}
        <FailureNote error={error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" {...(color && { color })} loading={fetching} disabled={disabled}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
