import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";

interface SearchFieldProps {
  label: string;
  value: string | undefined;
  onChange: (text: string | undefined) => void;
}

/** A search that asks when the typing pauses, and follows the address when one goes back. */
export function SearchField({ label, value = "", onChange }: SearchFieldProps) {
  const { t } = useLingui();
  const [text, setText] = useState(value);
  const reported = useRef(value);
  const report = useDebouncedCallback((next: string) => {
    reported.current = next.trim();
    onChange(reported.current || undefined);
  }, 250);
  useEffect(() => {
    if (value === reported.current) return;
    reported.current = value;
    setText(value);
  }, [value]);

  const change = (next: string) => {
    setText(next);
    report(next);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={17} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label={t`Clear the search`} onClick={() => change("")} />}
      w="100%"
    />
  );
}
