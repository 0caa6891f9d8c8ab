import { Button, CopyButton, Group, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog } from "@/components/Dialog";
import classes from "./tokens.module.css";

/** Shown this once. */
export function IssuedToken({ token, onKept }: { token: string; onKept: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog onClose={onKept} title={t`Your token`}>
      <Stack gap="md">
        <Text>
          <Trans>Give it to the program, and to nobody else. It is not shown again.</Trans>
        </Text>
        <code className={classes.secret}>{token}</code>
        <Group justify="flex-end" gap="sm" mt="xs">
          <CopyButton value={token}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} data-autofocus>
                {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onKept}>
            <Trans>I have kept it</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
