/** A cluster on a clock that the test moves, without any HTTP front, for Kubernetes' own kinds. */

import { resourceOfKind } from '../../../src/simulator/catalogue.ts';
import { manualClock } from '../../../src/simulator/clock.ts';
import type { ManualClock } from '../../../src/simulator/clock.ts';
import { Cluster } from '../../../src/simulator/cluster.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import { Pacing } from '../../../src/simulator/pacing.ts';
import { seededRandom } from '../../../src/simulator/random.ts';
import type { Resource } from '../../../src/simulator/resources.ts';
import { StatusError } from '../../../src/simulator/status.ts';
import type { Status } from '../../../src/simulator/status.ts';
import { ADMIN } from '../../../src/simulator/user.ts';
import type { PropagationPolicy } from '../../../src/simulator/api/metadata.ts';

export class CoreBench {
  readonly clock: ManualClock = manualClock();
  readonly cluster: Cluster;

  constructor() {
    this.cluster = new Cluster({ clock: this.clock, random: seededRandom(1), pacing: new Pacing('instant', 1) });
    this.cluster.ensureNamespace('ns');
    this.settle();
  }

  settle(): void {
    this.clock.advance(0);
  }

  /** Creates an object of a core kind in `ns`, as an administrator. Throws StatusError. */
  create(kind: string, name: string, content: object = {}, apiVersion = 'v1'): KubeObject {
    const resource = resourceOfKind(apiVersion, kind);
    if (!resource) throw new Error(`no kind ${kind}`);
    const { metadata = {}, ...rest } = content as { metadata?: object };
    const namespace = resource.namespaced ? 'ns' : undefined;
    const body = { apiVersion, kind, ...rest, metadata: { name, ...metadata } } as unknown as KubeObject;
    return this.cluster.writer.create(resource, namespace, body, { user: ADMIN });
  }

  get(resource: Resource, name: string): KubeObject | undefined {
    return this.cluster.store.get(resource, resource.namespaced ? `ns/${name}` : name)?.object;
  }

  /** Merges a change into an object. Throws StatusError. */
  change(
    resource: Resource,
    name: string,
    change: (draft: KubeObject) => KubeObject,
    subresource?: string,
  ): KubeObject {
    const namespace = resource.namespaced ? 'ns' : undefined;
    return this.cluster.writer.patch({ resource, namespace, name, subresource }, change, { user: ADMIN });
  }

  remove(resource: Resource, name: string, propagationPolicy?: PropagationPolicy): void {
    const target = { resource, namespace: resource.namespaced ? 'ns' : undefined, name };
    this.cluster.writer.delete(target, { ...(propagationPolicy && { propagationPolicy }) }, { user: ADMIN });
  }
}

/** What the API said when it refused; undefined when it didn't. */
export function refusal(work: () => unknown): Status | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof StatusError) return error.body;
    throw error;
  }
}
