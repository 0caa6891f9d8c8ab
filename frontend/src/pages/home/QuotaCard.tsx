import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { type ResultOf } from "@/app/graphql";
import { QuotaMeter } from "@/components/QuotaMeter";
import { RemovalRequestsWaiting } from "@/components/RemovalRequestsWaiting";
import { Section } from "@/components/Section";
import type { HomeQuery } from "./queries";

type Company = ResultOf<typeof HomeQuery>["company"];

export function QuotaCard({ company }: { company: Company }) {
  const { t } = useLingui();
  return (
    <Section title={t`Removal quota`}>
      {company?.contract ? (
        <QuotaMeter quota={company.contract.removalQuota} />
      ) : (
        <Text c="dimmed">
          <Trans>No mobile contract is in force today, so nothing can be removed here.</Trans>
        </Text>
      )}
      {company && <RemovalRequestsWaiting companyId={company.id} />}
    </Section>
  );
}
