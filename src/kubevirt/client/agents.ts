/**
 * The connections to the API server, in lanes of their own: what hangs in one (a node's virt-handler behind a power
 * request, a long list) takes no connection from the others. Each lane is bounded, and who finds none free waits in order
 * of arrival. Re-made when the TLS material changes; knows no requests.
 */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Applied } from './credentials.ts';

/** Reads and writes of single objects, pages of lists, watches. */
export type Lane = 'read' | 'write' | 'list' | 'watch';

interface Lanes {
  readonly fingerprint: string;
  readonly agents: Readonly<Record<Lane, HttpAgent>>;
}

/** So many pages at once, however many namespaces there are: each costs the API server, and us memory. */
const mostLists = 8;

/** Idle connections end before the API server ends them (after 90 s): a write on a dying one would be in doubt. */
const idleMs = 60_000;

const kept = { keepAlive: true, keepAliveMsecs: 30_000, maxFreeSockets: 16, scheduling: 'lifo' } as const;
const watchOptions = { keepAlive: true, keepAliveMsecs: 30_000, maxFreeSockets: 2 } as const;

/** Lets running requests of an agent end, and no connection of it be used again. */
function retire(agent: HttpAgent): void {
  agent.maxFreeSockets = 0;
  for (const sockets of Object.values(agent.freeSockets)) sockets?.forEach((socket) => socket.destroy());
}

function isInUse({ sockets, requests }: HttpAgent): boolean {
  return Object.keys(sockets).length > 0 || Object.keys(requests).length > 0;
}

export class Agents {
  readonly #secure: boolean;
  readonly #maxSockets: number;
  #lanes: Lanes | undefined;
  /** Those of former credentials whose last requests still run. */
  #retired: HttpAgent[] = [];

  /** `maxSockets`: connections of each of the lanes for reads and for writes. */
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
    return this.#lanes.agents[lane];
  }

  /** Ends every connection, used or not. */
  destroy(): void {
    for (const agent of [...this.#retired, ...Object.values(this.#lanes?.agents ?? {})]) agent.destroy();
    this.#retired = [];
    this.#lanes = undefined;
  }

  #retireAll(): void {
    const former = Object.values(this.#lanes?.agents ?? {});
    former.forEach(retire);
    this.#retired = [...this.#retired, ...former].filter(isInUse);
  }

  #make(applied: Applied): Lanes {
    const make = (options: object): HttpAgent =>
      this.#secure ? new HttpsAgent({ ...options, ...applied.tls }) : new HttpAgent(options);
    const calls = (maxSockets: number): HttpAgent => make({ ...kept, maxSockets, timeout: idleMs });
    const agents = {
      read: calls(this.#maxSockets),
      write: calls(this.#maxSockets),
      list: calls(Math.min(mostLists, this.#maxSockets)),
      watch: make(watchOptions),
    };
    return { fingerprint: applied.fingerprint, agents };
  }
}
