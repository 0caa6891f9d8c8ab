import { Trans, useLingui } from "@lingui/react/macro";
import { Section } from "@/components/Section";
import { DELIVERY_STATE } from "@/components/sim/labels";
import { useFormats } from "@/components/useFormats";
import classes from "./order.module.css";
import type { OrderData } from "./queries";

type DeliveryData = NonNullable<OrderData["delivery"]>;

/** The SIM card that the order sends: how far it is, who brings it, and where to. */
export function Delivery({ delivery }: { delivery: DeliveryData }) {
  const { t, i18n } = useLingui();
  const { instant } = useFormats();
  const { carrier, trackingNumber } = delivery;
  const when = latest(delivery);
  return (
    <Section title={t`Delivery of the SIM card`}>
      <dl className={classes.facts}>
        <div>
          <dt>
            <Trans>State</Trans>
          </dt>
          <dd>
            <span aria-live="polite">{i18n._(DELIVERY_STATE[delivery.state])}</span>
            {", "}
            <time dateTime={when}>{instant(when)}</time>
          </dd>
        </div>
        {(carrier || trackingNumber) && (
          <div>
            <dt>
              <Trans>Carrier</Trans>
            </dt>
            <dd>
              {carrier} <span className="figures">{trackingNumber}</span>
            </dd>
          </div>
        )}
        <div>
          <dt>
            <Trans>Sent to</Trans>
          </dt>
          <dd>
            {delivery.recipient}
            <br />
            {delivery.street}
            <br />
            {delivery.postcode} {delivery.city}
          </dd>
        </div>
      </dl>
    </Section>
  );
}

/** When it came to be where it is. */
function latest({ state, requestedAt, sentAt, deliveredAt, returnedAt }: DeliveryData): string {
  const when = { REQUESTED: requestedAt, SENT: sentAt, DELIVERED: deliveredAt, RETURNED: returnedAt };
  return when[state] ?? requestedAt;
}
