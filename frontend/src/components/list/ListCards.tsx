import { Checkbox, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { Column } from "./columns";
import type { ListProps, Selection } from "./List";
import classes from "./list.module.css";

export function ListCards<Row extends { id: string }, Field extends string>(props: ListProps<Row, Field>) {
  return (
    <ul className={classes.cards} aria-label={props.label} data-refreshing={props.refreshing || undefined}>
      {props.rows.map((row) => (
        <li key={row.id} className={`card ${classes.card}`}>
          <Card row={row} {...props} />
        </li>
      ))}
    </ul>
  );
}

function Card<Row extends { id: string }, Field extends string>(
  { row, columns, selection, actions }: ListProps<Row, Field> & { row: Row },
) {
  const [title, ...facts] = columns;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Group gap="sm" wrap="nowrap" className={classes.cardTitle}>
          {selection && <Selector row={row} selection={selection} />}
          {title?.render(row)}
        </Group>
        {actions?.(row)}
      </Group>
      <dl className={classes.facts}>
        {facts.map((fact) => (
          <Fact key={fact.key} row={row} column={fact} />
        ))}
      </dl>
    </>
  );
}

function Fact<Row, Field extends string>({ row, column }: { row: Row; column: Column<Row, Field> }) {
  return (
    <div>
      <dt>{column.title}</dt>
      <dd>{column.render(row)}</dd>
    </div>
  );
}

function Selector<Row extends { id: string }>({ row, selection }: { row: Row; selection: Selection<Row> }) {
  const { t } = useLingui();
  const name = selection.labelOf(row);
  const others = selection.rows.filter(({ id }) => id !== row.id);
  const selected = others.length < selection.rows.length;
  return (
    <Checkbox
      aria-label={t`Select ${name}`}
      checked={selected}
      onChange={() => selection.onChange(selected ? others : [...others, row])}
    />
  );
}
