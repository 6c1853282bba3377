import type { OperationHandlers, OperationId, OperationTypes } from '../../generated/operations.ts';

/**
 * What handlers answer with where a body alone isn't enough: a status or headers that belong to this one answer. The
 * HTTP layer gives it to the client as it is; ETag isn't among the headers, since it is made of the body's own.
 */
export class Reply<Body extends object> {
  readonly status: 200 | 201;
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: 200 | 201, body: Body, headers: Readonly<Record<string, string>>) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/**
 * 201 for a resource that was made, with its URI in Location (DSP0266 7.7).
 * @param headers what else the client is told this once (X-Auth-Token)
 */
export function created<Body extends { readonly '@odata.id': string }>(
  body: Body,
  headers: Readonly<Record<string, string>> = {},
): Reply<Body> {
  return new Reply(201, body, { Location: body['@odata.id'], ...headers });
}

/** A resource that takes fewer methods than its path does: its Allow says which. */
export function allowing<Body extends object>(methods: string, body: Body): Reply<Body> {
  return new Reply(200, body, { Allow: methods });
}

type Answer<T> = T extends object ? T | Reply<T> : T;

/** One handler for every operation, which may answer with a Reply in place of its body. */
export type Handlers<Context> = {
  readonly [K in OperationId]: (
    ...request: Parameters<OperationHandlers<Context>[K]>
  ) => Answer<OperationTypes[K]['response']> | Promise<Answer<OperationTypes[K]['response']>>;
};
