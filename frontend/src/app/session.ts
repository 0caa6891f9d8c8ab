import { type Answer, tell } from "./auth";

/** Signing in and out is plain HTTP beside the API; a page load afterwards forgets whoever was here before. */
let asked: Promise<boolean> | undefined;

/** Asked once per page load, for signing in and out load the page anew. Out of reach counts as signed in: the page says so itself. */
export function isSignedIn(): Promise<boolean> {
  asked ??= fetch("/auth/session").then(saysYes).catch(() => true);
  return asked;
}

/** With a token in the answer, a code is still needed: see `completeSignIn`. */
export async function signIn(email: string, password: string): Promise<Answer<{ token?: string }>> {
  return tell("/auth/sign-in", { email, password });
}

export async function completeSignIn(token: string, code: string): Promise<Answer<object>> {
  return tell("/auth/sign-in/code", { token, code });
}

export async function setPassword(token: string, password: string): Promise<Answer<object>> {
  return tell("/auth/password", { token, password });
}

export async function signOut(): Promise<void> {
  await tell("/auth/sign-out");
  globalThis.location.assign("/sign-in");
}

/** A path of this portal to go back to; anything else, another host above all, becomes the home page. */
export function safeReturn(next: string | undefined): string {
  if (!next || !URL.canParse(next, globalThis.location.origin)) return "/";
  const target = new URL(next, globalThis.location.origin);
  return target.origin === globalThis.location.origin ? target.pathname + target.search : "/";
}

async function saysYes(response: Response): Promise<boolean> {
  if (!response.ok) return true;
  const { signedIn }: { signedIn: boolean } = await response.json();
  return signedIn;
}
