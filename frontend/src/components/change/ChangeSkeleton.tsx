import { Skeleton, Stack } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";

export function ChangeSkeleton() {
  const { t } = useLingui();
  return (
    <Stack gap={20} role="status" aria-label={t`The figures are being computed`}>
      <Skeleton height={73} />
      <Skeleton height={220} />
    </Stack>
  );
}
