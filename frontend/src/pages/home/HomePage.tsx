import { Trans, useLingui } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "urql";
import { useCompany, useMay } from "@/app/company";
import { LIVE_STATUSES } from "@/components/labels";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import { ContractCard } from "./ContractCard";
import { Figures } from "./Figures";
import classes from "./HomePage.module.css";
import { HomeSkeleton } from "./HomeSkeleton";
import { OpenOrders } from "./OpenOrders";
import { HomeQuery } from "./queries";
import { QuotaCard } from "./QuotaCard";
import { ButtonLink } from "@/components/links";

/** The fleet at a glance: what it costs, how many removals are left, what is under way. */
export function HomePage() {
  const { t } = useLingui();
  const company = useCompany();
  const mayAdd = useMay("SERVICES_ADD");
  const query = useQuery({ query: HomeQuery, variables: { companyId: company.id, live: [...LIVE_STATUSES] } });
  return (
    <>
      <PageHeader title={company.name} trail={[{ label: t`Home` }]}>
        {mayAdd && (
          <ButtonLink to="/users" leftSection={<IconPlus size={18} />}>
            <Trans>Choose a user for a new service</Trans>
          </ButtonLink>
        )}
      </PageHeader>
      <Loaded query={query} skeleton={<HomeSkeleton />}>
        {(data) => (
          <div className={classes.grid}>
            <Figures services={data.mobileServices} users={data.users.totalCount} />
            <QuotaCard company={data.company} />
            <OpenOrders />
            <ContractCard company={data.company} />
          </div>
        )}
      </Loaded>
    </>
  );
}
