import { Button, Group } from "@mantine/core";
import { Trans } from "@lingui/react/macro";

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
        <Button variant="default" size="md" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      ) : (
        <span />
      )}
      <Button size="md" onClick={onNext} disabled={disabled} loading={loading}>
        <Trans>Continue</Trans>
      </Button>
    </Group>
  );
}
