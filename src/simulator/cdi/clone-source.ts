/** What a DataVolume is cloned from, named by its spec or by the DataSource that its spec names. */

import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import type { DataSource, DataVolume } from './kinds.ts';
import { dataSources } from './rows.ts';

export interface CloneSource {
  readonly kind: 'pvc' | 'snapshot';
  readonly namespace: string;
  readonly name: string;
}

/** Undefined when it isn't a clone, or the DataSource isn't there (yet). */
export function cloneSourceOf(store: Store, { metadata, spec }: DataVolume): CloneSource | undefined {
  const own = metadata.namespace ?? '';
  const { pvc, snapshot } = spec.source ?? referenced(store, spec.sourceRef, own) ?? {};
  const source = pvc ?? snapshot;
  if (!source?.name) return undefined;
  return { kind: pvc ? 'pvc' : 'snapshot', namespace: source.namespace ?? own, name: source.name };
}

function referenced(
  store: Store,
  reference: DataVolume['spec']['sourceRef'],
  own: string,
): DataSource['spec']['source'] {
  if (!reference?.name) return undefined;
  const found = store.get(dataSources, keyOf(reference.namespace ?? own, reference.name))?.object;
  return found?.spec.source;
}
