import { Stack } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { PageHeader } from "@/components/PageHeader";
import { Password } from "./Password";
import { SecondFactor } from "./SecondFactor";
import { Sessions } from "./Sessions";

/** How one signs in, and where one is signed in now. */
export function SecurityPage() {
  const { t } = useLingui();
  // What is changed above ends sessions: their list is another one then.
  const [round, setRound] = useState(0);
  const again = () => setRound((before) => before + 1);
  return (
    <>
      <PageHeader title={t`Sign-in and security`} />
      <Stack gap="lg" maw={760}>
        <Password onChanged={again} />
        <SecondFactor onChanged={again} />
        <Sessions key={round} />
      </Stack>
    </>
  );
}
