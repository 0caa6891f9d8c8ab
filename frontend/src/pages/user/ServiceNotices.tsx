import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ORDER_ACTION, ORDER_STATE } from "@/components/labels";
import { PlannedNotices } from "@/components/planned/PlannedNotices";
import type { ServiceCardData } from "./queries";
import classes from "./user.module.css";

/** What is under way or planned for a service. */
export function ServiceNotices({ service }: { service: ServiceCardData }) {
  const { openOrder, removalRequest } = service;
  return (
    <>
      {openOrder && <OpenOrder order={openOrder} />}
      <PlannedNotices service={service} />
      {removalRequest && <Requested request={removalRequest} />}
    </>
  );
}

function OpenOrder({ order }: { order: NonNullable<ServiceCardData["openOrder"]> }) {
  const { i18n, t } = useLingui();
  return (
    <div className={classes.notice}>
      <Link to="/orders/$orderId" params={{ orderId: order.id }}>
        {i18n._(ORDER_ACTION[order.action])} {order.number}
      </Link>
      {" · "}
      {order.needsAttention ? t`Needs attention` : i18n._(ORDER_STATE[order.state])}
    </div>
  );
}

function Requested({ request }: { request: NonNullable<ServiceCardData["removalRequest"]> }) {
  return (
    <div className={classes.notice}>
      <Link to="/removal-requests/$requestId" params={{ requestId: request.id }}>
        <Trans>Its removal is requested</Trans>
      </Link>
    </div>
  );
}
