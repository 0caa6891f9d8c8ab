import { Button, FileButton, Group, Input, Stack, Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconFileTypeCsv } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { type CombinedError, type OperationResult, useMutation } from "urql";
import type { ResultOf } from "@/app/graphql";
import { Dialog } from "@/components/Dialog";
import { FailureNote } from "@/components/refusal/FailureNote";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { randomKey } from "@/components/useIdempotencyKey";
import { ImportSimCardsMutation, type Imported, type Owner } from "./queries";
import { isText, textOf } from "./textOf";
import { Verdicts } from "./Verdicts";

/** A file is read and judged first; only then can its good rows be written. */
export function ImportDialog({ owner, onClose }: { owner: Owner; onClose: () => void }) {
  const { t } = useLingui();
  const { judge, write, judged, isJudging, isWriting } = useImport(owner);
  const { outcome, refusal, error } = judged ?? {};
  const problem = judged?.isNoText ? t`This is not a readable CSV file.` : refusal && fieldErrors(refusal).csv;
  const fresh = outcome?.rows.filter(({ verdict }) => verdict === "NEW").length ?? 0;
  const isDone = outcome?.dryRun === false;
  return (
    <Dialog onClose={onClose} title={t`Import SIM cards: ${owner.name}`} size="xl">
      <Stack gap="lg">
        {!isDone && (
          <Chooser problem={problem} disabled={isWriting} onFile={(file) => void judge(file)} />
        )}
        {refusal && !problem && <RefusalNote refusal={refusal} announced />}
        <FailureNote error={error} />
        {outcome && (
          <>
            <Text fw={650} role="status">
              {isDone ? <Done imported={outcome.imported} /> : <Verdict fresh={fresh} rows={outcome.rows.length} />}
            </Text>
            <Verdicts rows={outcome.rows} />
          </>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {isDone ? <Trans>Close</Trans> : <Trans>Cancel</Trans>}
          </Button>
          {!isDone && (
            <Button onClick={() => judged && void write(judged)} disabled={fresh === 0} loading={isJudging || isWriting}>
              <Trans>Import</Trans>
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

interface ChooserProps {
  problem: string | undefined;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** A file, or the same one once more when it was mended. */
function Chooser({ problem, disabled, onFile }: ChooserProps) {
  const { t } = useLingui();
  const reset = useRef<() => void>(null);
  const [name, setName] = useState("");
  const choose = (file: File | null) => {
    if (!file) return;
    setName(file.name);
    onFile(file);
    reset.current?.();
  };
  return (
    <Input.Wrapper
      label={t`CSV file`}
      labelElement="div"
      description={t`Columns iccid and puk, at most 1,000 cards. Nothing is written before you have seen the verdict on each row.`}
      error={problem}
    >
      <Group gap="sm" my={6}>
        <FileButton resetRef={reset} onChange={choose} disabled={disabled} accept=".csv,text/csv,text/plain">
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={disabled}
              leftSection={<IconFileTypeCsv size={18} aria-hidden />}
              data-autofocus
            >
              <Trans>Choose a file</Trans>
            </Button>
          )}
        </FileButton>
        <Text size="sm">{name}</Text>
      </Group>
    </Input.Wrapper>
  );
}

function Verdict({ fresh, rows }: { fresh: number; rows: number }) {
  const others = rows - fresh;
  return (
    <>
      <Plural value={fresh} _0="No new card" one="# new card" other="# new cards" />
      {others > 0 && (
        <>
          {", "}
          <Plural value={others} one="# row that is left out" other="# rows that are left out" />
        </>
      )}
    </>
  );
}

function Done({ imported }: { imported: number }) {
  if (imported === 0) return <Trans>Nothing was changed: no row was new.</Trans>;
  return <Plural value={imported} one="# card has come into stock." other="# cards have come into stock." />;
}

/** What was said of a file, beside its text: nothing is written but the text whose verdicts are on the screen. */
interface Judged {
  csv: string;
  isNoText?: boolean;
  outcome?: Imported | undefined;
  refusal?: Refusal | undefined;
  error?: CombinedError | undefined;
}

function useImport(owner: Owner) {
  const keyOf = useKeyPerText();
  const [, askVerdict] = useMutation(ImportSimCardsMutation);
  const [{ fetching: isWriting }, importCards] = useMutation(ImportSimCardsMutation);
  const [judged, setJudged] = useState<Judged>();
  const [isJudging, setJudging] = useState(false);
  const chosen = useRef<File>(null);
  const ofOwner = owner.id ? { companyId: owner.id } : {};

  const judge = async (file: File) => {
    chosen.current = file;
    setJudged(undefined);
    setJudging(true);
    const csv = await textOf(file);
    const verdict = isText(csv) ? said(await askVerdict({ input: { csv, ...ofOwner, dryRun: true } })) : { isNoText: true };
    // Another file was chosen meanwhile: this is not what is said of that one.
    if (chosen.current !== file) return;
    setJudged({ csv, ...verdict });
    setJudging(false);
  };
  const write = async ({ csv, outcome }: Judged) => {
    const result = await importCards({ input: { csv, ...ofOwner, dryRun: false, idempotencyKey: keyOf(csv) } });
    // After a lost answer the verdicts stay, so that one can press again.
    setJudged({ csv, outcome, ...said(result) });
  };
  return { judge, write, judged, isJudging, isWriting };
}

function said({ data, error }: OperationResult<ResultOf<typeof ImportSimCardsMutation>>): Omit<Judged, "csv"> {
  const answer = data?.importSimCards;
  if (!answer) return { error };
  return answer.__typename === "SimCardsImported" ? { outcome: answer } : { outcome: undefined, refusal: answer };
}

/** Another file is another deed; the same one again, also when it was chosen anew, is the same. */
function useKeyPerText(): (text: string) => string {
  const keys = useRef(new Map<string, string>());
  return (text) => {
    const key = keys.current.get(text) ?? randomKey();
    keys.current.set(text, key);
    return key;
  };
}
