import { Skeleton, Stack } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { getRouteApi, Navigate, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import type { PlanChoice } from "@/components/plan/fragments";
import { useTrail } from "@/components/trail";
import { NotHere } from "@/pages/not-found/NotFoundPage";
import { PlanStep } from "./PlanStep";
import { AddServiceQuery } from "./queries";
import type { AddServiceSearch } from "./search";
import { SimStep } from "./SimStep";
import { StartStep } from "./StartStep";
import { StepList } from "./StepList";
import { SummaryStep } from "./SummaryStep";
import { hasDraft, useDraft } from "./useDraft";

const route = getRouteApi("/portal/users/$userId/add-service");

/** The activation process: four steps, the figures in the last one, then the order. */
export function AddServicePage() {
  const { userId } = route.useParams();
  const query = useQuery({ query: AddServiceQuery, variables: { userId } });
  return (
    <Loaded query={query} skeleton={<AddSkeleton />}>
      {({ user, plans }) => (user ? <Process user={user} plans={plans} /> : <NotHere />)}
    </Loaded>
  );
}

function Process({ user, plans }: { user: { id: string; name: string; email: string }; plans: PlanChoice[] }) {
  const { t } = useLingui();
  const trail = useTrail();
  const search = route.useSearch();
  const navigate = useNavigate();
  const step = search.step ?? 1;
  const { draft, isBegun, change, forget } = useDraft(user.id);
  const go = (next: Partial<AddServiceSearch>, replace = false) =>
    void navigate({
      to: "/users/$userId/add-service",
      params: { userId: user.id },
      search: { ...search, ...next },
      replace,
    });
  const crumbs = [...trail.users, { label: user.name, to: `/users/${user.id}` }];
  const mobilePlans = plans.filter(({ kind }) => kind === "MOBILE");
  // The way back from an order leads here: what was typed for it is forgotten, and it is not offered a second time. The
  // summary stays while the page of its order is loading.
  const isOver = step === 4 ? !isBegun : !hasDraft(user.id);
  if (step > 1 && isOver) return <Navigate to="/users/$userId" params={{ userId: user.id }} replace />;
  return (
    <>
      <PageHeader title={t`Add service for ${user.name}`} trail={crumbs} />
      <StepList step={step} onStep={(earlier) => go({ step: earlier })} />
      {step === 1 && <PlanStep plans={mobilePlans} search={search} onChosen={() => change({})} go={go} />}
      {step === 2 && <SimStep userId={user.id} search={search} draft={draft} onDraft={change} go={go} />}
      {step === 3 && <StartStep user={user} search={search} go={go} />}
      {step === 4 && (
        <SummaryStep userId={user.id} plans={mobilePlans} search={search} draft={draft} onPlaced={forget} go={go} />
      )}
    </>
  );
}

function AddSkeleton() {
  return (
    <Stack gap="lg">
      <Skeleton height={62} maw={460} />
      <Skeleton height={48} />
      <Skeleton height={360} radius="lg" />
    </Stack>
  );
}
