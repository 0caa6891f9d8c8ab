import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Section } from "@/components/Section";
import { serviceName } from "@/components/service";
import { ServiceStatusBadge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import classes from "./order.module.css";
import type { OrderData } from "./queries";
import { TextLink } from "@/components/links";

export function OrderFacts({ order }: { order: OrderData }) {
  const { t } = useLingui();
  const { day, instant } = useFormats();
  const { service } = order;
  return (
    <Section title={t`Details`}>
      <dl className={classes.facts}>
        {service && (
          <>
            <Fact term={t`User`}>
              <TextLink to="/users/$userId" params={{ userId: service.user.id }}>
                {service.user.name}
              </TextLink>
            </Fact>
            <Fact term={t`Service`}>
              <span className="figures">{serviceName(service)}</span>{" "}
              <ServiceStatusBadge status={service.status} activatedOn={service.activatedOn} />
            </Fact>
            <Fact term={t`Plan`}>{service.plan.name}</Fact>
          </>
        )}
        <Fact term={t`Placed by`}>{order.placedBy}</Fact>
        <Fact term={t`Placed on`}>
          <time dateTime={order.placedAt}>{instant(order.placedAt)}</time>
        </Fact>
        {order.startsOn && <Fact term={t`Planned for`}>{day(order.startsOn)}</Fact>}
        {order.until && <Fact term={t`Last day`}>{day(order.until)}</Fact>}
        {order.completedAt && (
          <Fact term={t`Closed on`}>
            <time dateTime={order.completedAt}>{instant(order.completedAt)}</time>
          </Fact>
        )}
      </dl>
    </Section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
