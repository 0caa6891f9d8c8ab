import { Button, Stack, Text, Title } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconPlugConnectedX, IconRefresh } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import classes from "./states.module.css";

interface ErrorStateProps {
  error: CombinedError;
  onRetry: () => void;
  /** Where there is nothing else on the page, this is its title. */
  alone?: boolean;
}

/** What did not load, why as far as the API says, and a button to try again. */
export function ErrorState({ error, onRetry, alone = false }: ErrorStateProps) {
  const { t } = useLingui();
  const [first] = error.graphQLErrors;
  const reason = first ? first.message : t`The server could not be reached.`;
  return (
    <Stack align="center" gap="xs" className={classes.state} role="alert">
      <IconPlugConnectedX size={36} stroke={1.4} className={classes.picture} aria-hidden />
      <Title order={alone ? 1 : 2} size="h3">
        <Trans>This could not be loaded</Trans>
      </Title>
      <Text c="dimmed" maw="46ch">
        {reason}
      </Text>
      <Button variant="default" mt="xs" leftSection={<IconRefresh size={17} />} onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    </Stack>
  );
}

interface EmptyStateProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** Where there is nothing else on the page, this is its title. */
  alone?: boolean;
}

/** Nothing to show, and what to do next. */
export function EmptyState({ title, children, action, alone = false }: EmptyStateProps) {
  return (
    <Stack align="center" gap={6} className={classes.state}>
      <Pennants />
      <Title order={alone ? 1 : 2} size="h3" mt="xs">
        {title}
      </Title>
      <Text c="dimmed" maw="46ch">
        {children}
      </Text>
      {action && <div className={classes.action}>{action}</div>}
    </Stack>
  );
}

function Pennants() {
  return (
    <svg width="56" height="44" viewBox="0 0 20 24" aria-hidden className={classes.picture}>
      <g fill="none" stroke="currentColor" strokeWidth="0.7">
        <path d="M0 .5h18l-3.6 5H0z" />
        <path d="M3 8.5h15l-3.6 5H3z" strokeDasharray="1.6 1.2" />
        <path d="M6 16.5h12l-3.6 5H6z" strokeDasharray="1 1.6" />
      </g>
    </svg>
  );
}
