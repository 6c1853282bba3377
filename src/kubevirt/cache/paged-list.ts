/** Reads a collection page by page, so that never more than one page of untrimmed objects is in memory. */
import { isRecord, networkError } from '../client/api-error.ts';
import { ListSplitter } from './list-splitter.ts';
import type { ObjectKind } from './api-object.ts';
import type { Transport } from '../client/transport.ts';

export interface CollectionCall {
  readonly resource: string;
  readonly kind: ObjectKind;
  readonly path: string;
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
}

/** What of the collection is meant, as the queries of its lists and of its watches say it. */
export function selectorsOf({ labelSelector, fieldSelector }: CollectionCall): Record<string, string> {
  return {
    ...(labelSelector === undefined ? {} : { labelSelector }),
    ...(fieldSelector === undefined ? {} : { fieldSelector }),
  };
}

export interface ListPage {
  readonly resourceVersion: string;
  readonly continue: string | undefined;
}

export interface PageRequest {
  readonly limit: number;
  /** The `continue` of the page before. */
  readonly token: string | undefined;
  readonly signal: AbortSignal;
  readonly maxItemBytes: number;
  /** Takes each item, untrimmed, as it arrives: before the page is known to be whole. */
  readonly onItem: (item: unknown) => void;
}

/**
 * The metadata of a list of this kind. Throws for anything else: with a good status it would make a list without items, as
 * if everything had been deleted.
 */
function metadataOf(list: unknown, kind: ObjectKind): Record<string, unknown> {
  if (!isRecord(list) || list['kind'] !== `${kind}List`) throw new Error(`not a ${kind}List`);
  const { metadata, items } = list;
  // Go writes an empty list as null here and there.
  if (!Array.isArray(items) && items !== null) throw new Error('a list without items');
  return isRecord(metadata) ? metadata : {};
}

function asPage(envelope: string, kind: ObjectKind): ListPage {
  const { resourceVersion, continue: token } = metadataOf(JSON.parse(envelope), kind);
  if (typeof resourceVersion !== 'string' || resourceVersion === '') throw new Error('a list without a version');
  return { resourceVersion, continue: typeof token === 'string' && token !== '' ? token : undefined };
}

/** One page of a collection. Rejects with ApiError; 410 says that the token of the page before has expired. */
export async function listPage(
  transport: Transport,
  collection: CollectionCall,
  { limit, token, signal, maxItemBytes, onItem }: PageRequest,
): Promise<ListPage> {
  const query = new URLSearchParams({ limit: String(limit), ...selectorsOf(collection) });
  if (token !== undefined) query.set('continue', token);
  const path = `${collection.path}?${query.toString()}`;
  const splitter = new ListSplitter((text) => onItem(JSON.parse(text)), maxItemBytes);
  const onChunk = (chunk: Buffer): void => splitter.push(chunk);
  await transport.call({ method: 'GET', verb: 'list', resource: collection.resource, path, signal, onChunk });
  try {
    return asPage(splitter.end(), collection.kind);
  } catch (error) {
    throw networkError('BadReply', `the API server's list can't be used: ${String(error)}`, error);
  }
}
