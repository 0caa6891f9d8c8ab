import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { AuthRefusal } from "@/app/auth";
import { safeReturn } from "@/app/session";
import { Entrance } from "@/components/Entrance";
import { CodeForm } from "./CodeForm";
import { PasswordForm } from "./PasswordForm";

const route = getRouteApi("/sign-in");

/** E-mail and password; then a code, for whoever has a second factor. */
export function SignInPage() {
  const { t } = useLingui();
  const { next } = route.useSearch();
  const [token, setToken] = useState<string>();
  const [over, setOver] = useState<AuthRefusal>();
  const enter = () => globalThis.location.assign(safeReturn(next));
  const again = (refusal?: AuthRefusal) => {
    setOver(refusal);
    setToken(undefined);
  };
  return (
    <Entrance title={t`Sign in`}>
      {token === undefined ? (
        <PasswordForm refused={over} onCodeNeeded={setToken} onDone={enter} />
      ) : (
        <CodeForm token={token} onAgain={again} onDone={enter} />
      )}
    </Entrance>
  );
}
