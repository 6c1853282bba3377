/** What the replay needs of a connection. The real one is cluster/connection.ts; tests script one. */

import type { Json } from '../json.ts';

export interface Outgoing {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Whose credentials are sent: `admin` are the kubeconfig's, `anonymous` none. */
  readonly as: string;
  /** As they are sent, but for the credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it is sent; undefined for no body. */
  readonly body?: string | undefined;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Null for an empty body, `{text}` for one that is no JSON. */
  readonly body: Json;
}

export interface OpenWatch {
  readonly status: number;
  readonly headers: Answer['headers'];
  /** The next line; undefined when the server ended the stream, or when none came for so long. */
  next(timeoutMs: number): Promise<Json | undefined>;
  /** True once the server has ended the stream and all of it was read. */
  readonly isEnded: boolean;
  /** What of the body was no line of JSON. */
  readonly rest: string;
  close(): void;
}

export interface Transport {
  send(request: Outgoing): Promise<Answer>;
  /** Opens a stream of lines, and resolves once the server has begun to answer. */
  watch(request: Outgoing): Promise<OpenWatch>;
}
