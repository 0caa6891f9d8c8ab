import { useMemo } from "react";
import { useLanguage } from "@/app/LanguageProvider";
import { type Formats, formats } from "./format";

export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formats(language), [language]);
}
