import { Button, Group, Stack, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { Filter } from "@/components/list/Filter";
import { asAmount } from "./search";

interface PriceFilterProps {
  min: string | undefined;
  max: string | undefined;
  onChange: (range: { minMonthlyPrice: string | undefined; maxMonthlyPrice: string | undefined }) => void;
}

/** From and to, in euros per month; both bounds belong to the range. */
export function PriceFilter({ min, max, onChange }: PriceFilterProps) {
  const { t } = useLingui();
  const count = [min, max].filter(Boolean).length;
  return (
    <Filter label={t`Per month`} count={count}>
      <PriceForm key={`${min}-${max}`} min={min} max={max} onChange={onChange} />
    </Filter>
  );
}

function PriceForm({ min = "", max = "", onChange }: PriceFilterProps) {
  const { t } = useLingui();
  const [from, setFrom] = useState(min);
  const [to, setTo] = useState(max);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    onChange({ minMonthlyPrice: asAmount(from), maxMonthlyPrice: asAmount(to) });
  };
  return (
    <form onSubmit={apply}>
      <Stack gap="sm">
        <Group gap="sm" wrap="nowrap">
          <TextInput
            label={t`From (€)`}
            inputMode="decimal"
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
            w={110}
          />
          <TextInput
            label={t`To (€)`}
            inputMode="decimal"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            w={110}
          />
        </Group>
        <Button type="submit">
          <Trans>Apply</Trans>
        </Button>
      </Stack>
    </form>
  );
}
