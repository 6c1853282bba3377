/**
 * What most controllers are: a table of what they watch, and a round for one key that looks at what is there now and does
 * what is missing. However many changes point to a key, it waits in the queue once. A controller whose steps take a time
 * of their own each isn't one of these (kubevirt/controllers/step-controller.ts).
 */

import type { ControllerApi } from './controller-api.ts';
import type { Step } from './delays.ts';
import type { KubeObject } from './objects.ts';
import type { Controller } from './part.ts';
import type { Resource } from './resources.ts';
import type { Change, Store } from './store.ts';
import type { Supervisor } from './supervision.ts';
import { WorkQueue } from './work-queue.ts';

/** Hears of the changes of a resource, and looks at the keys that they point to. */
export type Watch = (store: Store, supervisor: Supervisor, look: (key: string) => void) => void;

/** A resource whose changes matter, and the keys of what is to be looked at after one. */
export const changesOf =
  <T extends KubeObject>(resource: Resource<T>, keysOf: (change: Change<T>) => Iterable<string>): Watch =>
  (store, supervisor, look) =>
    supervisor.subscribe(store, resource, (change) => [...keysOf(change)].forEach(look));

/** For changesOf: the object that was added or changed. */
export const itself = ({ type, after }: Change): string[] => (type === 'DELETED' ? [] : [after.key]);

/** Calls `look` with each key that a change of what is watched points to. */
export function watch(
  { store }: ControllerApi,
  supervisor: Supervisor,
  watches: readonly Watch[],
  look: (key: string) => void,
): void {
  for (const subscribe of watches) subscribe(store, supervisor, look);
}

export abstract class Reconciler implements Controller {
  protected readonly api: ControllerApi;
  /** How long a change waits until it is looked at. */
  protected readonly delay: Step = 'controllerSync';
  protected abstract readonly watches: readonly Watch[];
  readonly #supervisor: Supervisor;
  readonly #queue: WorkQueue;

  constructor(api: ControllerApi) {
    this.api = api;
    this.#supervisor = api.supervision.of(this);
    this.#queue = new WorkQueue(api.clock, this.#supervisor, (key) => this.reconcile(key));
  }

  /** Looks at what is there now. When it throws, it is called again after a while (supervision.ts). */
  protected abstract reconcile(key: string): void;

  start(): void {
    watch(this.api, this.#supervisor, this.watches, (key) => this.enqueue(key));
  }

  /** Has a key looked at, as soon as after a change or in so many milliseconds. */
  protected enqueue(key: string, ms: number = this.api.delays(this.delay)): void {
    this.#queue.add(key, ms);
  }
}
