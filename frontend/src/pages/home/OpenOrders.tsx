import { Skeleton, Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "urql";
import { useCompany } from "@/app/company";
import { MOVING_STATES, OPEN_STATES } from "@/components/labels";
import { Loaded } from "@/components/Loaded";
import { OrderNews } from "@/components/news";
import { OrderRow } from "@/components/orders/OrderRow";
import orderClasses from "@/components/orders/OrderRow.module.css";
import { Section } from "@/components/Section";
import { useNews } from "@/components/useNews";
import { OpenOrdersQuery } from "./queries";

const SECONDS_BETWEEN_LOOKS = 5;

/** The orders that are under way, first those that need attention; they come, move and go by themselves. */
export function OpenOrders() {
  const { t } = useLingui();
  const company = useCompany();
  const query = useQuery({
    query: OpenOrdersQuery,
    variables: { companyId: company.id, open: [...OPEN_STATES] },
  });
  const [state, read] = query;
  const moves = state.data?.orders.nodes.some((order) => MOVING_STATES.includes(order.state)) ?? false;
  useNews(read, {
    subscription: OrderNews,
    variables: { companyId: company.id },
    seconds: SECONDS_BETWEEN_LOOKS,
    moves,
  });
  return (
    <Section title={t`Orders under way`}>
      <Loaded query={query} skeleton={<Skeleton height={260} />}>
        {({ troubled, orders }) => {
          const shown = [...troubled.nodes, ...orders.nodes.filter((order) => !order.needsAttention)];
          return orders.totalCount === 0 ? (
            <Text c="dimmed">
              <Trans>None. An addition, a modification or a removal shows here until it is completed.</Trans>
            </Text>
          ) : (
            <>
              <ul className={orderClasses.list}>
                {shown.map((order) => (
                  <OrderRow key={order.id} order={order} />
                ))}
              </ul>
              <More count={orders.totalCount - shown.length} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function More({ count }: { count: number }) {
  if (count <= 0) return null;
  return (
    <Text size="sm" c="dimmed" mt="sm">
      <Plural value={count} one="and # more" other="and # more" />
    </Text>
  );
}
