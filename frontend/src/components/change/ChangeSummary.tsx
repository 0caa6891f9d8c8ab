import { Trans, useLingui } from "@lingui/react/macro";
import { IconArrowRight } from "@tabler/icons-react";
import { VisuallyHidden } from "@mantine/core";
import { useToday } from "@/app/company";
import { useFormats } from "@/components/useFormats";
import classes from "./ChangeSummary.module.css";
import { InvoiceTable } from "./InvoiceTable";
import type { Change, Invoice } from "./preview";

interface ChangeSummaryProps {
  change: Change;
  /** Whether it costs something before it has an effect. */
  isUsedLater?: boolean;
}

/** The figures before the decision: from when, per month before and after, what it uses up, the next invoice. */
export function ChangeSummary({ change, isUsedLater = false }: ChangeSummaryProps) {
  const { t } = useLingui();
  const { day, money } = useFormats();
  const today = useToday();
  return (
    <div className={classes.summary}>
      <dl className={classes.facts}>
        <div>
          <dt>{isUsedLater ? <Trans>On the invoice from</Trans> : <Trans>Takes effect on</Trans>}</dt>
          <dd>{day(change.effectiveOn)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Per month, without VAT</Trans>
          </dt>
          <dd className="figures">
            <span className={classes.before}>{money(change.monthlyBefore)}</span>
            <IconArrowRight size={15} aria-hidden />
            <VisuallyHidden>{t`becomes`}</VisuallyHidden>
            <strong>{money(change.monthlyAfter)}</strong>
          </dd>
        </div>
        <Uses change={change} />
      </dl>
      <InvoiceTable invoice={change.nextInvoice} which={change.effectiveOn > today ? "later" : "next"} />
      {change.returns && <Returns returns={change.returns} after={change.nextInvoice} />}
    </div>
  );
}

/** The end of a temporary change, with the lines that it causes. */
function Returns({ returns, after }: { returns: NonNullable<Change["returns"]>; after: Invoice }) {
  const { day, money } = useFormats();
  const on = day(returns.effectiveOn);
  const price = money(returns.monthlyAfter);
  const isSame = returns.nextInvoice.issuedOn === after.issuedOn;
  return (
    <>
      <p className={classes.returns}>
        <Trans>
          On {on} at 00:00 the service returns by itself to the plan and the options that it has when the change begins:{" "}
          {price} per month.
        </Trans>
      </p>
      <InvoiceTable invoice={returns.nextInvoice} which={isSame ? "same" : "later"} />
    </>
  );
}

function Uses({ change: { effectiveOn, planChanges, removalQuota } }: { change: Change }) {
  const isThisMonth = effectiveOn.slice(0, 7) === useToday().slice(0, 7);
  if (planChanges && planChanges.limit !== null) {
    const nth = planChanges.used + 1;
    return (
      <div>
        <dt>
          {isThisMonth ? <Trans>Changes this month</Trans> : <Trans>Changes in that month</Trans>}
        </dt>
        <dd className="figures">
          <Trans>
            change {nth} of {planChanges.limit}
          </Trans>
        </dd>
      </div>
    );
  }
  if (!removalQuota || removalQuota.limit === null) return null;
  const nth = removalQuota.used + 1;
  return (
    <div>
      <dt>
        <Trans>Removal quota</Trans>
      </dt>
      <dd className="figures">
        <Trans>
          removal {nth} of {removalQuota.limit}
        </Trans>
      </dd>
    </div>
  );
}
