import { Skeleton, Stack } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import type { PlanChoice } from "@/components/plan/fragments";
import { RemoveButton } from "@/components/remove/RemoveButton";
import { RemoveDialog } from "@/components/remove/RemoveDialog";
import { serviceName } from "@/components/service";
import { ServiceStatusBadge } from "@/components/StatusBadge";
import { useTrail } from "@/components/trail";
import { NotHere } from "@/pages/not-found/NotFoundPage";
import { Editor } from "./Editor";
import { type ManagedService, ManagedServiceQuery } from "./queries";

const route = getRouteApi("/portal/services/$serviceId");

/** « Gestion du service »: another plan or other options for one mobile service. */
export function ManageServicePage() {
  const { serviceId } = route.useParams();
  const query = useQuery({ query: ManagedServiceQuery, variables: { id: serviceId } });
  return (
    <Loaded query={query} skeleton={<ManageSkeleton />}>
      {({ mobileService, plans }) =>
        mobileService ? <Manage service={mobileService} plans={plans} /> : <NotHere />
      }
    </Loaded>
  );
}

function Manage({ service, plans }: { service: ManagedService; plans: PlanChoice[] }) {
  const { t } = useLingui();
  const trail = useTrail();
  const [removing, setRemoving] = useState(false);
  const name = serviceName(service);
  const crumbs = [...trail.users, { label: service.user.name, to: `/users/${service.user.id}` }];
  return (
    <>
      <PageHeader
        title={t`Manage service ${name}`}
        trail={crumbs}
        aside={<ServiceStatusBadge status={service.status} />}
      >
        <RemoveButton service={service} onRemove={() => setRemoving(true)} />
      </PageHeader>
      <Editor key={service.version} service={service} plans={plans.filter(({ kind }) => kind === "MOBILE")} />
      {removing && <RemoveDialog services={[service]} onClose={() => setRemoving(false)} />}
    </>
  );
}

function ManageSkeleton() {
  return (
    <Stack gap="lg">
      <Skeleton height={62} maw={460} />
      <Skeleton height={420} radius="lg" />
    </Stack>
  );
}
