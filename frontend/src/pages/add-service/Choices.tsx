import { Trans, useLingui } from "@lingui/react/macro";
import { SIM_KIND } from "@/components/labels";
import type { PlanChoice } from "@/components/plan/fragments";
import classes from "./add.module.css";
import type { AddServiceSearch } from "./search";

interface ChoicesProps {
  plans: PlanChoice[];
  search: AddServiceSearch;
}

/** What was chosen in the steps before. */
export function Choices({ plans, search }: ChoicesProps) {
  const { i18n, t } = useLingui();
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
        <dd>
          <Trans>new</Trans>
        </dd>
      </div>
      {search.activation === "BY_USER" && (
        <div>
          <dt>
            <Trans>Activation</Trans>
          </dt>
          <dd>
            <Trans>by the user</Trans>
          </dd>
        </div>
      )}
    </dl>
  );
}
