import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { AuthRefusal } from "@/app/auth";
import { safeReturn } from "@/app/session";
import { Entrance } from "@/components/Entrance";
import { CodeForm } from "./CodeForm";
import { PasswordForm } from "./PasswordForm";
import { ProviderButton } from "./ProviderButton";

const route = getRouteApi("/sign-in");

/** E-mail and password, or a provider of identities; then a code, for whoever has a second factor. */
export function SignInPage() {
  const { t } = useLingui();
  const { next, refused } = route.useSearch();
  const [token, setToken] = useState(tokenOfProvider);
  const [over, setOver] = useState<AuthRefusal | undefined>(
    refused === "provider"
      ? { code: "PROVIDER", message: t`Your company’s sign-in did not let you in here. Use your password, or ask your administrator.` }
      : undefined,
  );
  useEffect(forgetToken, []);
  const enter = () => globalThis.location.assign(safeReturn(next));
  const again = (refusal?: AuthRefusal) => {
    setOver(refusal);
    setToken(undefined);
  };
  return (
    <Entrance title={t`Sign in`}>
      {token === undefined ? (
        <>
          <PasswordForm refused={over} onCodeNeeded={setToken} onDone={enter} />
          <ProviderButton next={next} />
        </>
      ) : (
        <CodeForm token={token} onAgain={again} onDone={enter} />
      )}
    </Entrance>
  );
}

/** Whoever comes from the provider and has a second factor brings it behind the "#". */
function tokenOfProvider(): string | undefined {
  return globalThis.location.hash.slice(1) || undefined;
}

function forgetToken(): void {
  const { pathname, search, hash } = globalThis.location;
  if (hash) globalThis.history.replaceState(globalThis.history.state, "", pathname + search);
}
