import { Checkbox, Stack } from "@mantine/core";
import { Filter } from "./Filter";

interface ChoiceFilterProps<Value extends string> {
  label: string;
  choices: { value: Value; label: string }[];
  chosen: Value[] | undefined;
  onChange: (chosen: Value[] | undefined) => void;
}

export function ChoiceFilter<Value extends string>({ label, choices, chosen = [], onChange }: ChoiceFilterProps<Value>) {
  return (
    <Filter label={label} count={chosen.length}>
      <Checkbox.Group
        aria-label={label}
        value={chosen}
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
