/**
 * How fast the cluster acts by itself, and how disorderly: the pace in force, which can be changed while it runs. Under
 * the random pace every step takes its own time, each watch lags for itself, and some replies are lost after the
 * commit, all by one seed. How long the steps of the realistic pace take is said by delays.ts.
 */

import { REALISTIC } from './delays.ts';
import type { Delays, Step } from './delays.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';

export const PACES = ['instant', 'realistic', 'random'] as const;
export type Pace = (typeof PACES)[number];

/** No step of the random pace takes longer, so that a run of it ends. */
const LONGEST_RANDOM_MS = 2000;
/** Half of the events are told at once, the others up to so much later. */
const LONGEST_WATCH_LAG_MS = 500;
const PROMPT = 0.5;
/** One reply in so many is lost. */
const REPLIES_PER_LOST = 20;

export class Pacing {
  #pace: Pace;
  #seed: number;
  #random: Random;

  constructor(pace: Pace, seed: number) {
    this.#pace = pace;
    this.#seed = seed;
    this.#random = seededRandom(seed);
  }

  get pace(): Pace {
    return this.#pace;
  }

  get seed(): number {
    return this.#seed;
  }

  /** Changes the pace for what is scheduled from now on; a seed starts the random sequence anew. */
  change(pace: Pace, seed: number = this.#seed): void {
    this.#pace = pace;
    this.#seed = seed;
    this.#random = seededRandom(seed);
  }

  /** Milliseconds that a step takes this time. */
  readonly delays: Delays = (step: Step) => {
    if (this.#pace === 'instant') return 0;
    const [shortest, longest] = REALISTIC[step];
    if (this.#pace === 'realistic') return this.#random.between(shortest, longest);
    return this.#mostlyPrompt(Math.min(longest, LONGEST_RANDOM_MS));
  };

  /** Milliseconds by which a watch tells its next event late. */
  watchLag(): number {
    return this.#pace === 'random' ? this.#mostlyPrompt(LONGEST_WATCH_LAG_MS) : 0;
  }

  /** Whether the reply to the next write is lost. */
  losesReply(): boolean {
    return this.#pace === 'random' && this.#random.between(1, REPLIES_PER_LOST) === 1;
  }

  #mostlyPrompt(longest: number): number {
    return this.#random.next() < PROMPT ? 0 : this.#random.between(0, longest);
  }
}
