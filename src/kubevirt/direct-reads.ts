/**
 * Direct reads in place of a stale watch: each answer is believed as long as a silent watch is, from the moment it was
 * asked for, and kept for as long as it is wanted, since it is newer than what the watch told. Who asks for the same VM at
 * the same time shares one read, none waits for long, and after a failure nobody asks for a while, so that many clients of
 * a cluster that is down are no herd.
 */
import type { Clock } from './clock.ts';
import { isApiError } from './client/api-error.ts';
import type { Machine } from './model.ts';

/** Longest time that a client waits for a direct read. */
const patienceMs = 3_000;
/** After a failure, so long no other try: of this VM, or of all where the API server can't be reached. */
const holdOffMs = 10_000;
const everyone = '';

function isNetworkFailure(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return isApiError(cause, 0) && cause.reason !== 'BadReply';
}

export interface DirectRead {
  readonly machine: Machine;
  readonly isBelieved: boolean;
  readonly askedAt: number;
}

export class DirectReads {
  readonly #clock: Clock;
  readonly #lifetimeMs: number;
  readonly #reads = new Map<string, DirectRead & { readonly until: number }>();
  #earliest = Infinity;
  readonly #asking = new Map<string, Promise<void>>();
  readonly #heldUntil = new Map<string, number>();

  constructor(clock: Clock, lifetimeMs: number) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  get(key: string): DirectRead | undefined {
    return this.#reads.get(key);
  }

  /** Keeps what was read, unless a read that was sent later has been answered already: it shows what is newer. */
  keep(key: string, machine: Machine, askedAt: number): void {
    if (askedAt < (this.#reads.get(key)?.askedAt ?? -Infinity)) return;
    // By the second, so that many that expire one after the other aren't all looked at each time.
    const until = Math.floor((askedAt + this.#lifetimeMs) / 1000) * 1000;
    this.#reads.set(key, { machine, askedAt, until, isBelieved: true });
    this.#earliest = Math.min(this.#earliest, until);
  }

  forget(key: string): void {
    this.#reads.delete(key);
    this.#heldUntil.delete(key);
  }

  /** Believes no longer what has become too old, and returns that. */
  expire(): Machine[] {
    const now = this.#clock.now();
    if (now < this.#earliest) return [];
    const believed = [...this.#reads].filter(([, { isBelieved }]) => isBelieved);
    const old = believed.filter(([, { until }]) => until <= now);
    this.#earliest = believed.reduce(
      (first, [, { until }]) => (until > now ? Math.min(first, until) : first),
      Infinity,
    );
    for (const [key, read] of old) this.#reads.set(key, { ...read, isBelieved: false });
    return old.map(([, { machine }]) => machine);
  }

  /**
   * Has a VM read, unless that has just failed. Undefined when there is no use in asking now; else resolves when the read
   * is over, well or badly, or has taken too long. Never rejects.
   */
  ask(key: string, read: (signal: AbortSignal) => Promise<unknown>): Promise<void> | undefined {
    if (this.#isHeld(everyone) || this.#isHeld(key)) return undefined;
    let asking = this.#asking.get(key);
    if (!asking) {
      asking = this.#bounded(key, read).finally(() => this.#asking.delete(key));
      this.#asking.set(key, asking);
    }
    return asking;
  }

  #isHeld(key: string): boolean {
    return (this.#heldUntil.get(key) ?? -Infinity) > this.#clock.now();
  }

  async #bounded(key: string, read: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    const giveUp = new AbortController();
    const cancel = this.#clock.after(patienceMs, () => giveUp.abort());
    try {
      await read(giveUp.signal);
    } catch (error) {
      this.#heldUntil.set(isNetworkFailure(error) ? everyone : key, this.#clock.now() + holdOffMs);
    } finally {
      cancel();
    }
  }
}
