import { Trans, useLingui } from "@lingui/react/macro";
import { SIM_KIND, SIM_STATUS } from "@/components/labels";
import { useFormats } from "@/components/useFormats";
import type { ServiceCardData } from "./queries";
import classes from "./user.module.css";

export function ServiceFacts({ service }: { service: ServiceCardData }) {
  const { i18n } = useLingui();
  const { day } = useFormats();
  const { simCard, activatedOn, terminatedOn } = service;
  if (!simCard && !activatedOn && !terminatedOn) return null;
  return (
    <dl className={classes.facts}>
      {simCard && (
        <div>
          <dt>
            {i18n._(SIM_KIND[simCard.kind])} · {i18n._(SIM_STATUS[simCard.status])}
          </dt>
          <dd className="figures">{simCard.iccid ?? "–"}</dd>
        </div>
      )}
      {activatedOn && (
        <div>
          <dt>
            <Trans>Active since</Trans>
          </dt>
          <dd>{day(activatedOn)}</dd>
        </div>
      )}
      {terminatedOn && (
        <div>
          <dt>
            <Trans>Terminated on</Trans>
          </dt>
          <dd>{day(terminatedOn)}</dd>
        </div>
      )}
    </dl>
  );
}
