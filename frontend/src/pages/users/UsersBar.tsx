import { useLingui } from "@lingui/react/macro";
import { useCompany } from "@/app/company";
import { USER_STATUS, type UserStatus } from "@/components/labels";
import { ChoiceFilter } from "@/components/list/ChoiceFilter";
import type { Column } from "@/components/list/columns";
import { ColumnsMenu } from "@/components/list/ColumnsMenu";
import { CostCentreFilter, knownCostCentres } from "@/components/list/CostCentreFilter";
import { ExportMenu } from "@/components/list/ExportMenu";
import classes from "@/components/list/list.module.css";
import { SortMenu } from "@/components/list/SortMenu";
import { SearchField } from "@/components/SearchField";
import type { UserRow } from "./queries";
import type { UserField, UsersSearch } from "./search";

interface UsersBarProps {
  search: UsersSearch;
  onChange: (next: Partial<UsersSearch>) => void;
  columns: Column<UserRow, UserField>[];
  hidden: string[];
  onHide: (hidden: string[]) => void;
  rows: UserRow[];
}

/** Search, filters, columns and export above the list. */
export function UsersBar({ search, onChange, columns, hidden, onHide, rows }: UsersBarProps) {
  const { t, i18n } = useLingui();
  const company = useCompany();
  const { after: _, before: __, ...filters } = search;
  const sorting = { orderBy: search.orderBy ?? "NAME", direction: search.direction ?? "ASC" } as const;
  const statuses = Object.entries(USER_STATUS).map(([value, label]) => ({ value: value as UserStatus, label: i18n._(label) }));
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
        onChange={(status) => onChange({ status })}
      />
      <CostCentreFilter
        chosen={search.costCentre}
        known={knownCostCentres(rows)}
        onChange={(costCentre) => onChange({ costCentre })}
      />
      <SortMenu columns={columns} sorting={sorting} onSort={onChange} />
      <ColumnsMenu columns={columns} hidden={hidden} onChange={onHide} />
      <ExportMenu path="/export/users" filters={{ companyId: company.id, ...filters }} />
    </div>
  );
}
