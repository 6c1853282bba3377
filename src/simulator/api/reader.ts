/**
 * Lists as the API server gives them: pages that stay consistent with the version of the first, selectors, versions
 * asked for exactly or at least. A continue token carries the version and the last key, so nothing is kept per client.
 */

import { isObject } from '../json.ts';
import { storedAs } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { StatusError, badRequest, expired, invalidOptions } from '../status.ts';
import type { Revision, Store } from '../store.ts';
import { selectorOf } from './selectors.ts';
import type { Selector } from './selectors.ts';

export interface Page {
  readonly items: readonly Revision[];
  readonly version: number;
  /** Where the next page starts; undefined on the last one. */
  readonly continue?: string;
  /** How many items follow; unknown when a selector is used. */
  readonly remaining?: number;
}

const PAST_TOKEN_MESSAGE =
  'The provided continue parameter is too old to display a consistent list result. You can start a new list without ' +
  'the continue parameter, or use the continue token in this response to retrieve the remainder of the results. ' +
  'Continuing with the provided token results in an inconsistent list - objects that were created, modified, or ' +
  'deleted between the time the first chunk was returned and now may show up in the list.';

/** `after` is the last key that was served; version -1 means "the newest", after an expiry. */
interface Token {
  readonly version: number;
  readonly after: string;
}

const encodeToken = ({ version, after }: Token): string =>
  Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv: version, start: after })).toString('base64url');

function decodeToken(text: string): Token {
  try {
    const token: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (isObject(token) && Number.isSafeInteger(token['rv']) && typeof token['start'] === 'string') {
      return { version: Number(token['rv']), after: token['start'] };
    }
  } catch {
    // Told below, the same for everything that isn't a token.
  }
  throw badRequest('invalid continue token: continue key is not valid');
}

/** A whole number of a query, as the API server parses it. Throws StatusError 400. */
export function integerOf(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const refuse = (why: string): Error => badRequest(`strconv.ParseInt: parsing ${JSON.stringify(text)}: ${why}`);
  if (!/^-?\d{1,30}$/.test(text)) throw refuse('invalid syntax');
  if (BigInt.asIntN(64, BigInt(text)) !== BigInt(text)) throw refuse('value out of range');
  return Number(text);
}

/** The asked resourceVersion of a get or list; undefined when none was given. Throws StatusError 400 or 504. */
export function versionOf(query: URLSearchParams, current: number): number | undefined {
  const text = query.get('resourceVersion');
  if (!text) return undefined;
  if (!/^\d+$/.test(text)) {
    throw badRequest(
      `invalid resource version: resourceVersion: Invalid value: ${JSON.stringify(text)}: strconv.ParseUint: parsing ${JSON.stringify(text)}: invalid syntax`,
    );
  }
  return requireReached(Number(text), current);
}

/** The version, if the cluster has got there. Throws StatusError 504. */
function requireReached(version: number, current: number): number {
  if (version <= current) return version;
  throw new StatusError(504, 'Timeout', `Timeout: Too large resource version: ${version}, current: ${current}`, {
    causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
    retryAfterSeconds: 1,
  });
}

const forbidden = (field: string, why: string): StatusError =>
  invalidOptions('ListOptions', { field, message: `Forbidden: ${why}`, reason: 'FieldValueForbidden' });

/** Throws StatusError 400 on a time-out that is no number, and 422 on options that only a watch has. */
export function requireListOptions(query: URLSearchParams): void {
  integerOf(query, 'timeoutSeconds');
  if (query.get('sendInitialEvents')) throw forbidden('sendInitialEvents', 'sendInitialEvents is forbidden for list');
}

const MATCHES = ['Exact', 'NotOlderThan'];

/** Throws StatusError 422 when resourceVersionMatch doesn't fit the rest. */
function requireMatch(query: URLSearchParams): void {
  const match = query.get('resourceVersionMatch');
  if (!match) return;
  const field = 'resourceVersionMatch';
  const version = query.get('resourceVersion');
  if (!version) throw forbidden(field, `${field} is forbidden unless resourceVersion is provided`);
  if (query.get('continue')) throw forbidden(field, `${field} is forbidden when continue is provided`);
  if (!MATCHES.includes(match)) {
    const message = `Unsupported value: ${JSON.stringify(match)}: supported values: "Exact", "NotOlderThan", ""`;
    throw invalidOptions('ListOptions', { field, message, reason: 'FieldValueNotSupported' });
  }
  if (match === 'Exact' && version === '0') {
    throw forbidden(field, `${field} "exact" is forbidden for resourceVersion "0"`);
  }
}

/** The version a list is taken at, and the key after which it starts. */
function startOf(query: URLSearchParams, current: number): Token {
  const text = query.get('continue');
  if (text) {
    if (query.get('resourceVersion'))
      throw badRequest('specifying resource version is not allowed when using continue');
    const token = decodeToken(text);
    return { ...token, version: token.version < 0 ? current : requireReached(token.version, current) };
  }
  const version = versionOf(query, current);
  const exact = query.get('resourceVersionMatch') === 'Exact';
  // With a limit and no match given, the API server answers from that very version too.
  const limited = version !== undefined && version > 0 && !query.get('resourceVersionMatch') && query.has('limit');
  return { version: (exact || limited) && version ? version : current, after: '' };
}

/** One page of a list, by the request's query; `resource` is the row as served. Throws StatusError (400, 410, 422, 504). */
export function listPage(
  store: Store,
  resource: Resource,
  namespace: string | undefined,
  query: URLSearchParams,
): Page {
  const limit = Math.max(0, integerOf(query, 'limit') ?? 0);
  requireMatch(query);
  const selector = selectorOf(query, resource);
  const start = startOf(query, store.version);
  const view = store.at(storedAs(resource), start.version);
  if (!view) throw tooOld(start);
  const prefix = namespace ? `${namespace}/` : '';
  const first = start.after ? firstFrom(view.keys, `${start.after}\0`) : firstFrom(view.keys, prefix);
  const end = prefix ? firstFrom(view.keys, `${namespace}0`) : view.keys.length;
  const { items, next } = collect(view, { first: Math.max(first, firstFrom(view.keys, prefix)), end, limit, selector });
  if (next >= end) return { items, version: start.version };
  const after = view.keys[next - 1] ?? '';
  return {
    items,
    version: start.version,
    continue: encodeToken({ version: start.version, after }),
    ...(!selector && { remaining: end - next }),
  };
}

interface Range {
  readonly first: number;
  readonly end: number;
  readonly limit: number;
  readonly selector: Selector | undefined;
}

/** The matching items of a range, up to the limit, and the index where the next page would start. */
function collect(
  view: { keys: readonly string[]; get(key: string): Revision | undefined },
  { first, end, limit, selector }: Range,
): { items: Revision[]; next: number } {
  const items: Revision[] = [];
  let next = first;
  for (; next < end && !(limit > 0 && items.length === limit); next += 1) {
    const revision = view.get(view.keys[next] ?? '');
    if (revision && (!selector || selector(revision.object))) items.push(revision);
  }
  return { items, next };
}

/** The index of the first key that is not below `bound` ('0' follows '/', so `ns0` ends a namespace). */
function firstFrom(keys: readonly string[], bound: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tooOld(start: Token): StatusError {
  if (!start.after) return expired('The resourceVersion for the provided list is too old.');
  const error = expired(PAST_TOKEN_MESSAGE);
  error.body.metadata.continue = encodeToken({ version: -1, after: start.after });
  return error;
}
