import { Button, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconUpload } from "@tabler/icons-react";
import { SIM_STATUS } from "@/components/labels";
import { useFormats } from "@/components/useFormats";
import type { CompanyStock, Owner } from "./queries";
import classes from "./sim-stock.module.css";

interface StockProps {
  id?: string;
  name: string;
  number?: string;
  inStock: number;
  others?: CompanyStock["simStock"];
  onImport: (owner: Owner) => void;
}

/** One stock: how many cards are free, how many are elsewhere, and a way for new ones. */
export function Stock({ id, name, number, inStock, others, onImport }: StockProps) {
  const { t, i18n } = useLingui();
  const { number: figure } = useFormats();
  const rest = others
    ? ([
        ["RESERVED", others.reserved],
        ["ACTIVE", others.active],
        ["BLOCKED", others.blocked],
        ["RETIRED", others.retired],
      ] as const)
    : [];
  return (
    <li>
      <div className={classes.who}>
        <Text fw={600}>{name}</Text>
        {number && (
          <Text size="sm" c="dimmed" className="figures">
            {number}
          </Text>
        )}
      </div>
      <dl className={classes.counts}>
        <div className={classes.free} data-empty={inStock === 0 || undefined}>
          <dt>{i18n._(SIM_STATUS.IN_STOCK)}</dt>
          <dd className="figures">{figure(inStock)}</dd>
        </div>
        {rest.map(([status, count]) => (
          <div key={status}>
            <dt>{i18n._(SIM_STATUS[status])}</dt>
            <dd className="figures">{figure(count)}</dd>
          </div>
        ))}
      </dl>
      <Button
        variant="default"
        leftSection={<IconUpload size={16} aria-hidden />}
        onClick={() => onImport({ ...(id && { id }), name })}
        aria-label={t`Import cards: ${name}`}
      >
        <Trans>Import</Trans>
      </Button>
    </li>
  );
}
