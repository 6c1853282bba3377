/**
 * Follows the VMs and VMIs of a namespace by watches of its own, so that states which come and go between two requests
 * are seen. It keeps every state of every object, shortened, in the order in which they came.
 */

import { textAt } from '../json.ts';
import type { Json } from '../json.ts';
import { shortInstance, shortMachine } from './short-state.ts';
import type { OpenWatch } from './transport.ts';

export type TrackedKind = 'vm' | 'vmi';

export interface TrackedEvent {
  readonly kind: TrackedKind;
  readonly name: string;
  readonly type: string;
  /** The whole object, in recorded names. */
  readonly object: Json;
}

/** Opens a watch of all VMs or VMIs of a namespace, whose events are in recorded names. */
export type OpenTracked = (kind: TrackedKind, namespace: string) => Promise<OpenWatch>;

const LONG_MS = 3_600_000;

export class Tracker {
  readonly #open: OpenTracked;
  readonly #recorded: (event: Json) => Json;
  readonly #watches: OpenWatch[] = [];
  readonly #events: TrackedEvent[] = [];
  #mark = 0;

  constructor(open: OpenTracked, recorded: (event: Json) => Json) {
    this.#open = open;
    this.#recorded = recorded;
  }

  /** Follows a namespace from now on. */
  async follow(namespace: string): Promise<void> {
    for (const kind of ['vm', 'vmi'] as const) {
      const watch = await this.#open(kind, namespace);
      if (watch.status !== 200)
        throw new Error(`watching the ${kind}s of ${namespace} was answered with ${watch.status}`);
      this.#watches.push(watch);
      void this.#read(kind, watch);
    }
  }

  /** What comes from now on belongs to the request that is about to be sent. */
  mark(): number {
    this.#mark = this.#events.length;
    return this.#mark;
  }

  /** How many events have come: a mark that nobody else moves. */
  get position(): number {
    return this.#events.length;
  }

  /** The events of one VM or VMI since a mark, by default the last one. */
  events(kind: TrackedKind, name: string, since = this.#mark): readonly TrackedEvent[] {
    return this.#events.slice(since).filter((event) => event.kind === kind && event.name === name);
  }

  /** The state before a mark (by default the last one) and every one since, shortened; null for what isn't there. */
  states(kind: TrackedKind, name: string, since = this.#mark): readonly Json[] {
    const before = this.#events.slice(0, since).findLast((event) => event.kind === kind && event.name === name);
    const events = [...(before ? [before] : []), ...this.events(kind, name, since)];
    return [...(before ? [] : [null]), ...events.map((event) => shortOf(event))];
  }

  close(): void {
    for (const watch of this.#watches) watch.close();
  }

  async #read(kind: TrackedKind, watch: OpenWatch): Promise<void> {
    for (;;) {
      const event = await watch.next(LONG_MS);
      if (event === undefined) return;
      const recorded = this.#recorded(event);
      const name = textAt(recorded, 'object', 'metadata', 'name');
      this.#events.push({ kind, name, type: textAt(recorded, 'type'), object: objectOf(recorded) });
    }
  }
}

function objectOf(event: Json): Json {
  return typeof event === 'object' && event !== null && 'object' in event ? (event.object ?? null) : null;
}

function shortOf({ kind, type, object }: TrackedEvent): Json {
  if (type === 'DELETED') return null;
  return kind === 'vm' ? shortMachine(object) : shortInstance(object);
}
