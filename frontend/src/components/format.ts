import type { Language } from "@/app/language";

export interface Amount {
  amount: string;
  currency: string;
}

/** How one language writes amounts, days, instants and numbers. Amounts stay decimal strings: no float touches them. */
export interface Formats {
  money: (money: Amount) => string;
  day: (iso: string) => string;
  shortDay: (iso: string) => string;
  instant: (iso: string) => string;
  time: (iso: string) => string;
  number: (value: number) => string;
}

const LOCALES: Record<Language, string> = { fr: "fr-BE", nl: "nl-BE", en: "en-GB" };
const BUSINESS_ZONE = "Europe/Brussels";
const BUSINESS_DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeZone: BUSINESS_ZONE });

export function formats(language: Language): Formats {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const shortDay = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: BUSINESS_ZONE });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "medium", timeZone: BUSINESS_ZONE });
  return {
    money: (money) => currency(locale, money),
    day: (iso) => firstOfMonth(language, day.format(atMidnight(iso))),
    shortDay: (iso) => shortDay.format(atMidnight(iso)),
    instant: (iso) => instant.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    number: (value) => number.format(value),
  };
}

/** The last day of something that ends on an exclusive date: "2026-12-01" ends after 30 November. */
export function dayBefore(iso: string): string {
  const day = atMidnight(iso);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** Whether all of them fall on one business day, so that their times alone tell them apart. */
export function onOneDay(instants: string[]): boolean {
  return new Set(instants.map((iso) => BUSINESS_DAY.format(new Date(iso)))).size <= 1;
}

/** "+32470123456" as people write it, never on two lines: "+32 470 12 34 56". Other numbers stay as they are. */
export function readableNumber(msisdn: string): string {
  return msisdn.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/, "+32\u00a0$1\u00a0$2\u00a0$3\u00a0$4");
}

function currency(locale: string, money: Amount): string {
  const style = { style: "currency", currency: money.currency } as const;
  return new Intl.NumberFormat(locale, style).format(money.amount as Intl.StringNumericLiteral);
}

/** French says « 1er décembre », which Intl does not. */
function firstOfMonth(language: Language, text: string): string {
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

function atMidnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
