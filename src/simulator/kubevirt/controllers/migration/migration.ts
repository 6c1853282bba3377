/** What changes in a VirtualMachineInstanceMigration, and in its VMI, on the way. Pure maps. */

import { omit } from '../../../json.ts';
import { timestamp } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { MIGRATION_FINALIZER, NODE_NAME_LABEL } from '../names.ts';
import { migrationStateOf } from './state.ts';
import type { MigrationState } from './state.ts';
import type { Migration, MigrationPhase } from '../../kinds.ts';

export const isOver = ({ status }: Migration): boolean => status?.phase === 'Succeeded' || status?.phase === 'Failed';

const VMI_NAME_LABEL = 'kubevirt.io/vmi-name';
const TARGET_NODE_LABEL = 'kubevirt.io/migrationTargetNodeName';

/** A new migration is labelled by its VMI and held until it is over. */
export function adopt({ metadata, spec }: Migration): void {
  metadata.labels = { ...metadata.labels, [VMI_NAME_LABEL]: spec.vmiName ?? '' };
  metadata.finalizers = [...new Set([...(metadata.finalizers ?? []), MIGRATION_FINALIZER])];
}

export function release({ metadata }: Migration): void {
  metadata.finalizers = (metadata.finalizers ?? []).filter((name) => name !== MIGRATION_FINALIZER);
}

export function enter(migration: Migration, phase: MigrationPhase, now: number): void {
  const { status } = migration;
  migration.status = {
    ...status,
    phase,
    phaseTransitionTimestamps: [
      ...(status?.phaseTransitionTimestamps ?? []),
      { phase, phaseTransitionTimestamp: timestamp(now) },
    ],
  };
}

/** Where a guest moves from and to. */
export interface Route {
  readonly migrationUid: string;
  readonly sourcePod: string;
  readonly targetNode: string;
  readonly targetPod: string;
}

/** The VMI is handed to the target: both nodes' virt-handlers read this. */
export function handOff(vmi: VirtualMachineInstance, route: Route): void {
  const state: MigrationState = { ...route, sourceNode: vmi.status.nodeName ?? '', mode: 'PreCopy' };
  vmi.status.migrationState = state;
  vmi.metadata.labels = { ...vmi.metadata.labels, [TARGET_NODE_LABEL]: route.targetNode };
}

/** Changes the state of the migration that is under way. */
export function note(vmi: VirtualMachineInstance, more: Partial<MigrationState>): void {
  vmi.status.migrationState = { ...migrationStateOf(vmi), ...more };
}

const withoutTarget = ({ metadata }: VirtualMachineInstance): Record<string, string> =>
  omit(metadata.labels ?? {}, [TARGET_NODE_LABEL]);

/** The guest runs on the other node. */
export function arrive(vmi: VirtualMachineInstance, targetPodUid: string, now: number): void {
  const nodeName = migrationStateOf(vmi)?.targetNode ?? '';
  note(vmi, { completed: true, endTimestamp: timestamp(now) });
  vmi.status.nodeName = nodeName;
  vmi.status.activePods = { [targetPodUid]: nodeName };
  vmi.metadata.labels = { ...withoutTarget(vmi), [NODE_NAME_LABEL]: nodeName };
  delete vmi.status.evacuationNodeName;
}

/** The guest stays where it is. */
export function stay(vmi: VirtualMachineInstance, now: number, failureReason: string): void {
  const startTimestamp = migrationStateOf(vmi)?.startTimestamp ?? timestamp(now);
  note(vmi, { completed: true, failed: true, startTimestamp, endTimestamp: timestamp(now), failureReason });
  vmi.metadata.labels = withoutTarget(vmi);
}
