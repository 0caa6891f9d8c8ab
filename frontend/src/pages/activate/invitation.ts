import { useEffect, useState } from "react";
import { type Answer, type AuthRefusal, tell } from "@/app/auth";
import { hasChosenLanguage, type Language } from "@/app/language";
import { useLanguage } from "@/app/LanguageProvider";

/** What the link is for. */
export interface Invitation {
  name: string;
  company: string;
  number: string;
  plan: string;
  simKind: "PHYSICAL" | "ESIM";
  expiresOn: string;
  language: Language;
  /** The network knows number and card. */
  ready: boolean;
}

export interface EsimCode {
  activationCode: string;
  qrCode: string;
}

/** Whether the link has become worthless while its page was open, so that there is nothing left to press. */
export function isWorthless(refusal: AuthRefusal | undefined): boolean {
  return refusal?.code === "ACTIVATION_LINK_INVALID";
}

const SECONDS_UNTIL_READY = 3;

/** Read in the language of the page, and again until all is ready; the page speaks the message's language at first. */
export function useInvitation(token: string, isOver: boolean): Answer<Invitation> {
  const { language, choose } = useLanguage();
  const [answer, setAnswer] = useState<Answer<Invitation>>({});
  useEffect(() => {
    if (isOver) return;
    let hasLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const found = await tell<Invitation>("/auth/activation", { token });
      const written = found.data?.language;
      if (written && written !== language && !hasChosenLanguage()) await choose(written);
      if (hasLeft) return;
      setAnswer(found);
      if (found.data?.ready === false) timer = setTimeout(() => void read(), SECONDS_UNTIL_READY * 1000);
    };
    void read();
    return () => {
      hasLeft = true;
      clearTimeout(timer);
    };
  }, [token, language, choose, isOver]);
  return answer;
}
