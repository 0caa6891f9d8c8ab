import { cacheExchange, Client, fetchExchange } from "urql";
import type { Language } from "./language";

/** Talks to /graphql in one language; `onSignedOut` is called when the session is gone. */
export function graphqlClient(language: Language, onSignedOut: () => void): Client {
  return new Client({
    url: "/graphql",
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    fetchOptions: { headers: { "Accept-Language": language }, credentials: "same-origin" },
    fetch: (input, init) => fetchSignedIn(input, init, onSignedOut),
  });
}

async function fetchSignedIn(input: RequestInfo | URL, init: RequestInit | undefined, onSignedOut: () => void) {
  const response = await fetch(input, init);
  if (response.status !== 401) return response;
  onSignedOut();
  // The page stays in its loading state until the sign-in page replaces it.
  return new Promise<Response>(() => {});
}
