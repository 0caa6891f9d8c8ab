import { Checkbox, Stack } from "@mantine/core";
import { Filter } from "./Filter";

interface ChoiceFilterProps<Value extends string> {
  label: string;
  choices: { value: Value; label: string }[];
  chosen: Value[] | undefined;
  /** Chosen as long as nobody has said otherwise; not counted as a filter. */
  usual?: Value[];
  onChange: (chosen: Value[] | undefined) => void;
}

export function ChoiceFilter<Value extends string>({ label, choices, chosen, usual = [], onChange }: ChoiceFilterProps<Value>) {
  return (
    <Filter label={label} count={chosen?.length ?? 0}>
      <Checkbox.Group
        aria-label={label}
        value={chosen ?? usual}
        onChange={(values) => onChange(values.length > 0 ? (values as Value[]) : undefined)}
      >
        <Stack gap="sm">
          {choices.map((choice) => (
            <Checkbox key={choice.value} value={choice.value} label={choice.label} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Filter>
  );
}
