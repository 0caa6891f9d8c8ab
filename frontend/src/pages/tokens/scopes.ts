import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What a token may be allowed, in words; the scopes that open something in the API, what reads before what changes. */
export const SCOPE = {
  "users:read": msg`See users`,
  "services:read": msg`See services`,
  "orders:read": msg`See orders`,
  "billing:read": msg`See amounts`,
  "users:write": msg`Add and change users`,
  "services:add": msg`Add services`,
  "services:modify": msg`Change services`,
  "services:remove": msg`Remove services`,
} satisfies Record<string, MessageDescriptor>;

export const READING: Scope[] = ["users:read", "services:read", "orders:read", "billing:read"];
export const CHANGING: Scope[] = ["users:write", "services:add", "services:modify", "services:remove"];

export type Scope = keyof typeof SCOPE;

export function isKnown(scope: string): scope is Scope {
  return scope in SCOPE;
}
