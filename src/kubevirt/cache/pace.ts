/**
 * How long a mirror waits before its next try. Watches that lasted may be opened again at once; lists are dear, so even
 * the first one that is needed again comes at a time of its own, lest all replicas list in the same moment, and those
 * that follow each other without a good watch between them come ever later. What failed before the first of them doesn't
 * count: nothing that is shown gets any fresher before it is over. Counts only; knows no clock.
 */
import { backoffDelay } from '../client/backoff.ts';

export interface PaceLimits {
  readonly backoff: { readonly baseMs: number; readonly maxMs: number };
  /** A list that is needed again is spread over this long. */
  readonly relistSpreadMs: number;
  /** The longest wait that a Retry-After may ask for: behind it everything that is shown gets old. */
  readonly longestWaitMs: number;
}

/** A watch of this length was a good one, even if nothing happened meanwhile. */
const goodWatchMs = 10_000;
/** One that brought something was good if it lasted this long; else who cuts after each event would be asked without pause. */
const usefulWatchMs = 1_000;

export class MirrorPace {
  readonly #limits: PaceLimits;
  readonly #random: () => number;
  #failures = 0;
  /** Tries to list since the last good watch. */
  #lists = 0;
  #hasListed = false;

  constructor(limits: PaceLimits, random: () => number) {
    this.#limits = limits;
    this.#random = random;
  }

  /** Tries in a row that came to nothing. */
  get failures(): number {
    return this.#failures;
  }

  /** The whole collection has been read. */
  listed(): void {
    this.#hasListed = true;
  }

  /** A watch has ended. */
  watched(lastedMs: number, isHeard: boolean): void {
    if (lastedMs > goodWatchMs || (isHeard && lastedMs > usefulWatchMs)) this.#failures = 0;
    if (lastedMs > goodWatchMs) this.#lists = 0;
  }

  /** Milliseconds to wait before the next try, at least those that the API server asked for. */
  next(step: 'list' | 'watch', askedMs: number): number {
    const { backoff, relistSpreadMs, longestWaitMs } = this.#limits;
    this.#failures += 1;
    if (step === 'list') this.#lists += 1;
    const tries = step === 'list' ? this.#lists : this.#failures;
    const spread = step === 'list' && this.#hasListed ? this.#random() * relistSpreadMs : 0;
    const asked = Math.min(askedMs, longestWaitMs) * (1 + this.#random() / 4);
    return Math.max(asked, spread + backoffDelay(tries, backoff, this.#random));
  }
}
