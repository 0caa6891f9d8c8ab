import { Button, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Trans } from "@lingui/react/macro";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { useCompany, useMay } from "@/app/company";
import { MOVING_STATES } from "@/components/labels";
import { Loaded } from "@/components/Loaded";
import { ServiceNews } from "@/components/news";
import { PageHeader } from "@/components/PageHeader";
import { RemoveDialog } from "@/components/remove/RemoveDialog";
import type { Actionable } from "@/components/service";
import { UserStatusBadge } from "@/components/StatusBadge";
import { useTrail } from "@/components/trail";
import { useNews } from "@/components/useNews";
import { NotHere } from "@/pages/not-found/NotFoundPage";
import { EditUserDialog } from "./EditUserDialog";
import { MobileServices } from "./MobileServices";
import { type UserData, UserQuery } from "./queries";
import { UcServices } from "./UcServices";
import { UserFacts } from "./UserFacts";
import { ButtonLink } from "@/components/links";

const route = getRouteApi("/portal/users/$userId");
const SECONDS_BETWEEN_LOOKS = 5;

/** One user and every service he has, mobile and UC. */
export function UserPage() {
  const { userId } = route.useParams();
  const query = useQuery({ query: UserQuery, variables: { id: userId } });
  const [{ data }, read] = query;
  const company = useCompany();
  const services = data?.user?.mobileServices ?? [];
  const moves = services.some(({ openOrder }) => openOrder !== null && MOVING_STATES.includes(openOrder.state));
  useNews(read, {
    subscription: ServiceNews,
    variables: { companyId: company.id },
    concerns: ({ mobileServiceChanged }) => mobileServiceChanged?.user.id === userId,
    seconds: SECONDS_BETWEEN_LOOKS,
    moves,
  });
  return (
    <Loaded query={query} skeleton={<UserSkeleton />}>
      {({ user }) => (user ? <UserDetail user={user} /> : <NotHere />)}
    </Loaded>
  );
}

function UserDetail({ user }: { user: UserData }) {
  const trail = useTrail();
  const mayWrite = useMay("USERS_WRITE");
  const mayAdd = useMay("SERVICES_ADD");
  const [editing, dialog] = useDisclosure(false);
  const [removing, remove] = useState<Actionable>();
  return (
    <>
      <PageHeader title={user.name} trail={trail.users} aside={<UserStatusBadge status={user.status} />}>
        {mayWrite && (
          <Button variant="default" leftSection={<IconPencil size={18} />} onClick={dialog.open}>
            <Trans>Edit</Trans>
          </Button>
        )}
        {mayAdd && (
          <ButtonLink
            to="/users/$userId/add-service"
            params={{ userId: user.id }}
            leftSection={<IconPlus size={18} />}
          >
            <Trans>Add service</Trans>
          </ButtonLink>
        )}
      </PageHeader>
      <Stack gap={32}>
        <UserFacts user={user} />
        <MobileServices services={user.mobileServices} onRemove={remove} />
        <UcServices services={user.ucServices} />
      </Stack>
      {editing && <EditUserDialog user={user} onClose={dialog.close} />}
      {removing && <RemoveDialog services={[removing]} onClose={() => remove(undefined)} />}
    </>
  );
}

function UserSkeleton() {
  return (
    <Stack gap="lg">
      <Skeleton height={62} maw={420} />
      <Skeleton height={48} radius="lg" />
      <Skeleton height={280} radius="lg" />
    </Stack>
  );
}
