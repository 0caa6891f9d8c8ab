import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { rememberLanguage, speak, type Language } from "./language";

interface SpokenLanguage {
  language: Language;
  choose: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<SpokenLanguage>({ language: "en", choose: async () => {} });

export function LanguageProvider({ start, children }: { start: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(start);
  const spoken = useMemo(
    () => ({
      language,
      choose: async (next: Language) => {
        await speak(next);
        rememberLanguage(next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return (
    <I18nProvider i18n={i18n}>
      <LanguageContext value={spoken}>{children}</LanguageContext>
    </I18nProvider>
  );
}

export function useLanguage(): SpokenLanguage {
  return use(LanguageContext);
}
