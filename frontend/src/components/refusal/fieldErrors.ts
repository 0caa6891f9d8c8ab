import type { Refusal } from "./fragment";

/** The API's words per form field: the last word of the path names the field. */
export function fieldErrors(refusal: Refusal): Record<string, string> {
  if (refusal.__typename !== "InvalidInput") return {};
  return Object.fromEntries(refusal.fields.map(({ path, message }) => [path.at(-1) ?? "", message]));
}
