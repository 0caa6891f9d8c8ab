import { Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, type ResultOf } from "@/app/graphql";
import { dayBefore } from "./format";
import classes from "./QuotaMeter.module.css";
import { useFormats } from "./useFormats";

export const QuotaFragment = graphql(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`);

type Quota = ResultOf<typeof QuotaFragment>;

/** More slots than this are drawn as one bar. */
const MOST_SLOTS = 60;

/** How many removals the contract still leaves, of how many, and until when. */
export function QuotaMeter({ quota }: { quota: Quota }) {
  const { day, number } = useFormats();
  const until = day(dayBefore(quota.periodEndsOn));
  if (quota.limit === null || quota.remaining === null) {
    return (
      <Text>
        <Trans>Your contract sets no limit to removals.</Trans>
      </Text>
    );
  }
  const [limit, used, base] = [quota.limit, quota.used, quota.base].map(number);
  return (
    <div>
      <p className={classes.left}>
        <span className={`figures ${classes.figure}`}>{number(quota.remaining)}</span>{" "}
        <Plural value={quota.remaining} one="removal left" other="removals left" />
      </p>
      <Gauge limit={quota.limit} used={quota.used} />
      <Text size="sm" c="dimmed" className={classes.words}>
        <Trans>
          {used} of {limit} used, until {until}. The limit is {quota.percent} % of {base} services.
        </Trans>
      </Text>
    </div>
  );
}

function Gauge({ limit, used }: { limit: number; used: number }) {
  const { t } = useLingui();
  const filled = Math.min(used, limit);
  const meter = {
    role: "meter",
    "aria-label": t`Removal quota`,
    "aria-valuemin": 0,
    "aria-valuemax": limit,
    "aria-valuenow": filled,
    "aria-valuetext": t`${used} of ${limit} used`,
  };
  if (limit > MOST_SLOTS || limit === 0) {
    const share = limit === 0 ? 100 : (100 * filled) / limit;
    return (
      <div {...meter} className={classes.bar}>
        <span style={{ width: `${share}%` }} />
      </div>
    );
  }
  return (
    <div {...meter} className={classes.slots}>
      {Array.from({ length: limit }, (_, slot) => (
        <span key={slot} data-used={slot < filled || undefined} />
      ))}
    </div>
  );
}
