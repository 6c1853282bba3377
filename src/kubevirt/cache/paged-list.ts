/** Reads a collection page by page, so that never more than one page of untrimmed objects is in memory. */
import { isRecord, networkError } from '../client/api-error.ts';
import { ListSplitter } from './list-splitter.ts';
import type { Transport } from '../client/transport.ts';

export interface CollectionCall {
  readonly resource: string;
  readonly path: string;
  readonly labelSelector?: string | undefined;
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
  /** Takes each item, untrimmed, as it arrives: before the page is known to be whole. */
  readonly onItem: (item: unknown) => void;
}

function asPage(envelope: string): ListPage {
  const list: unknown = JSON.parse(envelope);
  const meta = isRecord(list) ? list['metadata'] : undefined;
  const version = isRecord(meta) ? meta['resourceVersion'] : undefined;
  if (!isRecord(meta) || typeof version !== 'string') throw new Error('not a list');
  const token = meta['continue'];
  return { resourceVersion: version, continue: typeof token === 'string' && token !== '' ? token : undefined };
}

/** One page of a collection. Rejects with ApiError; 410 says that the token of the page before has expired. */
export async function listPage(
  transport: Transport,
  collection: CollectionCall,
  { limit, token, signal, onItem }: PageRequest,
): Promise<ListPage> {
  const query = new URLSearchParams({ limit: String(limit) });
  if (collection.labelSelector !== undefined) query.set('labelSelector', collection.labelSelector);
  if (token !== undefined) query.set('continue', token);
  const path = `${collection.path}?${query.toString()}`;
  const splitter = new ListSplitter((text) => onItem(JSON.parse(text)));
  const onChunk = (chunk: Buffer): void => splitter.push(chunk);
  await transport.call({ method: 'GET', verb: 'list', resource: collection.resource, path, signal, onChunk });
  try {
    return asPage(splitter.end());
  } catch (error) {
    throw networkError('BadReply', `the API server's list can't be used: ${String(error)}`, error);
  }
}
