import type { ReactNode } from "react";

/** One column of a list; the first one names the row, and is the card's title on a narrow screen. */
export interface Column<Row, Field extends string> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  sortsBy?: Field;
  align?: "right";
  noWrap?: boolean;
}

export interface Sorting<Field extends string> {
  orderBy: Field;
  direction: "ASC" | "DESC";
}

/** What a click on a column's title asks for: the other direction if it leads already. */
export function sortedBy<Field extends string>(field: Field, now: Sorting<Field>): Sorting<Field> {
  const turns = now.orderBy === field && now.direction === "ASC";
  return { orderBy: field, direction: turns ? "DESC" : "ASC" };
}
