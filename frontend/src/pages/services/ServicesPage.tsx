import { useLingui, Trans } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { useCompany, useMay } from "@/app/company";
import { List } from "@/components/list/List";
import { ListSkeleton } from "@/components/list/ListSkeleton";
import { Pager, pageWindow } from "@/components/list/Pager";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import { RemoveButton } from "@/components/remove/RemoveButton";
import { RemoveDialog } from "@/components/remove/RemoveDialog";
import { type Actionable, serviceName } from "@/components/service";
import { EmptyState } from "@/components/states";
import { useTrail } from "@/components/trail";
import { useServiceColumns } from "./columns";
import { type ServiceRow, ServicesQuery } from "./queries";
import { type ServiceField, type ServicesSearch, statusesOf } from "./search";
import { SelectionBar } from "./SelectionBar";
import { ServicesBar } from "./ServicesBar";
import { Totals } from "./Totals";

const route = getRouteApi("/portal/services");
const PAGE_SIZE = 50;

/** Every mobile service of the company: filter, sort, add up, select, export. */
export function ServicesPage() {
  const { t } = useLingui();
  const trail = useTrail();
  const search = route.useSearch();
  const change = useSearchChange(search);
  const sorting = { orderBy: search.orderBy ?? "USER_NAME", direction: search.direction ?? "ASC" } as const;
  const query = useQuery({ query: ServicesQuery, variables: useServicesVariables(search) });
  const [{ data, fetching }] = query;
  const columns = useServiceColumns();
  const mayRemove = useMay("SERVICES_REMOVE");
  const mayRequest = useMay("REMOVAL_REQUESTS_FILE");
  const [selected, select] = useState<ServiceRow[]>([]);
  const [removing, remove] = useState<Actionable[]>([]);

  return (
    <>
      <PageHeader title={t`Service overview`} trail={trail.menu} />
      <ServicesBar search={search} onChange={change} columns={columns} rows={data?.mobileServices.nodes ?? []} />
      <Loaded query={query} skeleton={<ListSkeleton />}>
        {({ mobileServices }) =>
          mobileServices.nodes.length === 0 ? (
            <EmptyState title={t`No service found`}>
              <Trans>Change the search or the filters. A service is added on the page of its user.</Trans>
            </EmptyState>
          ) : (
            <>
              <Totals count={mobileServices.totalCount} monthly={mobileServices.totalMonthlyPrice} />
              <List<ServiceRow, ServiceField>
                label={t`Mobile services`}
                rows={mobileServices.nodes}
                columns={columns}
                sorting={sorting}
                onSort={change}
                refreshing={fetching}
                selection={mayRequest ? { rows: selected, onChange: select, labelOf: serviceName } : undefined}
                actions={
                  mayRemove ? (service) => <RemoveButton service={service} onRemove={(one) => remove([one])} /> : undefined
                }
              />
              <Pager page={mobileServices.pageInfo} onTurn={change} />
            </>
          )
        }
      </Loaded>
      <SelectionBar count={selected.length} onRemove={() => remove(selected)} onClear={() => select([])} />
      {removing.length > 0 && <RemoveDialog services={removing} onClose={() => remove([])} />}
    </>
  );
}

/** A new filter or order starts at the first page; turning a page keeps the filters. */
function useSearchChange(search: ServicesSearch) {
  const navigate = useNavigate();
  return (next: Partial<ServicesSearch>) => {
    const replace = "search" in next;
    void navigate({ to: "/services", search: { ...search, after: undefined, before: undefined, ...next }, replace });
  };
}

function useServicesVariables(search: ServicesSearch) {
  const company = useCompany();
  const { planId, costCentre, minMonthlyPrice, maxMonthlyPrice, orderBy = "USER_NAME", direction = "ASC" } = search;
  return {
    companyId: company.id,
    search: search.search,
    filter: { status: statusesOf(search), planId, costCentre, minMonthlyPrice, maxMonthlyPrice },
    orderBy: `${orderBy}_${direction}` as const,
    ...pageWindow(search, PAGE_SIZE),
  };
}
