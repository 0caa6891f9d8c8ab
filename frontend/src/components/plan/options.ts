import type { OptionChoice } from "./fragments";

/** What is chosen although the plan does not offer it. */
export function misfitsOf(chosen: string[], offered: OptionChoice[], known: OptionChoice[]): OptionChoice[] {
  const strays = chosen.filter((id) => !offered.some((option) => option.id === id));
  return strays.flatMap((id) => known.find((option) => option.id === id) ?? []);
}

/** The chosen options with which this one does not go together; an exclusion counts in both directions. */
export function conflictsOf(option: OptionChoice, chosen: string[], known: OptionChoice[]): OptionChoice[] {
  const others = known.filter(({ id }) => id !== option.id && chosen.includes(id));
  return others.filter((other) => excludes(option, other) || excludes(other, option));
}

export type Mark = "added" | "removed" | "same";

/** How a choice differs from what the service has today. */
export function markOf(id: string, chosen: string[], current: OptionChoice[] | undefined): Mark {
  if (!current) return "same";
  const had = current.some((option) => option.id === id);
  const has = chosen.includes(id);
  if (had === has) return "same";
  return has ? "added" : "removed";
}

/** Options that belong together, in the order of the catalogue. */
export function groupsOf(options: OptionChoice[]): OptionChoice[][] {
  const names = [...new Set(options.map(({ group }) => group))];
  return names.map((name) => options.filter(({ group }) => group === name));
}

/** Each option once, by its id. */
export function distinct(options: OptionChoice[]): OptionChoice[] {
  return [...new Map(options.map((option) => [option.id, option])).values()];
}

function excludes(option: OptionChoice, other: OptionChoice): boolean {
  return option.excludes.some(({ id }) => id === other.id);
}
