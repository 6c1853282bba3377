/**
 * What the checks of a guest's spec look at: a VM's template or a VMI's spec, defaults filled in. The types say which
 * fields the webhooks read; that they have these types was checked before.
 */

import type { JsonObject } from '../../../json.ts';
import type { InstanceSpec } from '../../../objects.ts';
import type { StatusCause } from '../../../status.ts';
import type { Profile } from '../../profile.ts';

export type Quantities = Readonly<Record<string, string | number>>;

export interface Resources {
  requests?: Quantities;
  limits?: Quantities;
}

export interface Enabled {
  enabled?: boolean;
}

export interface DiskTarget extends JsonObject {
  bus?: string;
  readonly?: boolean;
}

export interface GuestDisk {
  name: string;
  bootOrder?: number;
  serial?: string;
  cache?: string;
  io?: string;
  errorPolicy?: string;
  dedicatedIOThread?: boolean;
  disk?: DiskTarget;
  cdrom?: DiskTarget;
  lun?: DiskTarget;
}

export interface GuestInterface extends JsonObject {
  name: string;
  model?: string;
  macAddress?: string;
  bootOrder?: number;
  pciAddress?: string;
  state?: string;
}

export interface GuestNetwork extends JsonObject {
  name: string;
}

export interface CloudInit {
  secretRef?: { name?: string };
  userData?: string;
  userDataBase64?: string;
  networkDataSecretRef?: { name?: string };
  networkData?: string;
  networkDataBase64?: string;
}

export type GuestVolume = { name: string } & JsonObject;

export interface Probe extends JsonObject {
  timeoutSeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  failureThreshold?: number;
}

export interface GuestSpec extends Omit<InstanceSpec, 'domain' | 'volumes' | 'networks' | 'livenessProbe'> {
  subdomain?: string;
  schedulerName?: string;
  serviceAccountName?: string;
  readinessProbe?: Probe;
  livenessProbe?: Probe;
  utilityVolumes?: JsonObject[];
  volumes?: GuestVolume[];
  networks?: GuestNetwork[];
  domain: {
    cpu?: {
      sockets?: number;
      cores?: number;
      threads?: number;
      maxSockets?: number;
      model?: string;
      dedicatedCpuPlacement?: boolean;
      realtime?: JsonObject;
      numa?: { guestMappingPassthrough?: JsonObject };
    };
    memory?: { guest?: string | number; maxGuest?: string | number; hugepages?: { pageSize?: string } };
    resources?: Resources;
    firmware?: {
      uuid?: string;
      serial?: string;
      bootloader?: { bios?: JsonObject; efi?: { secureBoot?: boolean; persistent?: boolean } };
      kernelBoot?: JsonObject;
    };
    features?: { acpi?: Enabled; smm?: Enabled } & JsonObject;
    machine?: { type?: string };
    launchSecurity?: JsonObject;
    rebootPolicy?: string;
    ioThreadsPolicy?: string;
    devices: {
      disks?: GuestDisk[];
      interfaces?: GuestInterface[];
      filesystems?: { name: string }[];
      inputs?: { bus?: string; type?: string }[];
      hostDevices?: JsonObject[];
      gpus?: JsonObject[];
      sound?: { name?: string; model?: string };
      tpm?: { enabled?: boolean; persistent?: boolean };
      watchdog?: JsonObject;
      autoattachPodInterface?: boolean;
      autoattachVSOCK?: boolean;
    };
  };
}

export interface SpecContext {
  /** The path of the spec, for causes: `spec.template.spec` or `spec`. */
  readonly field: string;
  readonly spec: GuestSpec;
  readonly isOn: (gate: string) => boolean;
  /** Changes of a running guest are applied live. */
  readonly liveUpdate: boolean;
  /** `spec.configuration` of the KubeVirt object. */
  readonly configuration: JsonObject;
  /** The release whose webhooks they are. */
  readonly profile: Profile;
}

/** Each thing that is wrong with a spec. */
export type SpecCheck = (context: SpecContext) => readonly StatusCause[];

export const invalidValue = (field: string, message: string): StatusCause => ({
  reason: 'FieldValueInvalid',
  message,
  field,
});

/** The cause, if there is one, as a list. */
export const when = (isWrong: unknown, cause: () => StatusCause): StatusCause[] => (isWrong ? [cause()] : []);

export const placeOf = (list: string, i: number): string => `${list}[${i}]`;
