import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ORDER_ACTION, ORDER_STATE } from "@/components/labels";
import { useFormats } from "@/components/useFormats";
import type { ServiceCardData } from "./queries";
import classes from "./user.module.css";

/** What is under way or planned for a service. */
export function ServiceNotices({ service: { openOrder, pendingChange, removalRequest } }: { service: ServiceCardData }) {
  return (
    <>
      {openOrder && <OpenOrder order={openOrder} />}
      {pendingChange && <Planned change={pendingChange} />}
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

function Planned({ change }: { change: NonNullable<ServiceCardData["pendingChange"]> }) {
  const { day } = useFormats();
  const items = [change.plan, ...change.options].map(({ name }) => name).join(" + ");
  const from = day(change.effectiveOn);
  const until = change.until && day(change.until);
  return (
    <div className={classes.notice}>
      {until ? (
        <Trans>
          {items} from {from} until {until}
        </Trans>
      ) : (
        <Trans>
          {items} from {from}
        </Trans>
      )}
    </div>
  );
}
