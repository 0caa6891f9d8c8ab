import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { gql, type CombinedError } from "@urql/core";
import { graphqlClient } from "@/app/client";
import type { Language } from "@/app/language";
import { ErrorState } from "@/components/states";
import { FailureNote } from "@/components/refusal/FailureNote";
import { shown } from "../shown";

const MESSAGES: Record<Language, string> = {
  fr: "Trop de demandes en peu de temps. Réessayez dans un instant.",
  nl: "Te veel vragen in korte tijd. Probeer het zo meteen opnieuw.",
  en: "Too many requests in a short time. Try again in a moment.",
};

afterEach(() => vi.restoreAllMocks());

/** What the client makes of the server's 429, whose words are in the language of the request. */
async function throttled(language: Language): Promise<CombinedError> {
  vi.spyOn(globalThis, "fetch").mockImplementation((_, init) => {
    const asked = new Headers(init?.headers).get("Accept-Language") as Language;
    const error = { message: MESSAGES[asked], extensions: { code: "THROTTLED" } };
    const headers = { "Content-Type": "application/graphql-response+json", "Retry-After": "3" };
    return Promise.resolve(new Response(JSON.stringify({ errors: [error] }), { status: 429, headers }));
  });
  const client = graphqlClient(language, () => {});
  const result = await client.query(gql`query { viewer { id } }`, {}).toPromise();
  expect(result.data).toBeUndefined();
  if (!result.error) throw new Error("it was answered");
  return result.error;
}

test.each(Object.keys(MESSAGES) as Language[])("a page that was refused says why and how to go on (%s)", async (language) => {
  const retry = vi.fn();
  await shown(<ErrorState error={await throttled(language)} onRetry={retry} />, language);
  expect(screen.getByText(MESSAGES[language])).toBeDefined();
  screen.getByRole("button").click();
  expect(retry).toHaveBeenCalledOnce();
});

test.each(Object.keys(MESSAGES) as Language[])("so does a change that was refused (%s)", async (language) => {
  await shown(<FailureNote error={await throttled(language)} />, language);
  expect(screen.getByRole("alert").textContent).toContain(MESSAGES[language]);
});
