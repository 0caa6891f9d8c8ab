import { Skeleton, Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { useDesk, useMay } from "@/app/company";
import { Pager, pageWindow } from "@/components/list/Pager";
import { TextLink } from "@/components/links";
import { Loaded } from "@/components/Loaded";
import rowClasses from "@/components/orders/OrderRow.module.css";
import { PageHeader } from "@/components/PageHeader";
import { EmptyState } from "@/components/states";
import { RemovalRequestStateBadge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import { type RemovalRequestRow, RemovalRequestsQuery } from "./queries";
import classes from "./removal-requests.module.css";

const route = getRouteApi("/portal/removal-requests");
const PAGE_SIZE = 25;

/** What was asked of the account manager, open requests first: the company's, or those of all his customers for him. */
export function RemovalRequestsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { company } = useDesk();
  const decides = useMay("REMOVAL_REQUESTS_DECIDE");
  const companyId = decides ? undefined : company?.id;
  const variables = { companyId, ...pageWindow(route.useSearch(), PAGE_SIZE) };
  const query = useQuery({ query: RemovalRequestsQuery, variables });
  return (
    <>
      <PageHeader title={t`Removal requests`} />
      <Loaded query={query} skeleton={<Skeleton height={260} radius="lg" />}>
        {({ removalRequests }) =>
          removalRequests.nodes.length === 0 ? (
            <NoRequests decides={decides} />
          ) : (
            <>
              <ul className={`card ${classes.requests}`}>
                {removalRequests.nodes.map((request) => (
                  <Row key={request.id} request={request} withCompany={!companyId} />
                ))}
              </ul>
              <Pager
                page={removalRequests.pageInfo}
                onTurn={(cursors) => void navigate({ to: "/removal-requests", search: cursors })}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NoRequests({ decides }: { decides: boolean }) {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No removal request`}>
      {decides ? (
        <Trans>Requests of your customers show here, those that wait for you first.</Trans>
      ) : (
        <Trans>
          Select several services in the service overview, or remove one when the quota is used: the request shows here.
        </Trans>
      )}
    </EmptyState>
  );
}

function Row({ request, withCompany }: { request: RemovalRequestRow; withCompany: boolean }) {
  const { instant } = useFormats();
  const count = request.removals.length;
  const filedAt = instant(request.filedAt);
  return (
    <li className={rowClasses.row}>
      <div className={rowClasses.what}>
        <TextLink to="/removal-requests/$requestId" params={{ requestId: request.id }} fw={600}>
          {withCompany && `${request.company.name} · `}
          <Plural value={count} one="# service" other="# services" />
        </TextLink>
        {request.note && (
          <Text size="sm" lineClamp={2}>
            {request.note}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          <time dateTime={request.filedAt}>{filedAt}</time> · {request.filedBy}
        </Text>
      </div>
      <RemovalRequestStateBadge state={request.state} />
    </li>
  );
}
