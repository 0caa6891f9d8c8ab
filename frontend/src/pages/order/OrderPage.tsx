import { Skeleton, Stack } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useQuery } from "urql";
import { isOpen, ORDER_ACTION } from "@/components/labels";
import { Loaded } from "@/components/Loaded";
import { OrderNews } from "@/components/news";
import { PageHeader } from "@/components/PageHeader";
import { Section } from "@/components/Section";
import { OrderStateBadge } from "@/components/StatusBadge";
import { useTrail } from "@/components/trail";
import { useNews } from "@/components/useNews";
import { NotHere } from "@/pages/not-found/NotFoundPage";
import classes from "./order.module.css";
import { Attention } from "./Attention";
import { Delivery } from "./Delivery";
import { AwaitedUser, awaitsUser } from "./AwaitedUser";
import { NotBlocked } from "./NotBlocked";
import { OrderFacts } from "./OrderFacts";
import { type OrderData, OrderQuery } from "./queries";
import { PortProgress } from "./Port";
import { Steps } from "./Steps";
import { Waiting } from "./Waiting";

const route = getRouteApi("/portal/orders/$orderId");
const SECONDS_BETWEEN_LOOKS = 2;

/** One order and its steps; it moves by itself. */
export function OrderPage() {
  const { orderId } = route.useParams();
  const query = useQuery({ query: OrderQuery, variables: { id: orderId } });
  const [{ data }, read] = query;
  useNews(read, {
    subscription: OrderNews,
    variables: { orderId },
    seconds: SECONDS_BETWEEN_LOOKS,
    moves: data?.order ? isOpen(data.order.state) : false,
  });
  return (
    <Loaded query={query} skeleton={<OrderSkeleton />}>
      {({ order }) => (order ? <OrderDetail order={order} /> : <NotHere />)}
    </Loaded>
  );
}

function OrderDetail({ order }: { order: OrderData }) {
  const { t, i18n } = useLingui();
  const trail = useTrail();
  const action = i18n._(ORDER_ACTION[order.action]);
  const { service } = order;
  const crumbs = service
    ? [...trail.users, { label: service.user.name, to: `/users/${service.user.id}` }]
    : trail.users;
  return (
    <>
      <PageHeader
        title={`${action} ${order.number}`}
        trail={crumbs}
        aside={
          <span role="status">
            <OrderStateBadge {...order} />
          </span>
        }
      />
      <div className={classes.split}>
        <Stack gap={20}>
          <Section title={t`Progress`}>
            <Steps order={order} />
            {awaitsUser(order) && <AwaitedUser order={order} />}
            <NotBlocked order={order} />
            {order.needsAttention && <Attention order={order} />}
            {!order.needsAttention && !order.portIn?.rejection && <Refused order={order} />}
            {order.state === "PENDING" && <Waiting order={order} />}
          </Section>
          {order.portIn && <PortProgress order={order} port={order.portIn} />}
        </Stack>
        <Stack gap={20}>
          {order.delivery && <Delivery delivery={order.delivery} />}
          <OrderFacts order={order} />
        </Stack>
      </div>
    </>
  );
}

function Refused({ order: { failure, failureCode } }: { order: OrderData }) {
  if (!failure) return null;
  return (
    <p className={classes.failure}>{failureCode ? failure : <Trans>The network answered: {failure}</Trans>}</p>
  );
}

function OrderSkeleton() {
  return (
    <Stack gap="lg">
      <Skeleton height={62} maw={420} />
      <div className={classes.split}>
        <Skeleton height={360} radius="lg" />
        <Skeleton height={260} radius="lg" />
      </div>
    </Stack>
  );
}
