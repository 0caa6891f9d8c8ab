import { Button, CopyButton, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type Answer, type AuthRefusal, tell } from "@/app/auth";
import { AuthProblem } from "@/components/AuthProblem";
import classes from "./activate.module.css";
import { type EsimCode, isWorthless } from "./invitation";

interface FormProps {
  token: string;
  onStarted: () => void;
}

/** The eSIM is loaded first, for its code is shown no longer once the link is used; then the start. */
export function EsimForm({ token, onStarted }: FormProps) {
  const [code, setCode] = useState<Answer<EsimCode>>({});
  const [refusal, setRefusal] = useState<AuthRefusal>();
  const [fetching, setFetching] = useState(false);
  const during = async (deed: () => Promise<void>) => {
    setFetching(true);
    await deed();
    setFetching(false);
  };
  const show = () => during(async () => setCode(await tell<EsimCode>("/auth/activation/code", { token })));
  const start = () =>
    during(async () => {
      const answer = await tell("/auth/activation/start", { token });
      setRefusal(answer.refusal);
      if (answer.data) onStarted();
    });
  const problem = refusal ?? code.refusal;
  if (isWorthless(problem)) return <AuthProblem refusal={problem} />;
  return (
    <Stack gap="md">
      <AuthProblem refusal={problem} />
      {code.data ? (
        <Shown code={code.data} />
      ) : (
        <>
          <Text>
            <Trans>
              First load the eSIM onto your telephone. Whoever has its code can load your line: show it to nobody. It is
              written down that you looked.
            </Trans>
          </Text>
          <Button size="md" onClick={() => void show()} loading={fetching}>
            <Trans>Show the code of my eSIM</Trans>
          </Button>
        </>
      )}
      {code.data && (
        <Button size="md" onClick={() => void start()} loading={fetching}>
          <Trans>Activate my number</Trans>
        </Button>
      )}
    </Stack>
  );
}

function Shown({ code: { activationCode, qrCode } }: { code: EsimCode }) {
  const { t } = useLingui();
  return (
    <>
      <Text>
        <Trans>Scan this picture with the telephone, or copy the code into its settings. Then activate your number.</Trans>
      </Text>
      <img className={classes.picture} src={qrCode} alt={t`QR code for the telephone`} />
      <code className={classes.code}>{activationCode}</code>
      <CopyButton value={activationCode}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} w="fit-content">
            {copied ? <Trans>Copied</Trans> : <Trans>Copy the code</Trans>}
          </Button>
        )}
      </CopyButton>
    </>
  );
}
