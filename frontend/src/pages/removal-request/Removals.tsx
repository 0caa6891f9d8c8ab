import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { REQUESTED_REMOVAL_STATE } from "@/components/labels";
import { TextLink } from "@/components/links";
import rowClasses from "@/components/orders/OrderRow.module.css";
import { serviceName } from "@/components/service";
import { ServiceStatusBadge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import type { RequestedRemoval } from "./queries";

interface RemovalsProps {
  removals: RequestedRemoval[];
  /** Whether one works in their company now, so that links to users and orders lead there. */
  linked: boolean;
  /** What stands before each service, such as a box to tick. */
  before?: (removal: RequestedRemoval) => ReactNode;
}

/** The services of a request: whose, what each costs, and what became of it. */
export function Removals({ removals, linked, before }: RemovalsProps) {
  return (
    <ul className={rowClasses.list}>
      {removals.map((removal) => (
        <li key={removal.service.id} className={rowClasses.row}>
          {before?.(removal)}
          <Service removal={removal} linked={linked} />
          <Outcome removal={removal} linked={linked} />
        </li>
      ))}
    </ul>
  );
}

interface RemovalProps {
  removal: RequestedRemoval;
  linked: boolean;
}

function Service({ removal: { service }, linked }: RemovalProps) {
  const { money } = useFormats();
  const price = money(service.monthlyPrice);
  return (
    <div className={rowClasses.what}>
      {linked ? (
        <TextLink to="/users/$userId" params={{ userId: service.user.id }} fw={600}>
          {service.user.name}
        </TextLink>
      ) : (
        <Text fw={600}>{service.user.name}</Text>
      )}
      <Text size="sm">
        <span className="figures">{serviceName(service)}</span> · {service.plan.name}
      </Text>
      <Text size="sm" c="dimmed" className="figures">
        <Trans>{price} per month, without VAT</Trans>
      </Text>
    </div>
  );
}

function Outcome({ removal, linked }: RemovalProps) {
  const { i18n } = useLingui();
  if (removal.state === "OPEN") return <ServiceStatusBadge status={removal.service.status} />;
  const { order } = removal;
  return (
    <Text size="sm">
      {i18n._(REQUESTED_REMOVAL_STATE[removal.state])}
      {order && " · "}
      {order && linked && (
        <TextLink to="/orders/$orderId" params={{ orderId: order.id }} inherit>
          <Trans>Order {order.number}</Trans>
        </TextLink>
      )}
      {order && !linked && <Trans>Order {order.number}</Trans>}
    </Text>
  );
}
