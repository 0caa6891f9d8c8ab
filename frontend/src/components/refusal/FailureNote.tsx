import { Alert } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { CombinedError } from "urql";

/** A mutation got no answer at all: what the API said, or that it is out of reach. Trying again is safe. */
export function FailureNote({ error }: { error: CombinedError | undefined }) {
  const { t } = useLingui();
  if (!error) return null;
  const [first] = error.graphQLErrors;
  return (
    <Alert color="red" variant="light" role="alert">
      {first ? first.message : t`The server could not be reached. Try again: nothing is done twice.`}
    </Alert>
  );
}
