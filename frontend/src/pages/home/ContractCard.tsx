import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { type ResultOf } from "@/app/graphql";
import { MailLink } from "@/components/MailLink";
import { dayBefore } from "@/components/format";
import { Section } from "@/components/Section";
import { useFormats } from "@/components/useFormats";
import classes from "./HomePage.module.css";
import type { HomeQuery } from "./queries";

type Company = ResultOf<typeof HomeQuery>["company"];

export function ContractCard({ company }: { company: Company }) {
  const { t } = useLingui();
  const { day, number } = useFormats();
  const contract = company?.contract;
  const manager = company?.accountManager;
  return (
    <Section title={t`Mobile contract`}>
      <dl className={classes.facts}>
        {contract ? (
          <>
            <dt>
              <Trans>Number</Trans>
            </dt>
            <dd className="figures">{contract.number}</dd>
            <dt>
              <Trans>Term</Trans>
            </dt>
            <dd>
              {day(contract.startsOn)} – {day(dayBefore(contract.endsOn))}
            </dd>
            <dt>
              <Trans>Contracted services</Trans>
            </dt>
            <dd className="figures">{number(contract.contractedServices)}</dd>
          </>
        ) : (
          <Text c="dimmed" component="dd">
            <Trans>No contract in force</Trans>
          </Text>
        )}
        {manager && (
          <>
            <dt>
              <Trans>Account manager</Trans>
            </dt>
            <dd>
              {manager.name} <MailLink to={manager.email} />
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}
