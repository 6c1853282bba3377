/** The VM that the recordings were made with: two cores, a container disk, an empty drive, one NIC with a fixed MAC. */

import type { Json, JsonObject } from '../json.ts';

export interface MachineWish {
  readonly name: string;
  readonly runStrategy: string;
  readonly labels?: JsonObject;
  /** Of the template; the recorder scripted its guests by them. */
  readonly annotations?: JsonObject;
  /** Fields of the template's spec, in place of the usual ones. */
  readonly template?: JsonObject;
  /** Fields of the VM's spec, beside the usual ones. */
  readonly spec?: JsonObject;
}

/** A VirtualMachine to be created. */
export function machine({
  name,
  runStrategy,
  labels = { app: 'rec' },
  annotations = {},
  template = {},
  spec = {},
}: MachineWish): JsonObject {
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name, labels },
    spec: { ...spec, runStrategy, template: { metadata: { annotations }, spec: { ...TEMPLATE, ...template } } },
  };
}

const ROOT_DISK: JsonObject = { name: 'rootdisk', bootOrder: 1, disk: { bus: 'virtio' } };

const DEVICES: JsonObject = {
  disks: [ROOT_DISK, { name: 'cdrom0', cdrom: { bus: 'sata' } }],
  interfaces: [{ name: 'default', macAddress: '02:00:5e:10:00:01', masquerade: {} }],
};

const DOMAIN: JsonObject = { cpu: { cores: 2 }, memory: { guest: '2Gi' }, devices: DEVICES };

const TEMPLATE: JsonObject = {
  domain: DOMAIN,
  networks: [{ name: 'default', pod: {} }],
  terminationGracePeriodSeconds: 30,
  volumes: [{ name: 'rootdisk', containerDisk: { image: 'quay.io/containerdisks/fedora:41' } }],
};

/** The template's changes for a domain without the empty drive, which older releases refuse. */
export const NO_DRIVE: JsonObject = withoutDrive({});

/** The usual VM without the empty drive. */
export function plainMachine(wish: MachineWish): JsonObject {
  return machine({ ...wish, template: { ...NO_DRIVE, ...wish.template } });
}

export function configMap(name: string, data: Readonly<Record<string, string>>, labels?: JsonObject): JsonObject {
  const metadata: Json = labels ? { name, labels } : { name };
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata, data };
}

/** The template's changes for a domain with other fields and no empty drive; devices are added to the usual ones. */
export function withoutDrive({ devices = {}, ...domain }: { readonly [field: string]: JsonObject }): JsonObject {
  return template({ ...domain, devices: { disks: [ROOT_DISK], ...devices } });
}

/** The template's changes for a domain with other fields; devices are added to the usual ones. */
export function template({ devices = {}, ...domain }: { readonly [field: string]: JsonObject }): JsonObject {
  return { domain: { ...DOMAIN, ...domain, devices: { ...DEVICES, ...devices } } };
}
