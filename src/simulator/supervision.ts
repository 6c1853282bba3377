/**
 * What becomes of an exception in a controller that is no refusal of the API, and so a bug of the simulator: one
 * decision, injected, for all of them. Whoever throws has it end what it came about in, as tests do; whoever returns has
 * the controller go on, and what failed is tried again, later each time. Refusals are not its business: controllers try
 * again by themselves.
 */

import type { Logger } from '../telemetry/logger.ts';
import type { Clock } from './clock.ts';
import type { KubeObject } from './objects.ts';
import type { Resource } from './resources.ts';
import { StatusError } from './status.ts';
import type { Change, Store } from './store.ts';

/** Who was at work on what: the controller's class, and the object's namespace and name. */
export interface Subject {
  readonly controller: string;
  readonly object: string;
}

export interface ControllerFault extends Subject {
  readonly error: unknown;
}

/** Throws, or returns to have the controller go on. */
export type OnControllerFault = (fault: ControllerFault) => void;

export const throwFaults: OnControllerFault = ({ error }) => {
  throw error;
};

export function logFaults(logger: Logger): OnControllerFault {
  return ({ controller, object, error }) =>
    logger.error({ controller, object, err: error }, 'a controller of the simulated cluster failed; it is tried again');
}

/** Milliseconds until work that was refused is tried again, and what failed for the first time. */
const RETRY_MS = 1000;
const LONGEST_RETRY_MS = 300_000;

const backOff = (failures: number): number => Math.min(RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);

/** Work that nobody was at: a request's, that goes on after its answer. */
const NOBODY: Subject = { controller: 'none', object: '' };

export class Supervision {
  /** The cluster's clock, with what is scheduled on it supervised. */
  readonly clock: Clock;
  readonly onFault: OnControllerFault;
  #subject = NOBODY;

  constructor(clock: Clock, onFault: OnControllerFault) {
    this.onFault = onFault;
    this.clock = { now: () => clock.now(), after: (ms, work) => this.#after(clock, ms, work) };
  }

  /** For a controller. */
  of(controller: object): Supervisor {
    return new Supervisor(this, controller.constructor.name);
  }

  /** Works; what it schedules is the same subject's. */
  as(subject: Subject, work: () => void): void {
    const former = this.#subject;
    this.#subject = subject;
    try {
      work();
    } finally {
      this.#subject = former;
    }
  }

  #after(clock: Clock, ms: number, work: () => void): () => void {
    const subject = this.#subject;
    let failures = 0;
    const run = (): void => {
      try {
        this.as(subject, work);
      } catch (error) {
        this.onFault({ ...subject, error });
        cancel = clock.after(backOff(failures++), run);
      }
    };
    let cancel = clock.after(ms, run);
    return () => cancel();
  }
}

export class Supervisor {
  readonly #supervision: Supervision;
  readonly #controller: string;
  /** How often in a row work on an object has failed. */
  readonly #failures = new Map<string, number>();

  constructor(supervision: Supervision, controller: string) {
    this.#supervision = supervision;
    this.#controller = controller;
  }

  /**
   * Works on an object. Undefined when that is done, else the milliseconds until it is to be tried again; `refusedMs`
   * where the API refused it.
   */
  attempt(object: string, work: () => void, refusedMs = RETRY_MS): number | undefined {
    try {
      this.#as(object, work);
    } catch (error) {
      if (error instanceof StatusError) return refusedMs;
      return this.#failed(object, error);
    }
    this.#failures.delete(object);
    return undefined;
  }

  /** Hears of the changes of a resource; one that can't be dealt with is not told again. Throws StatusError. */
  subscribe<T extends KubeObject>(store: Store, resource: Resource<T>, listener: (change: Change<T>) => void): void {
    store.subscribe(resource, (change) => this.hear(change.after.key, () => listener(change)));
  }

  /** Takes note of something about an object, once. Throws StatusError. */
  hear(object: string, work: () => void): void {
    try {
      this.#as(object, work);
    } catch (error) {
      if (error instanceof StatusError) throw error;
      this.#tell(object, error);
    }
  }

  #as(object: string, work: () => void): void {
    this.#supervision.as({ controller: this.#controller, object }, work);
  }

  #failed(object: string, error: unknown): number {
    this.#tell(object, error);
    const failures = this.#failures.get(object) ?? 0;
    this.#failures.set(object, failures + 1);
    return backOff(failures);
  }

  #tell(object: string, error: unknown): void {
    this.#supervision.onFault({ controller: this.#controller, object, error });
  }
}
