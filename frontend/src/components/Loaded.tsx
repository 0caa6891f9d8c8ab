import type { ReactNode } from "react";
import type { UseQueryExecute, UseQueryState } from "urql";
import { ErrorState } from "./states";

interface LoadedProps<Data> {
  query: readonly [Pick<UseQueryState<Data>, "data" | "error">, UseQueryExecute];
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

/** One query's answer in its three states: a skeleton of the same size, an error with a retry, the data. */
export function Loaded<Data>({ query: [state, read], skeleton, children }: LoadedProps<Data>) {
  if (state.data !== undefined && state.data !== null) return children(state.data);
  if (state.error) return <ErrorState error={state.error} onRetry={() => read({ requestPolicy: "network-only" })} />;
  return <div aria-busy="true">{skeleton}</div>;
}
