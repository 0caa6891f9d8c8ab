/** What is asked of /auth: plain HTTP beside the API, answered in the language of the page. */
export interface Answer<Data> {
  data?: Data;
  refusal?: AuthRefusal;
}

/** Why not; without a message nothing was answered at all. */
export interface AuthRefusal {
  code: string;
  message?: string;
}

/** What the pages before the sign-in may offer. */
export interface AuthOptions {
  sendsMail: boolean;
  provider: boolean;
  /** No operator's network is behind the orders. */
  simulatedNetwork: boolean;
}

export async function ask<Data>(path: string): Promise<Answer<Data>> {
  return answered(path, {});
}

export async function tell<Data = object>(path: string, body: object = {}): Promise<Answer<Data>> {
  return answered(path, { method: "POST", body: JSON.stringify(body) });
}

async function answered<Data>(path: string, init: RequestInit): Promise<Answer<Data>> {
  const headers = { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang };
  try {
    const response = await fetch(path, { ...init, headers });
    const body = await response.json();
    return response.ok ? { data: body } : { refusal: body.error };
  } catch {
    return { refusal: { code: "UNREACHABLE" } };
  }
}
