/** Exponential back-off with jitter; knows no clock and no reason, only how often in a row something failed. */
export interface BackoffLimits {
  /** Milliseconds of the second try; the first comes at once. */
  readonly baseMs: number;
  readonly maxMs: number;
}

/**
 * Milliseconds to wait after the given number of failures in a row. The first failure is retried at once (a cut
 * connection is the usual case), later ones wait between half and all of an exponential delay, so that replicas spread.
 */
export function backoffDelay(failures: number, limits: BackoffLimits, random: () => number): number {
  if (failures <= 1) return 0;
  const full = Math.min(limits.maxMs, limits.baseMs * 2 ** Math.min(failures - 2, 20));
  return full * (0.5 + random() / 2);
}
