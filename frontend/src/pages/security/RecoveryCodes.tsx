import { Button, CopyButton, Group, Stack, Text } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import classes from "./security.module.css";

/** Shown this once: whoever loses the telephone signs in with one of them. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  return (
    <Stack gap="md">
      <Text>
        <Trans>
          Keep these codes where you keep your papers. Without your telephone, each of them signs you in once. They are not
          shown again.
        </Trans>
      </Text>
      <ul className={classes.recovery}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap="sm" mt="xs">
        <CopyButton value={codes.join("\n")}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>
          <Trans>I have kept them</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
