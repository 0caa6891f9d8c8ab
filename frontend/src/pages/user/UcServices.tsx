import { Title } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { ServiceStatusBadge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import type { UcCardData } from "./queries";
import classes from "./user.module.css";

/** Telephony on the desk and on the computer; shown here, ordered elsewhere. */
export function UcServices({ services }: { services: UcCardData[] }) {
  return (
    <section>
      <Title order={2} className={classes.heading}>
        <Trans>UC services</Trans>
      </Title>
      {services.length === 0 ? (
        <p className={classes.none}>
          <Trans>No UC service.</Trans>
        </p>
      ) : (
        <div className={classes.cards}>
          {services.map((service) => (
            <UcCard key={service.id} service={service} />
          ))}
        </div>
      )}
    </section>
  );
}

function UcCard({ service }: { service: UcCardData }) {
  const { money } = useFormats();
  return (
    <article className={`card ${classes.body}`} aria-label={service.plan.name}>
      <div className={classes.title}>
        <Title order={3}>{service.plan.name}</Title>
        <ServiceStatusBadge status={service.status} />
      </div>
      <div className={classes.plan}>
        <span className="figures">{service.number ?? "–"}</span>
        <span className="figures">
          <Trans>{money(service.monthlyPrice)} / month</Trans>
        </span>
      </div>
    </article>
  );
}
