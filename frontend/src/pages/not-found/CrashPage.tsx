import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState } from "@/components/states";

export function CrashPage() {
  const { t } = useLingui();
  return (
    <main>
      <EmptyState
        alone
        title={t`Something went wrong on this page`}
        action={
          <Button variant="default" onClick={() => globalThis.location.reload()}>
            <Trans>Load the page again</Trans>
          </Button>
        }
      >
        <Trans>Nothing was changed. If it happens again, tell your account manager.</Trans>
      </EmptyState>
    </main>
  );
}
