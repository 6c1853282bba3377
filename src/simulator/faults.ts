/**
 * Faults that tests put between clients and the cluster: rules that apply to matching requests, a number of times, and a
 * few switches for what isn't a request (connections, watches, history). What a client gets is decided here; how
 * sockets are cut is the server's business.
 */

import type { IncomingHttpHeaders } from 'node:http';

import { SUBRESOURCE_GROUP } from './kubevirt/subresources/table.ts';
import { failure } from './status.ts';

/** A request as rules see it, before anything has been decided. */
export interface FaultyRequest {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The name of who makes it, before any impersonation; empty when the API server wouldn't take the credentials. */
  readonly user: () => string;
}

export type Effect =
  /** Answers in the cluster's place; nothing is carried out. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
    }
  /** Carries the request out this much later, on the cluster's clock. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Carries the request out, then cuts the connection in place of answering. */
  | { readonly kind: 'lose reply' }
  /** Cuts the connection; nothing is carried out. */
  | { readonly kind: 'cut' }
  /** Takes the request and never says anything. */
  | { readonly kind: 'hang' }
  /** Carries the request out, then sends half of the answer and cuts the connection. */
  | { readonly kind: 'truncate' }
  /** Carries the request out, then spoils the answer's text, its length unchanged. */
  | { readonly kind: 'garble' };

export interface FaultRule {
  /** Which requests; all when left out. */
  readonly matches?: (request: FaultyRequest) => boolean;
  /** How often; without end when left out. */
  readonly times?: number;
  readonly effect: Effect;
}

/** What the server does for the switches. */
export interface Switches {
  /** Refuses connections and cuts the existing ones. */
  down(): Promise<void>;
  /** Listens again, on the same port. */
  up(): Promise<void>;
  /** Cuts every open watch, without an end. */
  cutWatches(): void;
  /** While true, watches stay open and say nothing; those opened meanwhile stay silent for good. */
  silenceWatches(silent: boolean): void;
  /** Forgets the past: older versions and continue tokens give 410. */
  compact(): void;
  /** Whether the reply to the next write is lost by the pace's chance. */
  losesReply(): boolean;
}

/** Requests that virt-api would answer: with an `answer` of 503, virt-api is down. */
export const toSubresources = ({ url }: FaultyRequest): boolean => url.startsWith(`/apis/${SUBRESOURCE_GROUP}/`);

/** Requests that change something. */
export const isWrite = ({ method }: FaultyRequest): boolean => method !== 'GET' && method !== 'HEAD';

/** An answer with a Status, as the API server gives it; 429 and 503 with Retry-After when asked for. */
export function refuse(code: number, reason: string, message: string, retryAfterSeconds?: number): Effect {
  const body = failure(code, reason, message, retryAfterSeconds ? { retryAfterSeconds } : undefined);
  const headers = retryAfterSeconds ? { 'retry-after': String(retryAfterSeconds) } : {};
  return { kind: 'answer', status: code, headers, body };
}

/** A rule in force. */
export interface Active {
  readonly id: number;
  readonly rule: FaultRule;
  /** How often it still applies. */
  left: number;
  /** What whoever put it in force wants to read again. */
  readonly about: object;
}

export class Faults {
  readonly #switches: Switches;
  #active: Active[] = [];
  #lastId = 0;

  constructor(switches: Switches) {
    this.#switches = switches;
  }

  /** Puts a rule in force; the returned function takes it out again. The oldest rule that matches applies. */
  add(rule: FaultRule): () => void {
    const id = this.put(rule);
    return () => {
      this.remove(id);
    };
  }

  /** Like `add`; returns an id for `remove`. */
  put(rule: FaultRule, about: object = {}): number {
    const id = ++this.#lastId;
    this.#active.push({ id, rule, left: rule.times ?? Infinity, about });
    return id;
  }

  /** Takes a rule out; false when it isn't in force any more. */
  remove(id: number): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter((item) => item.id !== id);
    return this.#active.length < before;
  }

  /** The rules in force, oldest first. */
  list(): readonly Readonly<Active>[] {
    return this.#active;
  }

  /** Takes all rules out. */
  clear(): void {
    this.#active = [];
  }

  /** The effect on this request, which is counted. */
  effectOn(request: FaultyRequest): Effect | undefined {
    const active = this.#active.find(({ rule }) => !rule.matches || rule.matches(request));
    if (!active) return isWrite(request) && this.#switches.losesReply() ? { kind: 'lose reply' } : undefined;
    active.left -= 1;
    if (active.left <= 0) this.#active = this.#active.filter((item) => item !== active);
    return active.rule.effect;
  }

  down(): Promise<void> {
    return this.#switches.down();
  }

  up(): Promise<void> {
    return this.#switches.up();
  }

  cutWatches(): void {
    this.#switches.cutWatches();
  }

  silenceWatches(silent: boolean): void {
    this.#switches.silenceWatches(silent);
  }

  compact(): void {
    this.#switches.compact();
  }
}
