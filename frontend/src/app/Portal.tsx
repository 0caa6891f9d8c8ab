import { Navigate, Outlet, useMatches } from "@tanstack/react-router";
import { useMemo, useSyncExternalStore } from "react";
import { type CombinedError, useQuery } from "urql";
import { ErrorState } from "@/components/states";
import {
  chosenCompany,
  ChosenCompanyQuery,
  type Desk,
  DeskContext,
  onCompanyChosen,
  useDesk,
  ViewerQuery,
} from "./company";
import { Shell, ShellSkeleton } from "./Shell";

/** Everything behind the sign-in: knows who it is and in which company, then shows the page inside the shell. */
export function Portal() {
  const { desk, error, retry } = useLoadedDesk();
  if (error && !desk) return <OutOfReach error={error} onRetry={retry} />;
  if (!desk) return <ShellSkeleton />;
  return (
    <DeskContext value={desk}>
      <Shell>
        <CompanyGate />
      </Shell>
    </DeskContext>
  );
}

function OutOfReach(problem: { error: CombinedError; onRetry: () => void }) {
  return (
    <main>
      <ErrorState {...problem} alone />
    </main>
  );
}

/** What concerns the person and no company, or all of his. */
const WITHOUT_COMPANY = new Set<string>([
  "/portal/companies",
  "/portal/security",
  "/portal/removal-requests",
  "/portal/removal-requests/$requestId",
  "/portal/sim-stock",
]);

function CompanyGate() {
  const { company } = useDesk();
  // What is rendered, not where one is going: during a change of page, the address is ahead of it.
  const needsNone = useMatches({
    select: (matches) => matches.some(({ routeId }) => WITHOUT_COMPANY.has(routeId)),
  });
  if (company || needsNone) return <Outlet key={company?.id} />;
  return <Navigate to="/companies" search={{}} replace />;
}

function useLoadedDesk(): { desk: Desk | null; error: CombinedError | undefined; retry: () => void } {
  const chosen = useSyncExternalStore(onCompanyChosen, chosenCompany);
  const [viewer, readViewer] = useQuery({ query: ViewerQuery, requestPolicy: "cache-first" });
  const who = viewer.data?.viewer;
  const asks = who?.company === null && chosen !== null;
  const [company, readCompany] = useQuery({
    query: ChosenCompanyQuery,
    variables: { id: chosen ?? "" },
    pause: !asks,
    requestPolicy: "cache-first",
  });
  const picked = asks ? company.data?.company : null;
  const desk = useMemo<Desk | null>(() => {
    if (!who || picked === undefined) return null;
    return { viewer: who, company: who.company ?? picked, picks: who.company === null };
  }, [who, picked]);
  const retry = () => (who ? readCompany : readViewer)({ requestPolicy: "network-only" });
  return { desk, error: viewer.error ?? company.error, retry };
}
