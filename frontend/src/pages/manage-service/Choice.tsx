import { Radio, Stack } from "@mantine/core";

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly (readonly [Value, string])[];
  chosen: Value;
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ label, options, chosen, onChange }: ChoiceProps<Value>) {
  return (
    <Radio.Group label={label} value={chosen} onChange={(value) => onChange(value as Value)}>
      <Stack gap={8} mt={6}>
        {options.map(([value, words], index) => (
          <Radio key={value} value={value} label={words} size="md" {...(index === 0 && { "data-autofocus": true })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
