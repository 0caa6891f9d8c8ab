import { Skeleton, Stack } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { useCompany } from "@/app/company";
import { MOVING_STATES } from "@/components/labels";
import { Loaded } from "@/components/Loaded";
import { ServiceNews } from "@/components/news";
import { PageHeader } from "@/components/PageHeader";
import type { PlanChoice } from "@/components/plan/fragments";
import { RemoveButton } from "@/components/remove/RemoveButton";
import { RemoveDialog } from "@/components/remove/RemoveDialog";
import { serviceName } from "@/components/service";
import { ServiceStatusBadge } from "@/components/StatusBadge";
import { useTrail } from "@/components/trail";
import { useNews } from "@/components/useNews";
import { NotHere } from "@/pages/not-found/NotFoundPage";
import { Editor } from "./Editor";
import { type ManagedService, ManagedServiceQuery } from "./queries";
import { selectionOf } from "./selection";

const route = getRouteApi("/portal/services/$serviceId");
const SECONDS_BETWEEN_LOOKS = 5;

/** « Gestion du service »: another plan or other options for one mobile service. */
export function ManageServicePage() {
  const { serviceId } = route.useParams();
  const query = useQuery({ query: ManagedServiceQuery, variables: { id: serviceId } });
  const [{ data }, read] = query;
  const readAgain = () => read({ requestPolicy: "network-only" });
  const company = useCompany();
  const order = data?.mobileService?.openOrder;
  useNews(read, {
    subscription: ServiceNews,
    variables: { companyId: company.id },
    concerns: ({ mobileServiceChanged }) => mobileServiceChanged?.id === serviceId,
    seconds: SECONDS_BETWEEN_LOOKS,
    moves: order ? MOVING_STATES.includes(order.state) : false,
  });
  return (
    <Loaded query={query} skeleton={<ManageSkeleton />}>
      {({ mobileService, plans }) =>
        mobileService ? <Manage service={mobileService} plans={plans} readAgain={readAgain} /> : <NotHere />
      }
    </Loaded>
  );
}

interface ManageProps {
  service: ManagedService;
  plans: PlanChoice[];
  readAgain: () => void;
}

function Manage({ service, plans, readAgain }: ManageProps) {
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
        aside={<ServiceStatusBadge status={service.status} activatedOn={service.activatedOn} />}
      >
        <RemoveButton service={service} onRemove={() => setRemoving(true)} />
      </PageHeader>
      {/* News of a card keeps what is being chosen; what others chose begins anew. */}
      <Editor
        key={JSON.stringify(selectionOf(service))}
        service={service}
        plans={plans.filter(({ kind }) => kind === "MOBILE")}
        readAgain={readAgain}
      />
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
