import { CombinedError } from "@urql/core";
import { useCallback, useEffect, useState } from "react";
import { type Answer, ask, type AuthRefusal } from "./auth";

interface Read<Data> {
  data?: Data;
  error?: CombinedError;
}

/** What /auth answers at that path, read again on demand: for `Loaded`, like a query of the API. */
export function useAuth<Data>(path: string): readonly [Read<Data>, () => void] {
  const [state, setState] = useState<Read<Data>>({});
  const read = useCallback(() => void ask<Data>(path).then((answer) => setState(asRead(answer))), [path]);
  useEffect(read, [read]);
  return [state, read];
}

/** Whose session is over signs in and is back here. */
export function leaveIfSignedOut(refusal: AuthRefusal | undefined): void {
  if (refusal?.code !== "UNAUTHENTICATED") return;
  const { pathname, search } = globalThis.location;
  globalThis.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
}

function asRead<Data>({ data, refusal }: Answer<Data>): Read<Data> {
  leaveIfSignedOut(refusal);
  if (data) return { data };
  if (refusal?.message) return { error: new CombinedError({ graphQLErrors: [refusal.message] }) };
  return { error: new CombinedError({ networkError: new Error("no answer") }) };
}
