/**
 * The shapes of KubeVirt's objects beside VMs and VMIs (objects.ts of the simulator), as far as something here reads or
 * writes them.
 */

import type { JsonObject } from '../json.ts';
import type { Condition, KubeObject, VirtualMachine } from '../objects.ts';
import type { MigrationState } from './controllers/migration/state.ts';

export type MigrationPhase =
  'Pending' | 'Scheduling' | 'Scheduled' | 'PreparingTarget' | 'TargetReady' | 'Running' | 'Succeeded' | 'Failed';

export interface Migration extends KubeObject {
  spec: {
    vmiName?: string;
    addedNodeSelector?: Record<string, string>;
    priority?: string;
    sendTo?: JsonObject;
    receive?: JsonObject;
  };
  status?: {
    phase?: MigrationPhase;
    phaseTransitionTimestamps?: JsonObject[];
    migrationState?: MigrationState;
    conditions?: JsonObject[];
  };
}

/** A reference to an object of the same namespace. */
export interface ObjectReference {
  apiGroup?: string;
  kind?: string;
  name?: string;
}

export interface Snapshot extends KubeObject {
  spec: { source: ObjectReference };
  status?: {
    phase?: 'InProgress' | 'Succeeded' | 'Failed' | 'Deleting';
    readyToUse?: boolean;
    sourceUID?: string;
    creationTime?: string;
    virtualMachineSnapshotContentName?: string;
    conditions?: Condition[];
    indications?: string[];
  };
}

export interface SnapshotContent extends KubeObject {
  spec: {
    source: { virtualMachine: JsonObject & { spec: VirtualMachine['spec'] } };
    virtualMachineSnapshotName: string;
  };
  status?: JsonObject;
}

export interface Restore extends KubeObject {
  spec: { target: ObjectReference; virtualMachineSnapshotName?: string; patches?: string[] };
  status?: { complete?: boolean; restoreTime?: string; conditions?: Condition[]; restores?: JsonObject[] };
}

/** The KubeVirt object, of which there is one. */
export interface Installation extends KubeObject {
  spec?: {
    uninstallStrategy?: string;
    infra?: { replicas?: number };
    configuration?: {
      additionalGuestMemoryOverheadRatio?: string;
      developerConfiguration?: { featureGates?: string[]; disabledFeatureGates?: string[] };
    };
  };
  status?: { phase?: string };
}

export interface Instancetype extends KubeObject {
  spec: JsonObject & { memory?: { overcommitPercent?: number; hugepages?: JsonObject } };
}
