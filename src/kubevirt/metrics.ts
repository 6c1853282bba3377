/**
 * What this room counts, as plain calls, so that it needs no metrics library. Gauges (objects, staleness) aren't here:
 * they are read from the service's `caches()` when somebody asks.
 */
export interface KubernetesMetrics {
  /** One request to the API server ended; code 0 means that no answer came. For a watch: its opening. */
  request(fields: { verb: string; resource: string; code: number; seconds: number }): void;
  /** A watch ended and is opened again. */
  watchRestart(fields: { resource: string; reason: string }): void;
  /** A collection is read again as a whole; not counted for the first time. */
  relist(fields: { resource: string; reason: string }): void;
  /** A line of a watch couldn't be used. */
  unparsableLine(fields: { resource: string }): void;
}

export const noMetrics: KubernetesMetrics = {
  request: () => undefined,
  watchRestart: () => undefined,
  relist: () => undefined,
  unparsableLine: () => undefined,
};
