import { Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type ResultOf } from "@/app/graphql";
import { readableNumber } from "@/components/format";
import { ORDER_ACTION } from "@/components/labels";
import { OrderStateBadge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import classes from "./OrderRow.module.css";
import { TextLink } from "@/components/links";

export const OrderRowFragment = graphql(`
  fragment OrderRow on Order {
    id
    number
    action
    state
    needsAttention
    placedAt
    placedBy
    startsOn
    service {
      id
      msisdn
      user {
        id
        name
      }
    }
  }
`);

type OrderRowData = ResultOf<typeof OrderRowFragment>;

/** One order in a list: what, for whom, where it stands; its number leads to its page. */
export function OrderRow({ order, withUser = true }: { order: OrderRowData; withUser?: boolean }) {
  const { i18n } = useLingui();
  const { day, instant } = useFormats();
  const on = order.startsOn && day(order.startsOn);
  const { service } = order;
  const whose = [withUser && service?.user.name, service?.msisdn && readableNumber(service.msisdn)].filter(Boolean);
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <TextLink to="/orders/$orderId" params={{ orderId: order.id }}>
          {i18n._(ORDER_ACTION[order.action])} {order.number}
        </TextLink>
        {order.state === "PENDING" && on && (
          <Text size="sm">
            <Trans>for {on}</Trans>
          </Text>
        )}
        {whose.length > 0 && <Text size="sm">{whose.join(" · ")}</Text>}
        <Text size="sm" c="dimmed">
          <time dateTime={order.placedAt}>{instant(order.placedAt)}</time> · {order.placedBy}
        </Text>
      </div>
      <OrderStateBadge {...order} />
    </li>
  );
}
