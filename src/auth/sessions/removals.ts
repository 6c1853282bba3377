/**
 * Removes the Secrets of sessions that are over: at a random moment where every replica knows that it is to be done, so
 * that one does it, and again and again until the cluster has heard of it. Doesn't decide which sessions are over.
 */
import type { Clock } from '../../kubevirt/clock.ts';
import { ServiceError } from '../../kubevirt/errors.ts';
import type { KeyValueObject, KeyValueObjects } from '../../kubevirt/objects.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Lane } from './lane.ts';

export interface RemovalOptions {
  readonly secrets: Pick<KeyValueObjects, 'remove'>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly lane: Lane;
  readonly logger: Logger;
  /** A Secret has gone, by us or anybody. */
  readonly onGone: (object: KeyValueObject) => void;
}

export interface Removal {
  /** Up to so many milliseconds from now. */
  readonly withinMs: number;
  /** Only as it is now: a session that is used elsewhere meanwhile isn't over. */
  readonly unchanged: boolean;
}

const retryMs = 10_000;

export class Removals {
  readonly #options: RemovalOptions;
  readonly #pending = new Map<string, () => void>();
  #isStopped = false;

  constructor(options: RemovalOptions) {
    this.#options = options;
  }

  /** Nothing where it is to be removed already. */
  add(object: KeyValueObject, { withinMs, unchanged }: Removal): void {
    if (this.#isStopped || this.#pending.has(object.name)) return;
    const { clock, random, lane } = this.#options;
    const run = (): void => void lane.run(() => this.#remove(object, unchanged));
    this.#pending.set(object.name, clock.after(withinMs * random(), run));
  }

  /** Somebody else has removed it. */
  gone(name: string): void {
    this.#pending.get(name)?.();
    this.#pending.delete(name);
  }

  stop(): void {
    this.#isStopped = true;
    for (const cancel of this.#pending.values()) cancel();
    this.#pending.clear();
  }

  async #remove(object: KeyValueObject, unchanged: boolean): Promise<void> {
    const { secrets, logger, onGone } = this.#options;
    if (!this.#pending.has(object.name)) return;
    let again = false;
    try {
      await secrets.remove(object, { unchanged });
      onGone(object);
    } catch (error) {
      again = !(error instanceof ServiceError && error.kind === 'Conflict');
      if (again) logger.warn({ name: object.name, error: String(error) }, "an ended session's Secret can't be removed");
    }
    this.#pending.delete(object.name);
    if (again) this.#retry(object, unchanged);
  }

  #retry(object: KeyValueObject, unchanged: boolean): void {
    if (this.#isStopped) return;
    const { clock, random } = this.#options;
    const run = (): void => {
      this.#pending.delete(object.name);
      this.add(object, { withinMs: 0, unchanged });
    };
    this.#pending.set(object.name, clock.after(retryMs * (0.5 + random()), run));
  }
}
