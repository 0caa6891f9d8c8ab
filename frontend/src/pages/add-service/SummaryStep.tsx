import { Button, Stack } from "@mantine/core";
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
import classes from "./add.module.css";
import { Choices } from "./Choices";
import { stepToCorrect } from "./correction";
import { type AddInput, inputOf } from "./input";
import { AddServiceMutation, PreviewAddQuery } from "./queries";
import type { AddServiceSearch, Step } from "./search";
import { StepButtons } from "./StepButtons";
import type { Draft } from "./useDraft";

interface SummaryStepProps {
  userId: string;
  plans: PlanChoice[];
  search: AddServiceSearch;
  draft: Draft;
  onPlaced: () => void;
  go: (next: Partial<AddServiceSearch>) => void;
}

/** What was chosen and what it puts on the next invoice; « Continuer » orders it. */
export function SummaryStep({ userId, plans, search, draft, onPlaced, go }: SummaryStepProps) {
  const [input] = useState(() => inputOf(userId, search, draft));
  const query = useQuery({ query: PreviewAddQuery, variables: { input }, requestPolicy: "network-only" });
  const back = () => go({ step: 3 });
  const correct = (step: Step) => go({ step });
  return (
    <div className={classes.panel}>
      <Stack gap="xl">
        <Choices plans={plans} search={search} draft={draft} />
        <Loaded query={query} skeleton={<ChangeSkeleton />}>
          {({ previewAddService: answer }) =>
            answer.__typename === "ChangePreview" ? (
              <Confirm input={input} preview={answer} onPlaced={onPlaced} onBack={back} onCorrect={correct} />
            ) : (
              <Refused refusal={answer} onBack={back} onCorrect={correct} />
            )
          }
        </Loaded>
      </Stack>
    </div>
  );
}

interface RefusedProps {
  refusal: Refusal;
  onBack: () => void;
  onCorrect: (step: Step) => void;
}

function Refused({ refusal, onBack, onCorrect }: RefusedProps) {
  const wrong = stepToCorrect(refusal);
  return (
    <div>
      <RefusalNote refusal={refusal} announced />
      {wrong && (
        <Button variant="light" mt="md" onClick={() => onCorrect(wrong)}>
          <Trans>Correct</Trans>
        </Button>
      )}
      <StepButtons onBack={onBack} onNext={() => {}} disabled />
    </div>
  );
}

interface ConfirmProps {
  input: AddInput;
  preview: Change;
  onPlaced: () => void;
  onBack: () => void;
  onCorrect: (step: Step) => void;
}

function Confirm({ input, preview, onPlaced, onBack, onCorrect }: ConfirmProps) {
  const navigate = useNavigate();
  const [{ fetching }, addService] = useMutation(AddServiceMutation);
  const [renewed, setRenewed] = useState<Change>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [error, setError] = useState<CombinedError>();
  const change = renewed ?? preview;
  const isUsedLater = "portIn" in input || "activation" in input;

  const confirm = async () => {
    const result = await addService({ input: { ...input, confirmationToken: change.confirmationToken } });
    const answer = result.data?.addService;
    setError(result.error);
    if (answer?.__typename === "ServiceAdded") {
      onPlaced();
      return navigate({ to: "/orders/$orderId", params: { orderId: answer.order.id }, replace: true });
    }
    if (answer?.__typename === "PreviewOutdated") return setRenewed(answer.preview);
    return setRefusal(answer);
  };

  if (refusal) return <Refused refusal={refusal} onBack={onBack} onCorrect={onCorrect} />;
  return (
    <Stack gap="lg">
      {renewed && <Outdated />}
      <ChangeSummary change={change} isUsedLater={isUsedLater} />
      <FailureNote error={error} />
      <p className={classes.consequence}>
        {input.startsOn ? (
          <Trans>« Continue » places the order. It runs by itself on its day, and can be cancelled until then.</Trans>
        ) : isUsedLater ? (
          <Trans>
            « Continue » places the order. The service shows on your invoice from today, also if it is used only later.
          </Trans>
        ) : (
          <Trans>« Continue » places the order. The service then shows on your next invoice.</Trans>
        )}
      </p>
      <StepButtons onBack={onBack} onNext={() => void confirm()} loading={fetching} />
    </Stack>
  );
}
