/** VMs of other shapes than the usual one, and what became of them. */

import type { Manifest } from '../../../src/simulator/cluster.ts';
import type { JsonObject } from '../../../src/simulator/json.ts';
import type { Condition, RunStrategy } from '../../../src/simulator/objects.ts';
import { events, pods } from '../../../src/simulator/core/rows.ts';
import type { Bench } from '../bench.ts';

export interface Shape {
  readonly runStrategy?: RunStrategy;
  readonly disks?: readonly JsonObject[];
  readonly volumes?: readonly JsonObject[];
  readonly interfaces?: readonly JsonObject[];
  readonly domain?: JsonObject;
  readonly spec?: JsonObject;
  /** Fields of the VM's spec beside the template. */
  readonly more?: JsonObject;
}

const ROOT = { name: 'rootdisk', disk: { bus: 'virtio' } };
const NIC = { name: 'default', masquerade: {} };
const IMAGE = { name: 'rootdisk', containerDisk: { image: 'registry.example/fedora:41' } };

/** A VM in `ns`: one disk of an image, unless told otherwise. */
export function shaped(name: string, shape: Shape = {}): Manifest {
  const { runStrategy = 'Always', disks = [ROOT], volumes = [IMAGE], interfaces = [NIC], domain, spec, more } = shape;
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name, namespace: 'ns' },
    spec: {
      runStrategy,
      ...more,
      template: {
        spec: {
          domain: {
            memory: { guest: '1Gi' },
            ...domain,
            devices: { disks: [...disks], interfaces: [...interfaces] },
          },
          networks: [{ name: 'default', pod: {} }],
          terminationGracePeriodSeconds: 30,
          volumes: [...volumes],
          ...spec,
        },
      },
    },
  };
}

export const printed = ({ cluster }: Bench, name: string): string | undefined =>
  cluster.machine('ns', name)?.status?.printableStatus;

export const conditionsOf = (conditions: readonly Condition[] | undefined): string[] =>
  (conditions ?? []).map(({ type, status, reason }) => `${type}=${status}${reason ? `:${reason}` : ''}`);

/** `Type reason` of the Events about objects of this name and kind, oldest first. */
export function eventsOf({ cluster }: Bench, kind: string, name: string): string[] {
  return [...cluster.store.list(events)]
    .sort((a, b) => a.version - b.version)
    .map(
      ({ object }) =>
        object as unknown as { involvedObject: { kind: string; name: string }; type: string; reason: string },
    )
    .filter(({ involvedObject }) => involvedObject.kind === kind && involvedObject.name === name)
    .map(({ type, reason }) => `${type} ${reason}`);
}

export interface SeenPod {
  readonly name: string;
  readonly phase: string | undefined;
  readonly node: string | undefined;
}

/** The launcher pods of a VMI. */
export function podsOf({ cluster }: Bench, name: string): SeenPod[] {
  return [...cluster.store.list(pods)]
    .map(({ object }) => object)
    .filter(({ metadata }) => metadata.labels?.['kubevirt.io'] === 'virt-launcher')
    .filter(({ metadata }) => metadata.labels?.['vm.kubevirt.io/name'] === name)
    .map(({ metadata, spec, status }) => ({
      name: metadata.name,
      phase: (status as { phase?: string } | undefined)?.phase,
      node: (spec as { nodeName?: string }).nodeName,
    }));
}
