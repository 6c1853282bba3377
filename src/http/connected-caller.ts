import type { IncomingMessage } from 'node:http';
import type { Caller } from '../auth/caller.ts';
import type { Client, ClientOf } from './client.ts';

/** Who sent a request, as its connection and the trusted proxies tell. (A class: made per request, an object with a getter costs a microsecond.) */
export class ConnectedCaller implements Caller {
  readonly requestId: string;
  readonly #request: IncomingMessage;
  readonly #clientOf: ClientOf;
  #client: Client | undefined;

  constructor(request: IncomingMessage, clientOf: ClientOf, requestId: string) {
    this.#request = request;
    this.#clientOf = clientOf;
    this.requestId = requestId;
  }

  get address(): string {
    return this.#known().address;
  }

  /** Whether credentials may come this way. */
  get isConfidential(): boolean {
    return this.#known().isConfidential;
  }

  /**
   * Node ends its side as soon as the client ended its own, and `writable` tells that before `destroyed` does. (Hidden
   * behind a body that fills Node's buffer, the end isn't seen.)
   */
  gone(): boolean {
    return !this.#request.socket.writable;
  }

  #known(): Client {
    return (this.#client ??= this.#clientOf(this.#request));
  }
}
