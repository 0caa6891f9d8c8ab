import { TagsInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Filter } from "./Filter";

interface CostCentreFilterProps {
  chosen: string[] | undefined;
  known: string[];
  onChange: (chosen: string[] | undefined) => void;
}

/** Cost centres are free text, so they are typed; those on the page are offered. */
export function CostCentreFilter({ chosen = [], known, onChange }: CostCentreFilterProps) {
  const { t } = useLingui();
  return (
    <Filter label={t`Cost centre`} count={chosen.length}>
      <TagsInput
        label={t`Cost centre`}
        description={t`Type one and press Enter.`}
        data={known}
        value={chosen}
        onChange={(values) => onChange(values.length > 0 ? values : undefined)}
        comboboxProps={{ withinPortal: false }}
        w={240}
      />
    </Filter>
  );
}

/** The cost centres that stand on the page, once each, in order. */
export function knownCostCentres(rows: readonly { costCentre: string | null }[]): string[] {
  const names = rows.flatMap(({ costCentre }) => costCentre ?? []);
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other));
}
