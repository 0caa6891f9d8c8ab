/** What stands behind the "?" of an address: plain words, and a repeated key for a list. */
export type SearchValues = Record<string, string | string[] | undefined>;

export function parseSearch(text: string): SearchValues {
  const values: SearchValues = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = values[key];
    values[key] = before === undefined ? value : [...asList(before), value];
  }
  return values;
}

export function stringifySearch(values: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    for (const word of asList(value)) query.append(key, word);
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}

export function asList(value: unknown): string[] {
  if (value === undefined || value === null || value === "") return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

export function asText(value: unknown): string | undefined {
  return asList(value)[0];
}

/** The words that are members of an enum; undefined when none is. */
export function asMembers<T extends string>(value: unknown, members: readonly T[]): T[] | undefined {
  const known = asList(value).filter((word): word is T => (members as readonly string[]).includes(word));
  return known.length > 0 ? known : undefined;
}
