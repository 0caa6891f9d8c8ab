import { Text } from "@mantine/core";
import { Plural, Trans } from "@lingui/react/macro";
import type { Amount } from "@/components/format";
import { useFormats } from "@/components/useFormats";

/** Of everything that the filters let through, not only of this page. */
export function Totals({ count, monthly }: { count: number; monthly: Amount }) {
  const { money } = useFormats();
  const sum = money(monthly);
  return (
    <Text size="sm" c="dimmed" mb="xs" aria-live="polite">
      <Plural value={count} one="# service" other="# services" /> ·{" "}
      <span className="figures">
        <Trans>{sum} per month, without VAT</Trans>
      </span>
    </Text>
  );
}
