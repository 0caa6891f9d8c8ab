import { Trans, useLingui } from "@lingui/react/macro";
import { SIM_KIND } from "@/components/labels";
import type { PlanChoice } from "@/components/plan/fragments";
import { useFormats } from "@/components/useFormats";
import classes from "./add.module.css";
import type { AddInput } from "./input";
import type { AddServiceSearch } from "./search";

interface ChoicesProps {
  plans: PlanChoice[];
  search: AddServiceSearch;
  port: AddInput["portIn"];
}

/** What was chosen in the steps before. */
export function Choices({ plans, search, port }: ChoicesProps) {
  const { i18n, t } = useLingui();
  const { day } = useFormats();
  const plan = plans.find(({ id }) => id === search.planId);
  const options = plan?.options.filter(({ id }) => search.optionId?.includes(id)) ?? [];
  return (
    <dl className={classes.choices}>
      <div>
        <dt>
          <Trans>Plan</Trans>
        </dt>
        <dd>{plan?.name ?? "–"}</dd>
      </div>
      <div>
        <dt>
          <Trans>Options</Trans>
        </dt>
        <dd>{options.length > 0 ? options.map(({ name }) => name).join(", ") : t`none`}</dd>
      </div>
      <div>
        <dt>
          <Trans>SIM</Trans>
        </dt>
        <dd className="figures">
          {i18n._(SIM_KIND[search.simKind ?? "ESIM"])} {search.iccid}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Number</Trans>
        </dt>
        <dd className="figures">
          {port ? <Trans>{port.msisdn}, from {port.donor}</Trans> : <Trans>new</Trans>}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Start</Trans>
        </dt>
        <dd>{search.startsOn ? day(search.startsOn) : t`At once`}</dd>
      </div>
    </dl>
  );
}
