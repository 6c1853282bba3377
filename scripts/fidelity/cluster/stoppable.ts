/** A connection that can be stopped: what is under way is waited for, and nothing new is sent. */

import type { Answer, OpenWatch, Outgoing, Transport } from '../replay/transport.ts';

export class Stoppable implements Transport {
  readonly #transport: Transport;
  readonly #underWay = new Set<Promise<unknown>>();
  #isStopped = false;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  send(request: Outgoing): Promise<Answer> {
    return this.#unlessStopped(() => this.#transport.send(request));
  }

  watch(request: Outgoing): Promise<OpenWatch> {
    return this.#unlessStopped(() => this.#transport.watch(request));
  }

  /** Resolves once nothing is under way; whatever is asked for from now on is refused. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.allSettled(this.#underWay);
  }

  #unlessStopped<T>(send: () => Promise<T>): Promise<T> {
    if (this.#isStopped) return Promise.reject(new Error('the run was stopped'));
    const sent = send();
    this.#underWay.add(sent);
    const done = (): boolean => this.#underWay.delete(sent);
    sent.then(done, done);
    return sent;
  }
}
