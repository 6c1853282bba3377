/** The claim in which a populator prepares the volume of another claim. */

import type { PersistentVolumeClaim } from '../core/kinds.ts';
import { persistentVolumeClaims } from '../core/rows.ts';
import { controllerReference, metadataFor } from '../new-object.ts';
import { SELECTED_NODE } from '../core/storage.ts';
import { copy } from '../json.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import { ANNOTATIONS, CDI_LABEL, COPIED_TO_PODS } from './annotations.ts';

export const primeName = ({ metadata }: PersistentVolumeClaim): string => `prime-${metadata.uid}`;

export function primeOf(store: Store, target: PersistentVolumeClaim): PersistentVolumeClaim | undefined {
  const found = store.get(persistentVolumeClaims, keyOf(target.metadata.namespace, primeName(target)))?.object;
  return found;
}

/** Annotations that go from a target to its prime, if it has them. */
const INHERITED = [ANNOTATIONS.retainPod, ANNOTATIONS.contentType, SELECTED_NODE, ...Object.keys(COPIED_TO_PODS)];

/** A new prime of the target; `more` says what is to be put into it. */
export function primeFor(target: PersistentVolumeClaim, more: Record<string, string>): PersistentVolumeClaim {
  const { metadata, spec } = target;
  const inherited = INHERITED.flatMap((name) => {
    const value = metadata.annotations?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { accessModes, resources, storageClassName, volumeMode } = copy(spec);
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: metadataFor({
      name: primeName(target),
      namespace: metadata.namespace,
      labels: { ...CDI_LABEL, 'velero.io/exclude-from-backup': 'true' },
      annotations: { ...Object.fromEntries(inherited), [ANNOTATIONS.immediate]: '', ...more },
      ownerReferences: [controllerReference(target)],
    }),
    spec: {
      ...(accessModes && { accessModes }),
      ...(resources && { resources }),
      ...(storageClassName !== undefined && { storageClassName }),
      ...(volumeMode && { volumeMode }),
    },
  };
}
