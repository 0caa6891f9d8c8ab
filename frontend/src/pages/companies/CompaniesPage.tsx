import { Skeleton, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconChevronRight } from "@tabler/icons-react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { chooseCompany, useMay } from "@/app/company";
import { graphql } from "@/app/graphql";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import { RemovalRequestsWaiting } from "@/components/RemovalRequestsWaiting";
import { SearchField } from "@/components/SearchField";
import { EmptyState } from "@/components/states";
import classes from "./CompaniesPage.module.css";

const route = getRouteApi("/portal/companies");

const CompaniesQuery = graphql(`
  query Companies($search: String) {
    companies(search: $search, first: 50) {
      nodes {
        id
        name
        companyNumber
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** Whoever has several companies picks the one to work in. */
export function CompaniesPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { search } = route.useSearch();
  const decides = useMay("REMOVAL_REQUESTS_DECIDE");
  const query = useQuery({ query: CompaniesQuery, variables: { search } });

  const pick = (id: string) => {
    chooseCompany(id);
    void navigate({ to: "/" });
  };

  return (
    <>
      <PageHeader title={t`Choose a company`} />
      {decides && <RemovalRequestsWaiting />}
      <Stack gap="md" maw={640}>
        <SearchField
          label={t`Search a company`}
          value={search}
          onChange={(text) => void navigate({ to: "/companies", search: { search: text }, replace: true })}
        />
        <Loaded query={query} skeleton={<Skeleton height={240} radius="lg" />}>
          {({ companies }) =>
            companies.nodes.length === 0 ? (
              <EmptyState title={t`No company found`}>
                <Trans>Search for another name, or ask your operator for access.</Trans>
              </EmptyState>
            ) : (
              <>
                <ul className={`card ${classes.list}`}>
                  {companies.nodes.map((company) => (
                    <li key={company.id}>
                      <button type="button" className={classes.company} onClick={() => pick(company.id)}>
                        <span>
                          <Text span fw={600} display="block">
                            {company.name}
                          </Text>
                          <Text span size="sm" c="dimmed" className="figures">
                            {company.companyNumber}
                          </Text>
                        </span>
                        <IconChevronRight size={18} aria-hidden />
                      </button>
                    </li>
                  ))}
                </ul>
                {companies.pageInfo.hasNextPage && (
                  <Text size="sm" c="dimmed">
                    <Trans>There are more: search to find them.</Trans>
                  </Text>
                )}
              </>
            )
          }
        </Loaded>
      </Stack>
    </>
  );
}
