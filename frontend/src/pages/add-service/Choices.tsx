import { Trans, useLingui } from "@lingui/react/macro";
import { SIM_KIND } from "@/components/labels";
import type { PlanChoice } from "@/components/plan/fragments";
import { useFormats } from "@/components/useFormats";
import classes from "./add.module.css";
import { PortFacts } from "./PortFacts";
import type { AddServiceSearch } from "./search";
import type { Draft } from "./useDraft";

interface ChoicesProps {
  plans: PlanChoice[];
  search: AddServiceSearch;
  draft: Draft;
}

/** What was chosen in the steps before. */
export function Choices({ plans, search, draft }: ChoicesProps) {
  const { i18n, t } = useLingui();
  const { day } = useFormats();
  const { recipient, street, postcode, city } = draft.address;
  const { msisdn, donor } = draft.port;
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
          {search.simKind !== "PHYSICAL" && draft.eid.trim() && `· EID ${draft.eid.trim()}`}
        </dd>
      </div>
      {search.send && (
        <div>
          <dt>
            <Trans>Sent to</Trans>
          </dt>
          <dd>
            {recipient}, {street}, {postcode} {city}
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Trans>Number</Trans>
        </dt>
        <dd className="figures">
          {search.keeps ? (
            <Trans>
              {msisdn}, from {donor}
            </Trans>
          ) : (
            <Trans>new</Trans>
          )}
        </dd>
      </div>
      {search.keeps ? (
        <PortFacts port={draft.port} />
      ) : (
        <div>
          <dt>
            <Trans>Start</Trans>
          </dt>
          <dd>{search.startsOn ? day(search.startsOn) : t`At once`}</dd>
        </div>
      )}
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
