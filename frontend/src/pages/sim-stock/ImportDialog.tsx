import { Button, FileButton, Group, Input, Stack, Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconFileTypeCsv } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { type CombinedError, useMutation } from "urql";
import { Dialog } from "@/components/Dialog";
import { FailureNote } from "@/components/refusal/FailureNote";
import { fieldErrors } from "@/components/refusal/fieldErrors";
import type { Refusal } from "@/components/refusal/fragment";
import { RefusalNote } from "@/components/refusal/RefusalNote";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";
import { ImportSimCardsMutation, type Imported, type Owner } from "./queries";
import { textOf } from "./textOf";
import { Verdicts } from "./Verdicts";

/** A file is read and judged first; only then can its good rows be written. */
export function ImportDialog({ owner, onClose }: { owner: Owner; onClose: () => void }) {
  const { t } = useLingui();
  const { judge, write, csv, outcome, refusal, error, fetching } = useImport(owner);
  const problem = refusal && fieldErrors(refusal).csv;
  const fresh = outcome?.rows.filter(({ verdict }) => verdict === "NEW").length ?? 0;
  const isDone = outcome?.dryRun === false;
  return (
    <Dialog onClose={onClose} title={t`Import SIM cards: ${owner.name}`} size="xl">
      <Stack gap="lg">
        {!isDone && (
          <Chooser problem={problem} onFile={(file) => void judge(file)} />
        )}
        {refusal && !problem && <RefusalNote refusal={refusal} announced />}
        <FailureNote error={error} />
        {outcome && (
          <>
            <Text fw={650} role="status">
              {isDone ? <Done imported={outcome.imported} /> : <Verdict fresh={fresh} rows={outcome.rows.length} />}
            </Text>
            <Verdicts key={csv} rows={outcome.rows} />
          </>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {isDone ? <Trans>Close</Trans> : <Trans>Cancel</Trans>}
          </Button>
          {!isDone && (
            <Button onClick={() => void write()} disabled={fresh === 0} loading={fetching}>
              <Trans>Import</Trans>
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

/** A file, or the same one once more when it was mended. */
function Chooser({ problem, onFile }: { problem: string | undefined; onFile: (file: File) => void }) {
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
        <FileButton resetRef={reset} onChange={choose} accept=".csv,text/csv,text/plain">
          {(props) => (
            <Button
              {...props}
              variant="default"
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

/** The same file for the dry run and for the deed. */
function useImport(owner: Owner) {
  const idempotencyKey = useIdempotencyKey();
  const [{ fetching }, run] = useMutation(ImportSimCardsMutation);
  const [csv, setCsv] = useState("");
  const [outcome, setOutcome] = useState<Imported>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [error, setError] = useState<CombinedError>();

  const send = async (text: string, more: { dryRun: boolean; idempotencyKey?: string }) => {
    const result = await run({ input: { csv: text, ...(owner.id && { companyId: owner.id }), ...more } });
    const answer = result.data?.importSimCards;
    setError(result.error);
    if (answer?.__typename === "SimCardsImported") {
      setOutcome(answer);
      setRefusal(undefined);
    } else {
      setOutcome(undefined);
      setRefusal(answer);
    }
  };
  const judge = async (file: File) => {
    const text = await textOf(file);
    setCsv(text);
    await send(text, { dryRun: true });
  };
  // Another file after a first try is another deed: the key says which.
  const write = () => send(csv, { dryRun: false, idempotencyKey: `${idempotencyKey}-${csv.length}` });
  return { judge, write, csv, outcome, refusal, error, fetching };
}
