import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ORDER_ACTION, ORDER_STATE } from "@/components/labels";
import type { ServiceCardData } from "./queries";
import classes from "./user.module.css";

/** What is under way for a service. */
export function ServiceNotices({ service: { openOrder: order } }: { service: ServiceCardData }) {
  const { i18n } = useLingui();
  if (!order) return null;
  return (
    <div className={classes.notice}>
      <Link to="/orders/$orderId" params={{ orderId: order.id }}>
        {i18n._(ORDER_ACTION[order.action])} {order.number}
      </Link>
      {" · "}
      {i18n._(ORDER_STATE[order.state])}
    </div>
  );
}
