import { Title } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { RemoveButton } from "@/components/remove/RemoveButton";
import { type Actionable, allowedAction, isManageable, mayActOn, serviceName } from "@/components/service";
import { ServiceStatusBadge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import { History } from "./History";
import type { ServiceCardData } from "./queries";
import { ServiceFacts } from "./ServiceFacts";
import { ServiceNotices } from "./ServiceNotices";
import classes from "./user.module.css";
import { ButtonLink } from "@/components/links";

interface ServiceCardProps {
  service: ServiceCardData;
  onRemove: (service: Actionable) => void;
}

/** One mobile service in detail; manage it top left, remove it top right, or read why not. */
export function ServiceCard({ service, onRemove }: ServiceCardProps) {
  const { money } = useFormats();
  return (
    <article className={`card ${classes.service}`} aria-label={serviceName(service)}>
      {service.status !== "TERMINATED" && mayActOn(service) && <Actions service={service} onRemove={onRemove} />}
      <div className={classes.body}>
        <div className={classes.title}>
          <Title order={3} className={`figures ${classes.number}`}>
            {serviceName(service)}
          </Title>
          <ServiceStatusBadge status={service.status} activatedOn={service.activatedOn} />
        </div>
        <div className={classes.plan}>
          <span>{service.plan.name}</span>
          <span className="figures">
            <Trans>{money(service.monthlyPrice)} / month</Trans>
          </span>
        </div>
        {service.options.length > 0 && (
          <ul className={classes.options}>
            {service.options.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
        <ServiceFacts service={service} />
        <ServiceNotices service={service} />
      </div>
      <History serviceId={service.id} />
    </article>
  );
}

function Actions({ service, onRemove }: ServiceCardProps) {
  const modify = allowedAction(service, "MODIFY");
  return (
    <div className={classes.actions}>
      <div className={classes.manage}>
        {isManageable(service) ? (
          <ButtonLink
            to="/services/$serviceId"
            params={{ serviceId: service.id }}
            variant="light"
            leftSection={<IconAdjustmentsHorizontal size={18} />}
          >
            <Trans>Manage service</Trans>
          </ButtonLink>
        ) : (
          <p className="eyebrow">
            <Trans>Manage service</Trans>
          </p>
        )}
        {modify?.refusal && <RefusalNote refusal={modify.refusal} />}
      </div>
      <RemoveButton service={service} onRemove={onRemove} />
    </div>
  );
}
