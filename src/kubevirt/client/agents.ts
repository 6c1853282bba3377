/**
 * The connections to the API server: one bounded keep-alive agent for calls and one for watches, so that a hundred
 * watches never keep a call waiting. Re-made when the TLS material changes; knows no requests.
 */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Applied } from './credentials.ts';

export type Lane = 'call' | 'watch';

interface Lanes {
  readonly fingerprint: string;
  readonly call: HttpAgent;
  readonly watch: HttpAgent;
}

const callOptions = { keepAlive: true, keepAliveMsecs: 30_000, maxFreeSockets: 16, scheduling: 'lifo' } as const;
const watchOptions = { keepAlive: true, keepAliveMsecs: 30_000, maxFreeSockets: 2 } as const;

/** Lets running requests of an agent end, and no connection of it be used again. */
function retire(agent: HttpAgent): void {
  agent.maxFreeSockets = 0;
  for (const sockets of Object.values(agent.freeSockets)) sockets?.forEach((socket) => socket.destroy());
}

export class Agents {
  readonly #secure: boolean;
  readonly #maxSockets: number;
  #lanes: Lanes | undefined;

  constructor(secure: boolean, maxSockets: number) {
    this.#secure = secure;
    this.#maxSockets = maxSockets;
  }

  /** The agent for a request with these credentials. */
  agent(lane: Lane, applied: Applied): HttpAgent {
    if (applied.proxyAgent) return applied.proxyAgent;
    if (this.#lanes?.fingerprint !== applied.fingerprint) {
      this.#retireAll();
      this.#lanes = this.#make(applied);
    }
    return this.#lanes[lane];
  }

  /** Ends every connection, used or not. */
  destroy(): void {
    this.#lanes?.call.destroy();
    this.#lanes?.watch.destroy();
    this.#lanes = undefined;
  }

  #retireAll(): void {
    if (!this.#lanes) return;
    retire(this.#lanes.call);
    retire(this.#lanes.watch);
  }

  #make(applied: Applied): Lanes {
    const call = { ...callOptions, maxSockets: this.#maxSockets };
    const agents = this.#secure
      ? {
          call: new HttpsAgent({ ...call, ...applied.tls }),
          watch: new HttpsAgent({ ...watchOptions, ...applied.tls }),
        }
      : { call: new HttpAgent(call), watch: new HttpAgent(watchOptions) };
    return { fingerprint: applied.fingerprint, ...agents };
  }
}
