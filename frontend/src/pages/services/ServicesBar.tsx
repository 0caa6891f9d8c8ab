import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "urql";
import { useCompany } from "@/app/company";
import { LIVE_STATUSES, SERVICE_STATUS, type ServiceStatus } from "@/components/labels";
import { ChoiceFilter } from "@/components/list/ChoiceFilter";
import type { Column } from "@/components/list/columns";
import { CostCentreFilter, knownCostCentres } from "@/components/list/CostCentreFilter";
import { ExportMenu } from "@/components/list/ExportMenu";
import classes from "@/components/list/list.module.css";
import { SortMenu } from "@/components/list/SortMenu";
import { PlansQuery } from "@/components/plan/fragments";
import { SearchField } from "@/components/SearchField";
import { PriceFilter } from "./PriceFilter";
import type { ServiceRow } from "./queries";
import { type ServiceField, type ServicesSearch, statusesOf } from "./search";

interface ServicesBarProps {
  search: ServicesSearch;
  onChange: (next: Partial<ServicesSearch>) => void;
  columns: Column<ServiceRow, ServiceField>[];
  rows: ServiceRow[];
}

/** Search, filters and export above the overview. */
export function ServicesBar({ search, onChange, columns, rows }: ServicesBarProps) {
  const { t, i18n } = useLingui();
  const sorting = { orderBy: search.orderBy ?? "USER_NAME", direction: search.direction ?? "ASC" } as const;
  const statuses = Object.entries(SERVICE_STATUS).map(([value, label]) => ({
    value: value as ServiceStatus,
    label: i18n._(label),
  }));
  return (
    <div className={classes.bar}>
      <div className={classes.search}>
        <SearchField
          label={t`Name, number, e-mail or cost centre`}
          value={search.search}
          onChange={(text) => onChange({ search: text })}
        />
      </div>
      <ChoiceFilter
        label={t`Status`}
        choices={statuses}
        chosen={search.status}
        usual={[...LIVE_STATUSES]}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceFilter
        label={t`Plan`}
        choices={useMobilePlans()}
        chosen={search.planId}
        onChange={(planId) => onChange({ planId })}
      />
      <CostCentreFilter
        chosen={search.costCentre}
        known={knownCostCentres(rows.map(({ user }) => user))}
        onChange={(costCentre) => onChange({ costCentre })}
      />
      <PriceFilter min={search.minMonthlyPrice} max={search.maxMonthlyPrice} onChange={onChange} />
      <SortMenu columns={columns} sorting={sorting} onSort={onChange} />
      <ClearFilters search={search} onChange={onChange} />
      <ServicesExport search={search} />
    </div>
  );
}

function ServicesExport({ search }: { search: ServicesSearch }) {
  const company = useCompany();
  const { after: _, before: __, ...filters } = search;
  return (
    <ExportMenu
      path="/export/mobile-services"
      filters={{ companyId: company.id, ...filters, status: statusesOf(search) }}
    />
  );
}

function ClearFilters({ search, onChange }: Pick<ServicesBarProps, "search" | "onChange">) {
  const { status, planId, costCentre, minMonthlyPrice, maxMonthlyPrice } = search;
  const none = { status: undefined, planId: undefined, costCentre: undefined };
  if (!status && !planId && !costCentre && !minMonthlyPrice && !maxMonthlyPrice) return null;
  return (
    <Button
      variant="subtle"
      onClick={() => onChange({ ...none, minMonthlyPrice: undefined, maxMonthlyPrice: undefined })}
    >
      <Trans>Clear the filters</Trans>
    </Button>
  );
}

function useMobilePlans() {
  const [{ data }] = useQuery({ query: PlansQuery, requestPolicy: "cache-first" });
  const plans = data?.plans.filter(({ kind }) => kind === "MOBILE") ?? [];
  return plans.map(({ id, name }) => ({ value: id, label: name }));
}
