import { useLingui } from "@lingui/react/macro";

export const SHORTEST_PASSWORD = 10;

export interface NewPassword {
  password: string;
  again: string;
}

/** What is said of a new password before it is sent. */
export function useNewPasswordRules() {
  const { t } = useLingui();
  return {
    password: (value: string) => (value.length < SHORTEST_PASSWORD ? t`Use at least ${SHORTEST_PASSWORD} characters.` : null),
    again: (value: string, values: NewPassword) => (value === values.password ? null : t`The two passwords differ.`),
  };
}
