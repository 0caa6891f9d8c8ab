import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import type { Column, Sorting } from "./columns";
import { ListCards } from "./ListCards";
import { ListTable } from "./ListTable";

export interface Selection<Row> {
  rows: Row[];
  onChange: (rows: Row[]) => void;
  labelOf: (row: Row) => string;
}

export interface ListProps<Row extends { id: string }, Field extends string> {
  label: string;
  rows: Row[];
  columns: Column<Row, Field>[];
  sorting: Sorting<Field>;
  onSort: (next: Sorting<Field>) => void;
  refreshing: boolean;
  selection?: Selection<Row> | undefined;
  actions?: ((row: Row) => ReactNode) | undefined;
}

/** The same rows as a table on a wide screen and as cards on a narrow one. */
export function List<Row extends { id: string }, Field extends string>(props: ListProps<Row, Field>) {
  const wide = useMediaQuery("(min-width: 48em)", true, { getInitialValueInEffect: false });
  return wide ? <ListTable {...props} /> : <ListCards {...props} />;
}
