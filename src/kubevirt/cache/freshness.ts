/**
 * When the API server last vouched for a mirror, and for how long to ask for the next watch so that it does so again in
 * time. Knows no objects: which answers there were is told by the reflector.
 */
import type { Clock } from '../clock.ts';
import type { WatchEnd } from './watch-stream.ts';

export interface WatchTimes {
  /** How long the API server is asked to keep a watch open. */
  readonly watchSeconds: number;
  /** A watch without a line for this long is cut; API servers send a bookmark about every minute. */
  readonly idleSeconds: number;
}

/** Shorter ones end without any bookmark. */
const shortestWatchSeconds = 10;
/** What a watch brings within this time of its opening may be what was missed, and says nothing of now. */
const backlogMs = 1_000;

export class Freshness {
  readonly #clock: Clock;
  readonly #times: WatchTimes;
  readonly #made: number;
  #lastAlive: number | undefined;
  #watchSeconds: number;
  #opened = 0;
  #isHeard = false;
  /** So much may have been missed that only a bookmark says that all of it has come. */
  #isFarBehind = false;

  constructor(clock: Clock, times: WatchTimes) {
    this.#clock = clock;
    this.#times = times;
    this.#made = clock.now();
    this.#watchSeconds = times.watchSeconds;
  }

  /** When the API server last proved that the store is up to date (a list, an event, a bookmark), on the clock's scale. */
  get lastAlive(): number | undefined {
    return this.#lastAlive;
  }

  /** Seconds since the API server last vouched for the content; before the first list, since this was made. */
  get staleSeconds(): number {
    return (this.#clock.now() - (this.#lastAlive ?? this.#made)) / 1000;
  }

  /** Whether nothing has vouched for the content for as long as a watch may be silent. */
  get isIdle(): boolean {
    return this.staleSeconds >= this.#times.idleSeconds;
  }

  /** Whether the present watch has brought anything. */
  get isHeard(): boolean {
    return this.#isHeard;
  }

  /** A whole list vouches for the store as of its beginning: all its pages show the cluster as it was at the first. */
  listed(asked: number): void {
    this.#lastAlive = asked;
  }

  /** How many seconds the next watch is to last: the bookmark before its end soon tells whether a stale cache is complete. */
  nextWatchSeconds(): number {
    if (this.isIdle) this.#watchSeconds = shortestWatchSeconds;
    return this.#watchSeconds;
  }

  opened(): void {
    this.#opened = this.#clock.now();
    this.#isHeard = false;
    this.#isFarBehind = this.isIdle;
  }

  heard(type: 'event' | 'bookmark'): void {
    const now = this.#clock.now();
    this.#isHeard = true;
    if (now - this.#opened < backlogMs) return;
    if (type === 'bookmark') this.#isFarBehind = false;
    if (!this.#isFarBehind) this.#lastAlive = now;
  }

  /**
   * Where something on the way cuts watches before their first bookmark, nothing would ever vouch for a quiet collection:
   * the next one is asked to end earlier, because API servers send a bookmark shortly before the end that was asked for.
   */
  ended(lastedMs: number, { kind }: WatchEnd): void {
    const { watchSeconds } = this.#times;
    const wasCut = ['cut', 'closed'].includes(kind) && lastedMs < (this.#watchSeconds - 1) * 1000;
    const shorter = Math.max(shortestWatchSeconds, Math.floor(lastedMs / 2000));
    this.#watchSeconds = wasCut && !this.#isHeard ? Math.min(watchSeconds, shorter) : watchSeconds;
  }
}
