/** Signing in and out is plain HTTP beside the API; a page load afterwards forgets whoever was here before. */
export type SignInOutcome = "done" | "refused" | "throttled" | "unreachable";

let asked: Promise<boolean> | undefined;

/** Asked once per page load, for signing in and out load the page anew. Out of reach counts as signed in: the page says so itself. */
export function isSignedIn(): Promise<boolean> {
  asked ??= fetch("/auth/session").then(saysYes).catch(() => true);
  return asked;
}

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  return outcome(await post("/auth/sign-in", { email, password }));
}

export async function setPassword(token: string, password: string): Promise<SignInOutcome> {
  return outcome(await post("/auth/password", { token, password }));
}

export async function signOut(): Promise<void> {
  await post("/auth/sign-out", {});
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

async function post(path: string, body: object): Promise<Response | null> {
  const headers = { "Content-Type": "application/json" };
  return fetch(path, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => null);
}

function outcome(response: Response | null): SignInOutcome {
  if (response?.ok) return "done";
  if (response?.status === 429) return "throttled";
  return response && response.status < 500 ? "refused" : "unreachable";
}
