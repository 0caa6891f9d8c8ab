import { Button, Group } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { graphql, type ResultOf } from "@/app/graphql";

export const PageFragment = graphql(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);

export interface Cursors {
  after?: string | undefined;
  before?: string | undefined;
}

interface PagerProps {
  page: ResultOf<typeof PageFragment>;
  onTurn: (cursors: Cursors) => void;
}

/** The arguments of a connection that read the page the address asks for. */
export function pageWindow({ after, before }: Cursors, size: number) {
  return before ? { last: size, before } : { first: size, after };
}

/** One page back or forth; there is no page number, for the list moves while one reads. */
export function Pager({ page, onTurn }: PagerProps) {
  const { t } = useLingui();
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  return (
    <Group component="nav" aria-label={t`Pages`} justify="flex-end" gap="xs" mt="md">
      <Button
        variant="default"
        disabled={!page.hasPreviousPage}
        leftSection={<IconChevronLeft size={17} />}
        onClick={() => onTurn({ before: page.startCursor ?? undefined })}
      >
        <Trans>Previous</Trans>
      </Button>
      <Button
        variant="default"
        disabled={!page.hasNextPage}
        rightSection={<IconChevronRight size={17} />}
        onClick={() => onTurn({ after: page.endCursor ?? undefined })}
      >
        <Trans>Next</Trans>
      </Button>
    </Group>
  );
}
