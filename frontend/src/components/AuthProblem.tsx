import { Alert } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { AuthRefusal } from "@/app/auth";

/** Why a door under /auth did not open, in the server's words. */
export function AuthProblem({ refusal }: { refusal: AuthRefusal | undefined }) {
  const { t } = useLingui();
  if (!refusal) return null;
  return (
    <Alert color="red" variant="light" role="alert">
      {refusal.message ?? t`The server could not be reached. Try again in a moment.`}
    </Alert>
  );
}
