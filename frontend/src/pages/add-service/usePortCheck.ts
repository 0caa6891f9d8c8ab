import { useState } from "react";
import { useClient } from "urql";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import type { AddInput } from "./input";
import { PreviewAddQuery } from "./queries";

/** Whether nothing speaks against the number, and if something does, the API's words by field. */
export function usePortCheck() {
  const client = useClient();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [checking, setChecking] = useState(false);

  const check = async (input: AddInput): Promise<boolean> => {
    setChecking(true);
    const result = await client.query(PreviewAddQuery, { input }, { requestPolicy: "network-only" }).toPromise();
    const answer = result.data?.previewAddService;
    const found = answer && answer.__typename !== "ChangePreview" ? fieldErrors(answer) : {};
    setProblems(found);
    setChecking(false);
    return Object.keys(found).length === 0; // whatever else there is, the summary says
  };

  return { problems, checking, check };
}
