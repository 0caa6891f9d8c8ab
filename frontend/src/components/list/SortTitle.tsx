import { VisuallyHidden } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconArrowDown, IconArrowUp, IconArrowsSort } from "@tabler/icons-react";
import { type Column, type Sorting, sortedBy } from "./columns";
import classes from "./list.module.css";

interface SortTitleProps<Row, Field extends string> {
  column: Column<Row, Field>;
  sorting: Sorting<Field>;
  onSort: (next: Sorting<Field>) => void;
}

/** A column's title; a button where the API can sort by it. */
export function SortTitle<Row, Field extends string>({ column, sorting, onSort }: SortTitleProps<Row, Field>) {
  const { t } = useLingui();
  const field = column.sortsBy;
  if (!field) return column.title;
  const leads = sorting.orderBy === field;
  const rises = sorting.direction === "ASC";
  const Arrow = leads ? (rises ? IconArrowUp : IconArrowDown) : IconArrowsSort;
  return (
    <button type="button" className={classes.sort} data-leads={leads || undefined} onClick={() => onSort(sortedBy(field, sorting))}>
      {column.title}
      <Arrow size={15} stroke={1.8} aria-hidden />
      <VisuallyHidden>
        {leads ? (rises ? t`(sorted, ascending)` : t`(sorted, descending)`) : t`(sort by this)`}
      </VisuallyHidden>
    </button>
  );
}
