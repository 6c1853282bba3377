/**
 * Asks the cluster about a session that the watch doesn't speak for. Equal questions share an answer for a second, misses
 * included. Anybody can invent tokens, so that a budget of misses is all that the API server sees of a flood; what turns
 * out to be a session costs nothing of it, and one that is known already isn't held up by a flood.
 */
import { ServiceError } from '../../kubevirt/errors.ts';
import type { KeyValueObject, KeyValueObjects } from '../../kubevirt/objects.ts';
import { createRemembered } from '../kubernetes/remembered.ts';
import type { Remembered } from '../kubernetes/remembered.ts';
import { Lane } from './lane.ts';
import { secretNameOf } from './session-secret.ts';

export interface LookBudget {
  /** Questions at a time; more wait. */
  readonly running: number;
  /** Misses in a row before the rate counts, and the most questions that may be open. */
  readonly burst: number;
  /** Misses. */
  readonly perSecond: number;
}

export interface DirectLookOptions {
  readonly secrets: Pick<KeyValueObjects, 'read'>;
  readonly namespace: string;
  /** Milliseconds on a scale that only moves forward. */
  readonly now: () => number;
  readonly budget: LookBudget;
}

/** So long an answer holds. */
export const lookHoldsMs = 1_000;

export class DirectLook {
  readonly #options: DirectLookOptions;
  readonly #answers: Remembered<KeyValueObject | undefined>;
  readonly #lane: Lane;
  #left: number;
  #filledAt: number;

  constructor(options: DirectLookOptions) {
    const { now, budget } = options;
    this.#options = options;
    this.#answers = createRemembered({ clock: now, lifetimeMs: lookHoldsMs, maxEntries: 10_000 });
    this.#lane = new Lane(budget.running);
    this.#left = budget.burst;
    this.#filledAt = now();
  }

  /** The Secret of a session; undefined where there is none. Rejects with ServiceError. */
  ask(id: string, isKnown: boolean): Promise<KeyValueObject | undefined> {
    const { secrets, namespace } = this.#options;
    const read = (): Promise<KeyValueObject | undefined> => secrets.read({ namespace, name: secretNameOf(id) });
    return this.#answers.ask(id, () => (isKnown ? read() : this.#within(read)));
  }

  async #within<T>(question: () => Promise<T | undefined>): Promise<T | undefined> {
    this.#fill();
    if (this.#left < 1) {
      throw new ServiceError('Unavailable', 'too many unknown session tokens are being looked up', { retryAfter: 1 });
    }
    this.#left -= 1;
    const answer = await this.#lane.run(question);
    if (answer !== undefined) this.#left += 1;
    return answer;
  }

  #fill(): void {
    const { now, budget } = this.#options;
    const since = now() - this.#filledAt;
    this.#filledAt += since;
    this.#left = Math.min(budget.burst, this.#left + (since / 1000) * budget.perSecond);
  }
}
