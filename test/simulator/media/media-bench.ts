/** A cluster with claims and VMs that have a CD-ROM drive: what the tests of media and of live changes start from. */

import type { JsonObject } from '../../../src/simulator/json.ts';
import type { KubeObject, RunStrategy, VirtualMachineInstance } from '../../../src/simulator/objects.ts';
import { events, persistentVolumeClaims, pods } from '../../../src/simulator/core/rows.ts';
import { kubevirts, virtualMachineInstances } from '../../../src/simulator/kubevirt/rows.ts';
import type { Profile } from '../../../src/simulator/kubevirt/profile.ts';
import { NEWEST_PROFILE } from '../../../src/simulator/kubevirt/profile.ts';
import { writeChange } from '../../../src/simulator/controller-api.ts';
import { ADMIN } from '../../../src/simulator/user.ts';
import { VMS } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { manifest, startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

export const ROOT: JsonObject = {
  name: 'rootdisk',
  containerDisk: { image: 'registry.example/containerdisks/fedora:41' },
};

/** A medium for drive `cdrom0`. */
export const medium = (claimName: string, hotpluggable = true): JsonObject => ({
  name: 'cdrom0',
  persistentVolumeClaim: { claimName, ...(hotpluggable && { hotpluggable }) },
});

export interface Claim {
  readonly accessMode?: 'ReadWriteMany' | 'ReadWriteOnce';
}

export class MediaBench {
  readonly bench: Bench;

  constructor(bench: Bench) {
    this.bench = bench;
  }

  /** Creates a claim of 1 GiB in `ns`. */
  claim(name: string, { accessMode = 'ReadWriteMany' }: Claim = {}): void {
    this.bench.cluster.create({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name, namespace: 'ns' },
      spec: { accessModes: [accessMode], resources: { requests: { storage: '1Gi' } } },
    });
    this.bench.settle();
  }

  /** Creates VM `v` with a root disk and an empty drive, and lets it come to rest. */
  machine(strategy: RunStrategy, change: (spec: { [field: string]: JsonObject }) => void = () => undefined): void {
    const wish = manifest('v', strategy, { cdrom: 'empty' });
    const { spec } = wish.spec['template'] as { spec: { [field: string]: JsonObject } };
    change(spec);
    this.bench.cluster.create({ ...wish });
    this.bench.settle();
  }

  /** Replaces the volumes of `v`, and lets it take effect. */
  async volumes(...volumes: JsonObject[]): Promise<Reply> {
    return this.change({ volumes });
  }

  /** Merges into the template's spec of `v`, and lets it take effect. */
  async change(spec: JsonObject): Promise<Reply> {
    const reply = await this.bench.api.merge(`${VMS}/v`, { spec: { template: { spec } } });
    this.bench.settle();
    return reply;
  }

  /** Replaces `spec.configuration` of the KubeVirt object. */
  configure(configuration: JsonObject): void {
    this.#install({ configuration });
  }

  /** Lets KubeVirt update running guests by itself. */
  updateWorkloads(...workloadUpdateMethods: string[]): void {
    this.#install({ workloadUpdateStrategy: { workloadUpdateMethods } });
  }

  #install(change: JsonObject): void {
    for (const { object } of [...this.bench.cluster.store.list(kubevirts)]) {
      writeChange(this.bench.cluster, { resource: kubevirts, user: ADMIN }, object, (draft) => {
        draft.spec = { ...(draft.spec as JsonObject), ...change };
      });
    }
  }

  gates(...featureGates: string[]): void {
    this.configure({ developerConfiguration: { featureGates } });
  }

  get vmi(): VirtualMachineInstance {
    const found = this.bench.cluster.instance('ns', 'v');
    if (!found) throw new Error('there is no VMI');
    return found;
  }

  get phase(): string | undefined {
    return this.bench.cluster.instance('ns', 'v')?.status.phase;
  }

  /** The conditions of the VM that aren't copies of its VMI's, with reason and message. */
  get conditions(): Record<string, string> {
    const own = new Set(['RestartRequired', 'Failure']);
    const { conditions = [] } = this.bench.cluster.machine('ns', 'v')?.status ?? {};
    return Object.fromEntries(
      conditions
        .filter(({ type }) => own.has(type))
        .map(({ type, reason, message }) => [type, reason ?? message ?? '']),
    );
  }

  message(type: string): string {
    const { conditions = [] } = this.bench.cluster.machine('ns', 'v')?.status ?? {};
    return conditions.find((condition) => condition.type === type)?.message ?? '';
  }

  instanceCondition(type: string): string | undefined {
    const found = this.vmi.status.conditions?.find((condition) => condition.type === type);
    return found && `${found.status}${found.reason ? ` ${found.reason}` : ''}`;
  }

  status(name = 'cdrom0'): JsonObject | undefined {
    return this.vmi.status.volumeStatus?.find((entry) => entry['name'] === name);
  }

  get attachmentPods(): KubeObject[] {
    return [...this.bench.cluster.store.list(pods)]
      .map(({ object }) => object)
      .filter(({ metadata }) => metadata.labels?.['kubevirt.io'] === 'hotplug-disk');
  }

  /** The reasons of the Events about the VMI, each once, in the order they first came. */
  get reasons(): string[] {
    const about = [...this.bench.cluster.store.list(events)]
      .map(({ object }) => object as KubeObject & { reason: string; involvedObject: { kind: string } })
      .filter(({ involvedObject }) => involvedObject.kind === 'VirtualMachineInstance')
      .sort((a, b) => Number(a.metadata.resourceVersion) - Number(b.metadata.resourceVersion));
    return [...new Set(about.map(({ reason }) => reason))];
  }

  /** Notes each distinct state of a volume's entry from now on, as `phase target`. */
  watch(name = 'cdrom0'): string[] {
    const states: string[] = [];
    this.bench.cluster.store.subscribe(virtualMachineInstances, ({ type, after }) => {
      if (type === 'DELETED') return;
      const { status, spec } = after.object;
      const entry = status.volumeStatus?.find((item) => item['name'] === name);
      const isInSpec = spec.volumes?.some((volume) => volume.name === name);
      const words = [entry?.['phase'], entry?.['target']].flatMap((word) =>
        typeof word === 'string' ? word || [] : [],
      );
      const state = entry ? words.join(' ') : isInSpec ? 'unknown' : 'none';
      if (states.at(-1) !== state) states.push(state);
    });
    return states;
  }

  hasClaim(name: string): boolean {
    return this.bench.cluster.store.get(persistentVolumeClaims, `ns/${name}`) !== undefined;
  }

  close(): Promise<void> {
    return this.bench.close();
  }
}

export async function startMediaBench(profile: Profile = NEWEST_PROFILE): Promise<MediaBench> {
  return new MediaBench(await startBench({ profile }));
}
