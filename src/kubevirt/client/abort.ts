/** Waiting for signals of which any may end something; a stopped service and a client that has gone are two of them. */

/** So many as there are; those that are undefined never abort. */
export type Signals = readonly (AbortSignal | undefined)[];

/** Runs something once one of the signals aborts, at once where one has; the returned function ends the waiting. */
export function onAbort(signals: Signals, run: () => void): () => void {
  const end = (): void => {
    for (const signal of signals) signal?.removeEventListener('abort', once);
  };
  const once = (): void => {
    end();
    run();
  };
  for (const signal of signals) signal?.addEventListener('abort', once);
  if (signals.some((signal) => signal?.aborted)) once();
  return end;
}
