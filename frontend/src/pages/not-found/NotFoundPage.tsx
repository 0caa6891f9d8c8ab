import { useDocumentTitle } from "@mantine/hooks";
import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState } from "@/components/states";
import { ButtonLink } from "@/components/links";

export function NotFoundPage() {
  return (
    <main>
      <NotHere />
    </main>
  );
}

/** For an address whose page exists, while what it names does not. */
export function NotHere() {
  const { t } = useLingui();
  useDocumentTitle(`${t`Page not found`} · Flotte`);
  return (
    <EmptyState
      alone
      title={t`There is nothing here`}
      action={
        <ButtonLink to="/" variant="default">
          <Trans>To the home page</Trans>
        </ButtonLink>
      }
    >
      <Trans>The address is wrong, or what it names does not belong to your company.</Trans>
    </EmptyState>
  );
}
