import { type TypedDocumentNode, stringifyDocument } from "@urql/core";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { UseQueryExecute } from "urql";
import { isLive, liveClient, onLiveChanged } from "@/app/live";
import { usePolling } from "./usePolling";

const SOON = 300;
const AGAIN_AFTER = 2_000;
const AGAIN_AFTER_REFUSAL = 30_000;

interface Wanted<Data extends object, Variables> {
  subscription: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** Which of the news are about this page; all are without it. */
  concerns?: (data: Data) => boolean;
  /** Between two looks where no socket can be had, while `moves`. */
  seconds: number;
  moves: boolean;
}

/**
 * Reads a page's query again whenever there is news of it. The query stays the only source of what is shown, so that
 * nothing differs between a page that was followed and one that was loaded anew.
 */
export function useNews<Data extends object, Variables extends Record<string, unknown>>(
  read: UseQueryExecute,
  { subscription, variables, concerns, seconds, moves }: Wanted<Data, Variables>,
): void {
  const live = useSyncExternalStore(onLiveChanged, isLive);
  usePolling(read, moves && !live, seconds);
  const readAgain = useEffectEvent(() => read({ requestPolicy: "network-only" }));
  const isConcerned = useEffectEvent((data: Data) => concerns?.(data) ?? true);
  const query = stringifyDocument(subscription);
  const given = JSON.stringify(variables);
  useEffect(() => {
    const soon = atMostOnce(readAgain);
    const end = follow<Data>(query, JSON.parse(given), soon.ask, isConcerned);
    // What happened before the server began to listen, or while nobody did.
    const stop = liveClient().on("connected", soon.ask);
    if (isLive()) soon.ask();
    return () => {
      end();
      stop();
      soon.forget();
    };
  }, [query, given]);
}

/** Subscribes, and again when the server ends it, unless what was followed is not there: it could not tell everything. */
function follow<Data extends object>(
  query: string,
  variables: Record<string, unknown>,
  onNews: () => void,
  isConcerned: (data: Data) => boolean,
): () => void {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe: (() => void) | undefined;
  let isThere = true;
  const again = (wait: number) => {
    if (!over) timer = setTimeout(begin, wait);
  };
  const begin = () => {
    unsubscribe = liveClient().subscribe<Data>(
      { query, variables },
      {
        next: ({ data }) => {
          if (!data) return;
          isThere = Object.values(data).some((each) => each !== null);
          if (isConcerned(data)) onNews();
        },
        error: () => again(AGAIN_AFTER_REFUSAL),
        complete: () => {
          if (over || !isThere) return;
          onNews();
          again(AGAIN_AFTER);
        },
      },
    );
  };
  begin();
  return () => {
    over = true;
    clearTimeout(timer);
    unsubscribe?.();
  };
}

/** Many news within a moment are one reason to read; a page that nobody looks at reads when somebody does. */
function atMostOnce(read: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waits = false;
  const now = () => {
    timer = undefined;
    waits = document.visibilityState !== "visible";
    if (!waits) read();
  };
  const onVisible = () => {
    if (waits) now();
  };
  document.addEventListener("visibilitychange", onVisible);
  return {
    ask: () => {
      timer ??= setTimeout(now, SOON);
    },
    forget: () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisible);
    },
  };
}
