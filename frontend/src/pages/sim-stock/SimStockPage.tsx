import { Skeleton, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { useMay } from "@/app/company";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import { SearchField } from "@/components/SearchField";
import { EmptyState } from "@/components/states";
import { NotHere } from "@/pages/not-found/NotFoundPage";
import { ImportDialog } from "./ImportDialog";
import { type Owner, SimStockQuery } from "./queries";
import classes from "./sim-stock.module.css";
import { Stock } from "./Stock";

/** How many cards the operator and each company have, and where new ones come in. */
export function SimStockPage() {
  return useMay("STOCK_WRITE") ? <StockOfAll /> : <NotHere />;
}

const route = getRouteApi("/portal/sim-stock");

function StockOfAll() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { search } = route.useSearch();
  const query = useQuery({ query: SimStockQuery, variables: { search } });
  const [owner, setOwner] = useState<Owner>();
  const close = () => {
    setOwner(undefined);
    query[1]({ requestPolicy: "network-only" });
  };
  return (
    <>
      <PageHeader title={t`SIM stock`} />
      <Stack gap="md" maw={960}>
        <SearchField
          label={t`Search a company`}
          value={search}
          onChange={(text) => void navigate({ to: "/sim-stock", search: { search: text }, replace: true })}
        />
        <Loaded query={query} skeleton={<Skeleton height={320} radius="lg" />}>
          {({ simCards, companies }) => (
            <>
              <ul className={`card ${classes.stocks}`}>
                <Stock name={t`The operator’s own stock`} inStock={simCards.totalCount} onImport={setOwner} />
                {companies.nodes.map((company) => (
                  <Stock
                    key={company.id}
                    id={company.id}
                    name={company.name}
                    number={company.companyNumber}
                    inStock={company.simStock?.inStock ?? 0}
                    others={company.simStock}
                    onImport={setOwner}
                  />
                ))}
              </ul>
              {companies.nodes.length === 0 && (
                <EmptyState title={t`No company found`}>
                  <Trans>Search for another name.</Trans>
                </EmptyState>
              )}
              {companies.pageInfo.hasNextPage && (
                <Text size="sm" c="dimmed">
                  <Trans>There are more: search to find them.</Trans>
                </Text>
              )}
            </>
          )}
        </Loaded>
      </Stack>
      {owner && <ImportDialog owner={owner} onClose={close} />}
    </>
  );
}
