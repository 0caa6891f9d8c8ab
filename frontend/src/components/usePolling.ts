import { useInterval } from "@mantine/hooks";
import { useEffect } from "react";
import type { UseQueryExecute } from "urql";

/** Asks again every `seconds` while `active`, and rests while nobody looks at the page. */
export function usePolling(read: UseQueryExecute, active: boolean, seconds: number): void {
  const ask = () => {
    if (document.visibilityState === "visible") read({ requestPolicy: "network-only" });
  };
  const { start, stop } = useInterval(ask, seconds * 1000);
  useEffect(() => {
    if (active) start();
    return stop;
  }, [active, start, stop]);
}
