import { Button, Skeleton, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Trans } from "@lingui/react/macro";
import { IconChevronDown, IconChevronUp, IconHistory } from "@tabler/icons-react";
import { useQuery } from "urql";
import { Loaded } from "@/components/Loaded";
import { OrderRow } from "@/components/orders/OrderRow";
import orderClasses from "@/components/orders/OrderRow.module.css";
import { HistoryQuery } from "./queries";
import classes from "./user.module.css";

/** The orders of a service, the latest first; read when one opens it. */
export function History({ serviceId }: { serviceId: string }) {
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <div className={classes.history}>
      <Button
        variant="subtle"
        size="compact-md"
        onClick={toggle}
        aria-expanded={opened}
        leftSection={<IconHistory size={17} />}
        rightSection={opened ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
      >
        <Trans>History</Trans>
      </Button>
      {opened && <Orders serviceId={serviceId} />}
    </div>
  );
}

function Orders({ serviceId }: { serviceId: string }) {
  const query = useQuery({ query: HistoryQuery, variables: { serviceId } });
  return (
    <div className={classes.historyList}>
      <Loaded query={query} skeleton={<Skeleton height={70} />}>
        {({ mobileService }) =>
          mobileService && mobileService.orders.nodes.length > 0 ? (
            <ul className={orderClasses.list}>
              {mobileService.orders.nodes.map((order) => (
                <OrderRow key={order.id} order={order} withUser={false} />
              ))}
            </ul>
          ) : (
            <Text c="dimmed" py="sm">
              <Trans>No order was placed for it here.</Trans>
            </Text>
          )
        }
      </Loaded>
    </div>
  );
}
