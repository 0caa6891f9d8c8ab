import { Button, Divider } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { AuthOptions } from "@/app/auth";
import { useAuth } from "@/app/useAuth";

/** To the provider of identities, where there is one. */
export function ProviderButton({ next }: { next: string | undefined }) {
  const { t } = useLingui();
  const [{ data }] = useAuth<AuthOptions>("/auth/options");
  if (!data?.provider) return null;
  return (
    <>
      <Divider my="lg" label={t`or`} labelPosition="center" color="var(--line-strong)" />
      <Button
        component="a"
        href={`/auth/provider?next=${encodeURIComponent(next ?? "/")}`}
        variant="default"
        size="md"
        fullWidth
      >
        <Trans>Sign in with your company</Trans>
      </Button>
    </>
  );
}
