import { Button, Group } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import type { MouseEvent } from "react";

interface StepButtonsProps {
  onBack?: () => void;
  onNext: () => void;
  disabled?: boolean;
  loading?: boolean;
}

export function StepButtons({ onBack, onNext, disabled = false, loading = false }: StepButtonsProps) {
  return (
    <Group justify="space-between" mt="xl">
      {onBack ? (
        <Button variant="default" size="md" onClick={unlessAgain(onBack)}>
          <Trans>Back</Trans>
        </Button>
      ) : (
        <span />
      )}
      <Button size="md" onClick={unlessAgain(onNext)} disabled={disabled} loading={loading}>
        <Trans>Continue</Trans>
      </Button>
    </Group>
  );
}

/** The next step's button comes under the same pointer: the second click of a double click is not meant for it. */
function unlessAgain(act: () => void) {
  return ({ detail }: MouseEvent) => {
    if (detail <= 1) act();
  };
}
