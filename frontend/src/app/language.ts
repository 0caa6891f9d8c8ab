import { i18n, type Messages } from "@lingui/core";

export const LANGUAGES = ["fr", "nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED_AS = "flotte.language";

const CATALOGUES: Record<Language, () => Promise<{ messages: Messages }>> = {
  fr: () => import("@/locales/fr"),
  nl: () => import("@/locales/nl"),
  en: () => import("@/locales/en"),
};

/** The user's own choice, else the first language of the browser that Flotte speaks, else English. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  const wanted = [stored ?? "", ...browser].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.map(asLanguage).find((language) => language !== undefined) ?? "en";
}

export function startLanguage(): Language {
  return preferredLanguage(localStorage.getItem(STORED_AS), navigator.languages);
}

/** Whether the reader chose one here before. */
export function hasChosenLanguage(): boolean {
  return localStorage.getItem(STORED_AS) !== null;
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORED_AS, language);
}

/** Loads the catalogue and switches every text on the page to it. */
export async function speak(language: Language): Promise<void> {
  const { messages } = await CATALOGUES[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

function asLanguage(tag: string): Language | undefined {
  return LANGUAGES.find((language) => language === tag);
}
