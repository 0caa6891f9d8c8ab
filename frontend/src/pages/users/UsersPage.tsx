import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { useCompany, useMay } from "@/app/company";
import { useShownColumns } from "@/components/list/ColumnsMenu";
import { List } from "@/components/list/List";
import { ListSkeleton } from "@/components/list/ListSkeleton";
import { Pager, pageWindow } from "@/components/list/Pager";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import { EmptyState } from "@/components/states";
import { useTrail } from "@/components/trail";
import { AddUserDialog } from "./AddUserDialog";
import { useUserColumns } from "./columns";
import { type UserRow, UsersQuery } from "./queries";
import type { UserField, UsersSearch } from "./search";
import { UsersBar } from "./UsersBar";

const route = getRouteApi("/portal/users");
const PAGE_SIZE = 50;

/** Every user of the company, found by name, number, e-mail or cost centre. */
export function UsersPage() {
  const { t } = useLingui();
  const trail = useTrail();
  const mayAdd = useMay("USERS_WRITE");
  const [adding, dialog] = useDisclosure(false);
  const search = route.useSearch();
  const change = useSearchChange(search);
  const sorting = { orderBy: search.orderBy ?? "NAME", direction: search.direction ?? "ASC" } as const;
  const query = useQuery({ query: UsersQuery, variables: useUsersVariables(search) });
  const [{ data, fetching }] = query;
  const columns = useUserColumns();
  const { shown, hidden, setHidden } = useShownColumns("users", columns);

  return (
    <>
      <PageHeader title={t`Manage users`} trail={trail.menu}>
        {mayAdd && (
          <Button leftSection={<IconPlus size={18} />} onClick={dialog.open}>
            <Trans>Add a user</Trans>
          </Button>
        )}
      </PageHeader>
      {adding && <AddUserDialog onClose={dialog.close} />}
      <UsersBar
        search={search}
        onChange={change}
        columns={columns}
        hidden={hidden}
        onHide={setHidden}
        rows={data?.users.nodes ?? []}
      />
      <Loaded query={query} skeleton={<ListSkeleton />}>
        {({ users }) =>
          users.nodes.length === 0 ? (
            <EmptyState title={t`No user found`}>
              <Trans>Search for another name, number, e-mail address or cost centre, or add a user.</Trans>
            </EmptyState>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="xs" aria-live="polite">
                <Plural value={users.totalCount} one="# user" other="# users" />
              </Text>
              <List<UserRow, UserField>
                label={t`Users`}
                rows={users.nodes}
                columns={shown}
                sorting={sorting}
                onSort={change}
                refreshing={fetching}
              />
              <Pager page={users.pageInfo} onTurn={change} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** A new filter or order starts at the first page; turning a page keeps the filters. */
function useSearchChange(search: UsersSearch) {
  const navigate = useNavigate();
  return (next: Partial<UsersSearch>) => {
    const replace = "search" in next;
    void navigate({ to: "/users", search: { ...search, after: undefined, before: undefined, ...next }, replace });
  };
}

function useUsersVariables(search: UsersSearch) {
  const company = useCompany();
  const { status, costCentre, orderBy = "NAME", direction = "ASC" } = search;
  return {
    companyId: company.id,
    search: search.search,
    filter: { status, costCentre },
    orderBy: `${orderBy}_${direction}` as const,
    ...pageWindow(search, PAGE_SIZE),
  };
}
