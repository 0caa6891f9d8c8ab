import { Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { RevealActivationCodeMutation, RevealPukMutation } from "./deeds";
import classes from "./manage.module.css";
import type { ManagedService } from "./queries";
import { RevealDialog } from "./RevealDialog";

interface SecretProps {
  service: ManagedService;
  onClose: () => void;
}

export function PukDialog({ service, onClose }: SecretProps) {
  const { t } = useLingui();
  return (
    <RevealDialog<{ puk: string | null; remaining: number }>
      title={t`PUK code`}
      note={<Trans>It is written down that you looked. You may see a few PUK codes a day.</Trans>}
      mutation={RevealPukMutation}
      serviceId={service.id}
      onClose={onClose}
    >
      {({ puk, remaining }) => (
        <>
          <code className={`figures ${classes.secret}`}>{puk}</code>
          <Text size="sm" c="dimmed">
            <Plural
              value={remaining}
              _0="This was the last one for today."
              one="You may see # more today."
              other="You may see # more today."
            />
          </Text>
        </>
      )}
    </RevealDialog>
  );
}

export function ActivationCodeDialog({ service, onClose }: SecretProps) {
  const { t } = useLingui();
  return (
    <RevealDialog<{ activationCode: string | null; qrCode: string | null }>
      title={t`eSIM activation code`}
      note={
        <Trans>Whoever has this code can load the eSIM onto a telephone. It is written down that you looked.</Trans>
      }
      mutation={RevealActivationCodeMutation}
      serviceId={service.id}
      onClose={onClose}
    >
      {({ activationCode, qrCode }) => (
        <>
          <Text>
            <Trans>Scan this picture with the telephone, or type the code into its settings.</Trans>
          </Text>
          {qrCode && <img className={classes.picture} src={qrCode} alt={t`QR code for the telephone`} />}
          <code className={classes.secret}>{activationCode}</code>
        </>
      )}
    </RevealDialog>
  );
}
