import { Checkbox, Stack } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import type { Column } from "./columns";
import { Filter } from "./Filter";

interface ColumnsMenuProps {
  columns: { key: string; title: string }[];
  hidden: string[];
  onChange: (hidden: string[]) => void;
}

/** Which columns to show; the first one names the row and always stays. */
export function ColumnsMenu({ columns, hidden, onChange }: ColumnsMenuProps) {
  const { t } = useLingui();
  const optional = columns.slice(1);
  const shown = optional.map(({ key }) => key).filter((key) => !hidden.includes(key));
  const keep = (keys: string[]) => onChange(optional.map(({ key }) => key).filter((key) => !keys.includes(key)));
  return (
    <Filter label={t`Columns`} count={0}>
      <Checkbox.Group aria-label={t`Columns`} value={shown} onChange={keep}>
        <Stack gap="sm">
          {optional.map(({ key, title }) => (
            <Checkbox key={key} value={key} label={title} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Filter>
  );
}

/** The columns that the reader wants to see of one list, remembered in his browser. */
export function useShownColumns<Row, Field extends string>(list: string, columns: Column<Row, Field>[]) {
  const [hidden, setHidden] = useLocalStorage<string[]>({
    key: `flotte.columns.${list}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  return { shown: columns.filter(({ key }) => !hidden.includes(key)), hidden, setHidden };
}
