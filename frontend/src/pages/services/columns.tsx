import { Text } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { Column } from "@/components/list/columns";
import { serviceName } from "@/components/service";
import { ServiceStatusBadge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import type { ServiceRow } from "./queries";
import type { ServiceField } from "./search";
import { TextLink } from "@/components/links";

export function useServiceColumns(): Column<ServiceRow, ServiceField>[] {
  const { t } = useLingui();
  const { money } = useFormats();
  return [
    { key: "user", title: t`User`, sortsBy: "USER_NAME", noWrap: true, render: userOf },
    { key: "msisdn", title: t`Number`, sortsBy: "MSISDN", render: numberOf },
    { key: "plan", title: t`Plan and options`, render: planOf },
    { key: "costCentre", title: t`Cost centre`, render: ({ user }) => user.costCentre ?? "–" },
    {
      key: "status",
      title: t`Status`,
      sortsBy: "STATUS",
      render: ({ status, activatedOn }) => <ServiceStatusBadge status={status} activatedOn={activatedOn} />,
    },
    {
      key: "monthlyPrice",
      title: t`Per month`,
      sortsBy: "MONTHLY_PRICE",
      align: "right",
      render: ({ monthlyPrice }) => <span className="figures">{money(monthlyPrice)}</span>,
    },
  ];
}

function userOf({ user }: ServiceRow) {
  return (
    <TextLink to="/users/$userId" params={{ userId: user.id }} fw={600}>
      {user.name}
    </TextLink>
  );
}

function numberOf(service: ServiceRow) {
  return (
    <TextLink to="/services/$serviceId" params={{ serviceId: service.id }} className="figures">
      {service.msisdn ? serviceName(service) : "–"}
    </TextLink>
  );
}

function planOf({ plan, options }: ServiceRow) {
  return (
    <>
      {plan.name}
      {options.length > 0 && (
        <Text size="sm" c="dimmed">
          {options.map(({ name }) => name).join(", ")}
        </Text>
      )}
    </>
  );
}
