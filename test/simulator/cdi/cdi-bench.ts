/** A cluster with CDI on a clock that the test moves, without any HTTP front: DataVolumes go in, their states come out. */

import type { DataVolume, DataVolumeCondition, DataVolumeSpec } from '../../../src/simulator/cdi/kinds.ts';
import { dataVolumes } from '../../../src/simulator/cdi/rows.ts';
import { manualClock } from '../../../src/simulator/clock.ts';
import type { ManualClock } from '../../../src/simulator/clock.ts';
import { Cluster } from '../../../src/simulator/cluster.ts';
import type { PersistentVolumeClaim } from '../../../src/simulator/core/kinds.ts';
import { events, persistentVolumeClaims, pods } from '../../../src/simulator/core/rows.ts';
import { profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import { Pacing } from '../../../src/simulator/pacing.ts';
import { seededRandom } from '../../../src/simulator/random.ts';
import type { Resource } from '../../../src/simulator/resources.ts';
import type { ImageServer } from './image-server.ts';

/** Attempts of one container that start without delay: the first one, the one with scratch space, one restart. */
const ROUNDS = 6;

export class CdiBench {
  readonly clock: ManualClock = manualClock();
  readonly cluster: Cluster;
  readonly #phases = new Map<string, string[]>();
  readonly #servers: ImageServer[] = [];

  constructor(profile = 'kubevirt-1.10') {
    this.cluster = new Cluster({
      clock: this.clock,
      random: seededRandom(1),
      pacing: new Pacing('instant', 1),
      profile: profileOf(profile),
    });
    this.cluster.ensureNamespace('ns');
    this.cluster.store.subscribe(dataVolumes, ({ after: { object } }) => {
      const seen = this.#phases.get(object.metadata.name) ?? [];
      const phase = object.status?.phase ?? '';
      if (seen.at(-1) !== phase) seen.push(phase);
      this.#phases.set(object.metadata.name, seen);
    });
    this.clock.advance(0);
  }

  /** Closed with the bench. */
  serves(server: ImageServer): ImageServer {
    this.#servers.push(server);
    return server;
  }

  async close(): Promise<void> {
    this.cluster.transfers.abortAll();
    await Promise.all(this.#servers.splice(0).map((server) => server.close()));
  }

  /** Creates a DataVolume in `ns`. */
  create(name: string, spec: DataVolumeSpec, annotations: Record<string, string> = {}): void {
    this.cluster.create({
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataVolume',
      metadata: { name, namespace: 'ns', annotations } as { name: string; namespace: string },
      spec,
    });
  }

  /** An import of `url` into 64 MiB (or what is asked) of the default storage. */
  createImport(name: string, url: string, more: Partial<DataVolumeSpec['storage']> = {}): void {
    this.create(name, {
      source: { http: { url } },
      storage: { resources: { requests: { storage: '64Mi' } }, ...more },
    });
  }

  /** Lets everything happen that takes no time on the clock, transfers included. */
  async run(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      this.clock.advance(0);
      await this.cluster.transfers.settled();
    }
    this.clock.advance(0);
  }

  async advance(ms: number): Promise<void> {
    this.clock.advance(ms);
    await this.run();
  }

  #find(resource: Resource, name: string): KubeObject | undefined {
    return this.cluster.store.get(resource, `ns/${name}`)?.object;
  }

  dataVolume(name: string): DataVolume | undefined {
    return this.#find(dataVolumes, name) as DataVolume | undefined;
  }

  claim(name: string): PersistentVolumeClaim | undefined {
    return this.#find(persistentVolumeClaims, name) as PersistentVolumeClaim | undefined;
  }

  condition(name: string, type: string): DataVolumeCondition | undefined {
    return this.dataVolume(name)?.status?.conditions?.find((condition) => condition.type === type);
  }

  /** The different phases that a DataVolume has gone through, in order. */
  phases(name: string): readonly string[] {
    return this.#phases.get(name) ?? [];
  }

  names(resource: Resource): string[] {
    return [...this.cluster.store.list(resource)]
      .filter(({ object }) => object.metadata.namespace === 'ns')
      .map(({ object }) => object.metadata.name);
  }

  podNames(): string[] {
    return this.names(pods);
  }

  /** Events about objects of this name. */
  told(name: string): { reason: string; message: string; count: number }[] {
    return [...this.cluster.store.list(events)]
      .map(
        ({ object }) =>
          object as KubeObject & { involvedObject: { name: string }; reason: string; message: string; count: number },
      )
      .filter((event) => event.involvedObject.name === name);
  }

  reasons(name: string): string[] {
    return this.told(name).map(({ reason }) => reason);
  }
}
