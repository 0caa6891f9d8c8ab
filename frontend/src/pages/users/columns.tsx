import { useLingui } from "@lingui/react/macro";
import { readableNumber } from "@/components/format";
import type { Column } from "@/components/list/columns";
import { UserStatusBadge } from "@/components/StatusBadge";
import type { UserRow } from "./queries";
import type { UserField } from "./search";
import { TextLink } from "@/components/links";

export function useUserColumns(): Column<UserRow, UserField>[] {
  const { t } = useLingui();
  return [
    { key: "name", title: t`Name`, sortsBy: "NAME", noWrap: true, render: nameOf },
    { key: "email", title: t`E-mail`, sortsBy: "EMAIL", render: (user) => user.email },
    { key: "costCentre", title: t`Cost centre`, sortsBy: "COST_CENTRE", render: (user) => user.costCentre ?? "–" },
    { key: "mobileServices", title: t`Mobile numbers`, render: numbersOf },
    { key: "status", title: t`Status`, render: (user) => <UserStatusBadge status={user.status} /> },
  ];
}

function nameOf(user: UserRow) {
  return (
    <TextLink to="/users/$userId" params={{ userId: user.id }} fw={600}>
      {user.name}
    </TextLink>
  );
}

/** Two numbers say enough in a list; the rest is counted. */
function numbersOf(user: UserRow) {
  const live = user.mobileServices.filter(({ status }) => status !== "TERMINATED");
  if (live.length === 0) return "–";
  const numbers = live.flatMap(({ msisdn }) => (msisdn ? readableNumber(msisdn) : []));
  const rest = live.length - Math.min(numbers.length, 2);
  return (
    <>
      {numbers.slice(0, 2).map((number, index) => (
        <span key={number}>
          {index > 0 && ", "}
          <span className="figures">{number}</span>
        </span>
      ))}
      {rest > 0 && ` +${rest}`}
    </>
  );
}
