import { Skeleton, Text, Title } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { useCompany, useToday } from "@/app/company";
import { ButtonLink, TextLink } from "@/components/links";
import { Pager, pageWindow } from "@/components/list/Pager";
import { Loaded } from "@/components/Loaded";
import { OrderNews } from "@/components/news";
import rowClasses from "@/components/orders/OrderRow.module.css";
import { PageHeader } from "@/components/PageHeader";
import { CancelPlanned } from "@/components/planned/CancelPlanned";
import { usePlannedWords } from "@/components/planned/usePlannedWords";
import { serviceName } from "@/components/service";
import { EmptyState } from "@/components/states";
import { useTrail } from "@/components/trail";
import { useFormats } from "@/components/useFormats";
import { useNews } from "@/components/useNews";
import classes from "./coming-up.module.css";
import { byDay } from "./days";
import { type ComingUpOrder, ComingUpQuery } from "./queries";

const route = getRouteApi("/portal/coming-up");
const PAGE_SIZE = 50;
const SECONDS_BETWEEN_LOOKS = 30;

/** What waits for its date in the company, day by day. */
export function ComingUpPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const trail = useTrail();
  const company = useCompany();
  const variables = { companyId: company.id, ...pageWindow(route.useSearch(), PAGE_SIZE) };
  const query = useQuery({ query: ComingUpQuery, variables });
  const [, read] = query;
  const readAgain = () => read({ requestPolicy: "network-only" });
  useNews(read, {
    subscription: OrderNews,
    variables: { companyId: company.id },
    seconds: SECONDS_BETWEEN_LOOKS,
    moves: true,
  });
  return (
    <>
      <PageHeader title={t`Coming up`} trail={trail.menu} />
      <Loaded query={query} skeleton={<Skeleton height={260} radius="lg" />}>
        {({ pendingOrders }) =>
          pendingOrders.nodes.length === 0 ? (
            <Nothing />
          ) : (
            <>
              {byDay(pendingOrders.nodes).map(([day, orders]) => (
                <Day key={day} day={day} orders={orders} onCancelled={readAgain} />
              ))}
              <Pager
                page={pendingOrders.pageInfo}
                onTurn={(cursors) => void navigate({ to: "/coming-up", search: cursors })}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Nothing() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Nothing is planned`}
      action={
        <ButtonLink to="/services" variant="default">
          <Trans>Service overview</Trans>
        </ButtonLink>
      }
    >
      <Trans>
        A change, a pause or a new service with a date shows here until its day, and so does the end of what is
        temporary.
      </Trans>
    </EmptyState>
  );
}

interface DayProps {
  day: string;
  orders: ComingUpOrder[];
  onCancelled: () => void;
}

function Day({ day, orders, onCancelled }: DayProps) {
  const formats = useFormats();
  return (
    <section className={classes.day}>
      <Title order={2} size="h4">
        <time dateTime={day}>{formats.day(day)}</time>
      </Title>
      <ul className={`card ${classes.orders}`}>
        {orders.map((order) => (
          <Row key={order.id} order={order} onCancelled={onCancelled} />
        ))}
      </ul>
    </section>
  );
}

function Row({ order, onCancelled }: { order: ComingUpOrder; onCancelled: () => void }) {
  const { service } = order;
  const today = useToday();
  const isDue = order.startsOn !== null && order.startsOn <= today;
  const words = usePlannedWords()(order, service?.pendingChange ?? null);
  return (
    <li className={rowClasses.row}>
      <div className={rowClasses.what}>
        <TextLink to="/orders/$orderId" params={{ orderId: order.id }} fw={600}>
          {words}
        </TextLink>
        {service && (
          <Text size="sm">
            <TextLink to="/users/$userId" params={{ userId: service.user.id }} inherit>
              {service.user.name}
            </TextLink>
            {" · "}
            <span className="figures">{serviceName(service)}</span>
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {order.number} · {order.placedBy}
        </Text>
        {isDue && service?.openOrder && (
          <Text size="sm">
            <Trans>Its day has come; it waits for</Trans>{" "}
            <TextLink to="/orders/$orderId" params={{ orderId: service.openOrder.id }} inherit>
              <Trans>Order {service.openOrder.number}</Trans>
            </TextLink>
          </Text>
        )}
      </div>
      <CancelPlanned order={order} words={words} onCancelled={onCancelled} />
    </li>
  );
}
