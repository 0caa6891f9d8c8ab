import { Stack } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type CombinedError, useMutation, useQuery } from "urql";
import { ChangeSkeleton } from "@/components/change/ChangeSkeleton";
import { ChangeSummary } from "@/components/change/ChangeSummary";
import { Outdated } from "@/components/change/Outdated";
import type { Change } from "@/components/change/preview";
import { Loaded } from "@/components/Loaded";
import type { PlanChoice } from "@/components/plan/fragments";
import { FailureNote } from "@/components/refusal/FailureNote";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { activationOf } from "./activation";
import classes from "./add.module.css";
import { Choices } from "./Choices";
import { AddServiceMutation, PreviewAddQuery } from "./queries";
import type { AddServiceSearch } from "./search";
import { StepButtons } from "./StepButtons";

interface SummaryStepProps {
  userId: string;
  plans: PlanChoice[];
  search: AddServiceSearch;
  go: (next: Partial<AddServiceSearch>) => void;
}

/** What was chosen and what it puts on the next invoice; « Continuer » orders it. */
export function SummaryStep({ userId, plans, search, go }: SummaryStepProps) {
  const input = inputOf(userId, search);
  const query = useQuery({ query: PreviewAddQuery, variables: { input }, requestPolicy: "network-only" });
  const back = () => go({ step: 3 });
  return (
    <div className={classes.panel}>
      <Stack gap="xl">
        <Choices plans={plans} search={search} />
        <Loaded query={query} skeleton={<ChangeSkeleton />}>
          {({ previewAddService: answer }) =>
            answer.__typename === "ChangePreview" ? (
              <Confirm input={input} preview={answer} onBack={back} />
            ) : (
              <Refused refusal={answer} onBack={back} />
            )
          }
        </Loaded>
      </Stack>
    </div>
  );
}

type AddInput = ReturnType<typeof inputOf>;

function inputOf(userId: string, search: AddServiceSearch) {
  const { planId = "", optionId, simKind = "ESIM", iccid } = search;
  return { userId, planId, optionIds: optionId ?? [], simKind, ...(iccid && { iccid }), ...activationOf(search) };
}

function Refused({ refusal, onBack }: { refusal: Refusal; onBack: () => void }) {
  return (
    <div>
      <RefusalNote refusal={refusal} announced />
      <StepButtons onBack={onBack} onNext={() => {}} disabled />
    </div>
  );
}

interface ConfirmProps {
  input: AddInput;
  preview: Change;
  onBack: () => void;
}

function Confirm({ input, preview, onBack }: ConfirmProps) {
  const navigate = useNavigate();
  const [{ fetching }, addService] = useMutation(AddServiceMutation);
  const [renewed, setRenewed] = useState<Change>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [error, setError] = useState<CombinedError>();
  const change = renewed ?? preview;

  const confirm = async () => {
    const result = await addService({ input: { ...input, confirmationToken: change.confirmationToken } });
    const answer = result.data?.addService;
    setError(result.error);
    if (answer?.__typename === "ServiceAdded") {
      return navigate({ to: "/orders/$orderId", params: { orderId: answer.order.id } });
    }
    if (answer?.__typename === "PreviewOutdated") return setRenewed(answer.preview);
    return setRefusal(answer);
  };

  if (refusal) return <Refused refusal={refusal} onBack={onBack} />;
  return (
    <Stack gap="lg">
      {renewed && <Outdated />}
      <ChangeSummary change={change} />
      <FailureNote error={error} />
      <p className={classes.consequence}>
        <Trans>« Continue » places the order. The service then shows on your next invoice.</Trans>
      </p>
      <StepButtons onBack={onBack} onNext={() => void confirm()} loading={fetching} />
    </Stack>
  );
}
