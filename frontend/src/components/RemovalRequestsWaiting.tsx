import { Text } from "@mantine/core";
import { Plural } from "@lingui/react/macro";
import { useQuery } from "urql";
import { graphql } from "@/app/graphql";
import { TextLink } from "@/components/links";

const WaitingQuery = graphql(`
  query RemovalRequestsWaiting($companyId: ID) {
    removalRequests(companyId: $companyId, filter: { state: [OPEN] }, first: 1) {
      totalCount
    }
  }
`);

/** How many requests wait for the account manager, of one company or of all that one sees; nothing when none does. */
export function RemovalRequestsWaiting({ companyId }: { companyId?: string }) {
  const [{ data }] = useQuery({ query: WaitingQuery, variables: { companyId } });
  const count = data?.removalRequests.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Text mt="md">
      <TextLink to="/removal-requests" inherit>
        <Plural
          value={count}
          one="# removal request waits for a decision"
          other="# removal requests wait for a decision"
        />
      </TextLink>
    </Text>
  );
}
