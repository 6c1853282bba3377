/**
 * Which requests of this process are under way, so that virtual time moves on only when the sockets have nothing more to
 * say. Node tells of every request of node:http by itself; a watch counts until it is open.
 */
import diagnostics from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';

/** Milliseconds of real time after which a request isn't waited for, lest a run should hang. */
const patienceMs = 2_000;
const calmTurns = 4;

const started = 'http.client.request.start';

export class InFlight {
  readonly #requests = new Set<ClientRequest>();
  /** Those that have been waited for in vain. */
  readonly #given = new WeakSet<ClientRequest>();
  /** How many are held by a fault until time moves. */
  #held = 0;
  #stirrings = 0;
  readonly #onStart = (message: unknown): void => this.#add((message as { request: ClientRequest }).request);

  constructor() {
    diagnostics.subscribe(started, this.#onStart);
  }

  end(): void {
    diagnostics.unsubscribe(started, this.#onStart);
  }

  /** Something has happened that others may react to. */
  stir(): void {
    this.#stirrings += 1;
  }

  /** The API server holds a request back; returns what to call when it is let go. */
  hold(): () => void {
    this.#held += 1;
    return () => {
      this.#held -= 1;
      this.stir();
    };
  }

  /** Resolves when nothing has stirred for some turns of the event loop. */
  async quiet(): Promise<void> {
    const deadline = performance.now() + patienceMs;
    for (let calm = 0; calm < calmTurns;) {
      const before = this.#stirrings;
      await new Promise((resolve) => setImmediate(resolve));
      calm = this.#isBusy() || this.#stirrings !== before ? 0 : calm + 1;
      if (performance.now() < deadline) continue;
      for (const request of this.#requests) this.#given.add(request);
      return;
    }
  }

  #isBusy(): boolean {
    const awaited = [...this.#requests].filter((request) => !this.#given.has(request));
    return awaited.length > this.#held;
  }

  #add(request: ClientRequest): void {
    this.stir();
    this.#requests.add(request);
    const isWatch = request.path.includes('watch=1');
    const done = (): void => {
      this.stir();
      this.#requests.delete(request);
    };
    request.once('close', done);
    request.prependOnceListener('response', (message: IncomingMessage) => {
      if (isWatch) done();
      else message.once('close', done);
    });
  }
}
