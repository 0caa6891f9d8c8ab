import { Skeleton, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useQuery } from "urql";
import { useDesk, useMay } from "@/app/company";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import { Section } from "@/components/Section";
import { RemovalRequestStateBadge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import { usePolling } from "@/components/usePolling";
import { NotHere } from "@/pages/not-found/NotFoundPage";
import { Decide } from "./Decide";
import { type RemovalRequestData, RemovalRequestQuery } from "./queries";
import classes from "./removal-request.module.css";
import { Removals } from "./Removals";
import { Withdraw } from "./Withdraw";

const route = getRouteApi("/portal/removal-requests/$requestId");
const SECONDS_BETWEEN_LOOKS = 5;

/** One request: who asks for what, and what was decided or is to be decided here; it moves by itself. */
export function RemovalRequestPage() {
  const { requestId } = route.useParams();
  const query = useQuery({ query: RemovalRequestQuery, variables: { id: requestId } });
  const [{ data }, read] = query;
  const readAgain = () => read({ requestPolicy: "network-only" });
  // A request of which nothing is approved moves no service, so there is no news of its decision.
  usePolling(read, data?.removalRequest?.state === "OPEN", SECONDS_BETWEEN_LOOKS);
  return (
    <Loaded query={query} skeleton={<Skeleton height={360} radius="lg" />}>
      {({ removalRequest }) =>
        removalRequest ? <RequestDetail request={removalRequest} readAgain={readAgain} /> : <NotHere />
      }
    </Loaded>
  );
}

function RequestDetail({ request, readAgain }: { request: RemovalRequestData; readAgain: () => void }) {
  const { t } = useLingui();
  const decides = useMay("REMOVAL_REQUESTS_DECIDE");
  const files = useMay("REMOVAL_REQUESTS_FILE");
  const linked = useDesk().company?.id === request.company.id;
  const isOpen = request.state === "OPEN";
  return (
    <>
      <PageHeader
        title={t`Removal request`}
        trail={[{ label: t`Removal requests`, to: "/removal-requests" }, { label: request.company.name }]}
        aside={
          <span role="status">
            <RemovalRequestStateBadge state={request.state} />
          </span>
        }
      >
        {isOpen && files && <Withdraw request={request} onAnswer={readAgain} />}
      </PageHeader>
      <Stack gap="lg" maw={860}>
        <Section title={t`What was asked`}>
          <Written by={request.filedBy} at={request.filedAt} words={request.note} />
        </Section>
        {isOpen && decides ? (
          <Decide request={request} linked={linked} onAnswer={readAgain} />
        ) : (
          <Section title={t`Services`}>
            <Removals removals={request.removals} linked={linked} />
            {isOpen && (
              <Text size="sm" c="dimmed" mt="md">
                <Trans>The account manager has yet to decide. Nothing ends before that.</Trans>
              </Text>
            )}
          </Section>
        )}
        {request.closedAt && (
          <Section title={t`What was decided`}>
            <Written by={request.closedBy ?? ""} at={request.closedAt} words={request.reason} />
          </Section>
        )}
      </Stack>
    </>
  );
}

function Written({ by, at, words }: { by: string; at: string; words: string | null }) {
  const { instant } = useFormats();
  return (
    <>
      {words && <p className={classes.words}>{words}</p>}
      <Text size="sm" c="dimmed">
        <time dateTime={at}>{instant(at)}</time> · {by}
      </Text>
    </>
  );
}
