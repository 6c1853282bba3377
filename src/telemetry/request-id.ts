import { randomUUID } from 'node:crypto';

/** What can go into logs, headers and error messages without a second thought. */
const safe = /^[A-Za-z0-9._-]{1,64}$/;

/** The id of a request: the caller's X-Request-Id where it is short and safe, else a new one. */
export function requestIdOf(header: string | string[] | undefined, make: () => string = randomUUID): string {
  return typeof header === 'string' && safe.test(header) ? header : make();
}
