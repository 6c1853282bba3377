/**
 * The shapes of the Kubernetes objects that the simulated cluster works with: only the fields that something here reads
 * or writes. Anything else in an object is kept as it came.
 */

import type { JsonObject } from './json.ts';

export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
}

export interface ObjectMeta {
  name: string;
  namespace?: string;
  generateName?: string;
  uid: string;
  resourceVersion: string;
  generation?: number;
  creationTimestamp: string;
  deletionTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  ownerReferences?: OwnerReference[];
}

/** Any object in the store. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec?: unknown;
  status?: unknown;
}

let latest = { second: NaN, text: '' };

/** Times are whole seconds, as metav1.Time writes them. An object has many of the same second: the text is made once. */
export function timestamp(ms: number): string {
  const second = Math.floor(ms / 1000);
  // Joined: V8 would keep a text that is put together with its parts.
  if (second !== latest.second) latest = { second, text: [new Date(ms).toISOString().slice(0, 19), 'Z'].join('') };
  return latest.text;
}

export interface Condition {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason?: string;
  message?: string;
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
}

export type RunStrategy = 'Always' | 'RerunOnFailure' | 'Manual' | 'Halted' | 'Once' | 'WaitAsReceiver';

export interface StateChangeRequest {
  action: 'Start' | 'Stop';
  uid?: string;
  data?: Record<string, string>;
}

/** The part of a VM's template, and of a VMI's spec, that decides what the guest gets. */
export interface InstanceSpec {
  architecture?: string;
  hostname?: string;
  startStrategy?: string;
  evictionStrategy?: string;
  terminationGracePeriodSeconds?: number;
  livenessProbe?: JsonObject;
  nodeSelector?: Record<string, string>;
  affinity?: JsonObject;
  tolerations?: JsonObject[];
  domain: {
    cpu?: { sockets?: number; cores?: number; threads?: number; maxSockets?: number; model?: string };
    memory?: { guest?: string; maxGuest?: string };
    resources?: JsonObject;
    firmware?: { uuid?: string; serial?: string; bootloader?: JsonObject };
    machine?: { type?: string };
    features?: { acpi?: { enabled?: boolean } };
    rebootPolicy?: string;
    devices: {
      disks?: { name: string; bootOrder?: number; disk?: JsonObject; cdrom?: JsonObject; lun?: JsonObject }[];
      interfaces?: { name: string; macAddress?: string; bootOrder?: number; masquerade?: JsonObject }[];
    };
  };
  networks?: ({ name: string } & JsonObject)[];
  volumes?: ({ name: string } & JsonObject)[];
}

/** A VM's choice of an instancetype or a preference. */
export interface InstancetypeMatcher {
  name?: string;
  kind?: string;
  revisionName?: string;
}

/** A DataVolume that is made together with a VM. */
export interface DataVolumeTemplate {
  metadata: { name: string; labels?: Record<string, string>; annotations?: Record<string, string> };
  spec: JsonObject;
}

export interface VirtualMachine extends KubeObject {
  spec: {
    running?: boolean;
    runStrategy?: RunStrategy;
    instancetype?: InstancetypeMatcher;
    preference?: InstancetypeMatcher;
    dataVolumeTemplates?: DataVolumeTemplate[];
    updateVolumesStrategy?: 'Replacement' | 'Migration';
    template: {
      metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> };
      spec: InstanceSpec;
    };
  };
  status?: VirtualMachineStatus;
}

export interface VirtualMachineStatus {
  created?: boolean;
  ready?: boolean;
  printableStatus?: string;
  runStrategy?: RunStrategy;
  stateChangeRequests?: StateChangeRequest[];
  startFailure?: { consecutiveFailCount: number; lastFailedVMIUID: string; retryAfterTimestamp: string };
  conditions?: Condition[];
  observedGeneration?: number;
  desiredGeneration?: number;
  snapshotInProgress?: string;
  restoreInProgress?: string;
  /** The queue of the older way of hot plugging: `{addVolumeOptions}` or `{removeVolumeOptions}` each. */
  volumeRequests?: JsonObject[];
  instancetypeRef?: JsonObject;
  preferenceRef?: JsonObject;
  volumeSnapshotStatuses?: { name: string; enabled: boolean; reason?: string }[];
}

export type Phase =
  'Pending' | 'Scheduling' | 'Scheduled' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown' | 'WaitingForSync';

export interface VirtualMachineInstance extends KubeObject {
  spec: InstanceSpec;
  status: VirtualMachineInstanceStatus;
}

export interface VirtualMachineInstanceStatus {
  phase: Phase;
  reason?: string;
  nodeName?: string;
  activePods?: Record<string, string>;
  conditions?: Condition[];
  currentCPUTopology?: { sockets?: number; cores?: number; threads?: number };
  memory?: Record<string, string>;
  machine?: { type: string };
  interfaces?: JsonObject[];
  volumeStatus?: JsonObject[];
  guestOSInfo?: JsonObject;
  evacuationNodeName?: string;
  fsFreezeStatus?: string;
  migrationState?: JsonObject;
  launcherContainerImageVersion?: string;
  migrationMethod?: string;
  migrationTransport?: string;
  qosClass?: string;
  runtimeUser?: number;
  selinuxContext?: string;
  virtualMachineRevisionName?: string;
  phaseTransitionTimestamps?: { phase: Phase; phaseTransitionTimestamp: string }[];
}

/** Succeeded or Failed: the guest is gone for good. */
export function isFinal(vmi: VirtualMachineInstance): boolean {
  return vmi.status.phase === 'Succeeded' || vmi.status.phase === 'Failed';
}

/** `spec.runStrategy`, or what the deprecated `spec.running` stands for. */
export function runStrategyOf(vm: VirtualMachine): RunStrategy {
  return vm.spec.runStrategy ?? (vm.spec.running ? 'Always' : 'Halted');
}

export function conditionOf(conditions: readonly Condition[] | undefined, type: string): Condition | undefined {
  return conditions?.find((condition) => condition.type === type);
}

export function isTrue(conditions: readonly Condition[] | undefined, type: string): boolean {
  return conditionOf(conditions, type)?.status === 'True';
}

/** The conditions with this one put in the place of its type, or appended. */
export function withCondition(conditions: readonly Condition[] | undefined, condition: Condition): Condition[] {
  const list = [...(conditions ?? [])];
  const index = list.findIndex((item) => item.type === condition.type);
  if (index < 0) list.push(condition);
  else list[index] = condition;
  return list;
}

export function withoutCondition(conditions: readonly Condition[] | undefined, type: string): Condition[] {
  return (conditions ?? []).filter((condition) => condition.type !== type);
}
