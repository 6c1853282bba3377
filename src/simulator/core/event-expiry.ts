/** Events live for an hour after their last change, by the injected clock, as the API server's lease on them makes it. */

import type { ControllerApi } from '../controller-api.ts';
import type { Revision } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { events } from './rows.ts';

const TTL_MS = 3600 * 1000;

interface Expiry {
  readonly revision: Revision;
  readonly at: number;
}

export class EventExpiry {
  readonly #api: ControllerApi;
  /** Oldest first, since all live for the same time. */
  #waiting: Expiry[] = [];

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    const { store, supervision } = this.#api;
    supervision.of(this).subscribe(store, events, ({ type, after }) => {
      if (type === 'DELETED') return;
      this.#waiting.push({ revision: after, at: this.#api.clock.now() + TTL_MS });
      if (this.#waiting.length === 1) this.#wake();
    });
  }

  /** One timer for all, so that many Events cost no more than one. */
  #wake(): void {
    const next = this.#waiting[0];
    if (next) this.#api.clock.after(next.at - this.#api.clock.now(), () => this.#sweep());
  }

  #sweep(): void {
    const now = this.#api.clock.now();
    const left = this.#waiting.findIndex(({ at }) => at > now);
    const due = this.#waiting.splice(0, left < 0 ? this.#waiting.length : left);
    for (const { revision } of due) this.#expire(revision);
    this.#wake();
  }

  /** An Event that has changed since waits anew. */
  #expire({ key, version, object }: Revision): void {
    if (this.#api.store.get(events, key)?.version !== version) return;
    const { namespace, name } = object.metadata;
    this.#api.writer.delete({ resource: events, namespace, name }, {}, { user: KUBE_CONTROLLER_MANAGER });
  }
}
