import "mantine-datatable/styles.layer.css";
import { useLingui } from "@lingui/react/macro";
import { DataTable, type DataTableColumn } from "mantine-datatable";
import type { ListProps } from "./List";
import classes from "./list.module.css";
import { SortTitle } from "./SortTitle";

export function ListTable<Row extends { id: string }, Field extends string>(props: ListProps<Row, Field>) {
  return (
    <div className={`card ${classes.table}`} data-refreshing={props.refreshing || undefined}>
      <DataTable<Row>
        aria-label={props.label}
        records={props.rows}
        columns={useTableColumns(props)}
        verticalSpacing="sm"
        horizontalSpacing="md"
        minHeight={0}
        backgroundColor="var(--surface)"
        borderColor="var(--line)"
        rowBorderColor="var(--line)"
        {...useSelectionProps(props)}
      />
    </div>
  );
}

function useTableColumns<Row extends { id: string }, Field extends string>(
  { columns, sorting, onSort, actions }: ListProps<Row, Field>,
): DataTableColumn<Row>[] {
  const { t } = useLingui();
  const shown = columns.map((column) => ({
    accessor: column.key,
    title: <SortTitle column={column} sorting={sorting} onSort={onSort} />,
    render: column.render,
    textAlign: column.align,
    noWrap: column.noWrap ?? false,
  }));
  if (!actions) return shown;
  const last = { accessor: "actions", title: t`Actions`, render: actions, textAlign: "right", width: 110 } as const;
  return [...shown, last];
}

function useSelectionProps<Row extends { id: string }, Field extends string>({ selection }: ListProps<Row, Field>) {
  const { t } = useLingui();
  if (!selection) return {};
  return {
    selectedRecords: selection.rows,
    onSelectedRecordsChange: selection.onChange,
    allRecordsSelectionCheckboxProps: { "aria-label": t`Select all on this page` },
    getRecordSelectionCheckboxProps: (row: Row) => {
      const name = selection.labelOf(row);
      return { "aria-label": t`Select ${name}` };
    },
  };
}
