/** When a change takes effect, as it is being chosen: a day that is not chosen yet is empty. */
export interface When {
  later: boolean;
  startsOn: string;
  temporary: boolean;
  until: string;
}

export const AT_ONCE: When = { later: false, startsOn: "", temporary: false, until: "" };

const MONTHS_AHEAD = 12;

/** The input's fields: what is not chosen is left out. */
export function datesOf({ later, startsOn, temporary, until }: When): { startsOn?: string; until?: string } {
  return { ...(later && { startsOn }), ...(temporary && { until }) };
}

/** The first and the last day that may be chosen as the first, and as the last of what is temporary. */
export function bounds(when: When, today: string, shortest: number) {
  const start = when.later && when.startsOn ? when.startsOn : today;
  return {
    startsOn: { min: plusDays(today, 1), max: plusMonths(today, MONTHS_AHEAD) },
    until: { min: plusDays(start, shortest), max: plusMonths(start, MONTHS_AHEAD) },
  };
}

/** Whether every day that is asked for is chosen, and within its bounds. */
export function isChosen(when: When, today: string, shortest: number): boolean {
  const { startsOn, until } = bounds(when, today, shortest);
  return (!when.later || within(when.startsOn, startsOn)) && (!when.temporary || within(when.until, until));
}

export function within(day: string, { min, max }: { min: string; max: string }): boolean {
  return day !== "" && min <= day && day <= max;
}

export function plusDays(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The same day of another month; the last where there is no such day. */
export function plusMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
