/** What a controller works with, and how it writes: through the API like everyone, on the newest state, no-ops skipped. */

import type { CdiBehaviour } from './cdi/behaviour.ts';
import type { VolumeContents } from './cdi/contents.ts';
import type { Transfers } from './cdi/transfers.ts';
import type { ClusterApi } from './cluster-api.ts';
import type { Delays } from './delays.ts';
import { copy } from './json.ts';
import type { KubeObject } from './objects.ts';
import type { Resource } from './resources.ts';
import { keyOf } from './store.ts';
import { KUBE_CONTROLLER_MANAGER } from './user.ts';
import type { Supervision } from './supervision.ts';
import type { User } from './user.ts';
import type { Guests } from './kubevirt/guests.ts';
import type { Nodes } from './core/nodes.ts';

export interface ControllerApi extends ClusterApi {
  readonly supervision: Supervision;
  readonly delays: Delays;
  readonly guests: Guests;
  readonly nodes: Nodes;
  readonly cdi: CdiBehaviour;
  readonly transfers: Transfers;
  readonly contents: VolumeContents;
}

export interface Change<out T extends KubeObject = KubeObject> {
  readonly resource: Resource<T>;
  readonly subresource?: 'status';
  readonly user: User;
}

/** Creates an object unless one of its name is there. Throws StatusError. */
export function ensure<T extends KubeObject>(
  { store, writer }: ClusterApi,
  resource: Resource<T>,
  object: NoInfer<T>,
): void {
  const { namespace, name } = object.metadata;
  if (store.get(resource, keyOf(namespace, name))) return;
  writer.create(resource, namespace, object, { user: KUBE_CONTROLLER_MANAGER });
}

/**
 * Writes what `change` makes of a copy of the newest state. Undefined when the object is gone, or another one of the
 * same name has taken its place.
 */
export function writeChange<T extends KubeObject>(
  api: ClusterApi,
  { resource, subresource, user }: Change<T>,
  object: NoInfer<T>,
  change: (draft: NoInfer<T>) => void,
): T | undefined {
  const { namespace, name, uid } = object.metadata;
  const current = api.store.get(resource, keyOf(namespace, name));
  if (!current || current.object.metadata.uid !== uid) return undefined;
  const patch = (stored: T): T => {
    const draft = copy(stored);
    change(draft);
    return draft;
  };
  return api.writer.patch({ resource, namespace, name, subresource }, patch, { user });
}
