import { Button, Menu } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import { type Column, type Sorting, sortedBy } from "./columns";

interface SortMenuProps<Row, Field extends string> {
  columns: Column<Row, Field>[];
  sorting: Sorting<Field>;
  onSort: (next: Sorting<Field>) => void;
}

/** Sorting for narrow screens, where there are no column titles to press. */
export function SortMenu<Row, Field extends string>({ columns, sorting, onSort }: SortMenuProps<Row, Field>) {
  const { t } = useLingui();
  const Arrow = sorting.direction === "ASC" ? IconArrowUp : IconArrowDown;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconArrowsSort size={17} />} hiddenFrom="sm">
          {t`Sort`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ key, title, sortsBy }) =>
          sortsBy ? (
            <Menu.Item
              key={key}
              onClick={() => onSort(sortedBy(sortsBy, sorting))}
              rightSection={sorting.orderBy === sortsBy ? <Arrow size={16} aria-label={t`chosen`} /> : null}
            >
              {title}
            </Menu.Item>
          ) : null,
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
