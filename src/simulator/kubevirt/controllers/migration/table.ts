/**
 * A live migration as a table: what happens next in each phase, after how long, and what it does. The first row whose
 * condition holds is next. Who runs the rows is migration-controller.ts.
 */

import type { Step } from '../../../delays.ts';
import { textOf } from '../../../json.ts';
import { conditionOf, isFinal } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { MIGRATION_FINALIZER } from '../names.ts';
import { isOver } from './migration.ts';
import { migrationStateOf } from './state.ts';
import type { Pod } from '../../../core/kinds.ts';
import type { Migration, MigrationPhase } from '../../kinds.ts';

export interface MigrationSituation {
  readonly migration: Migration;
  readonly vmi: VirtualMachineInstance | undefined;
  /** The pod that the guest is to move to. */
  readonly target: Pod | undefined;
  /** Nodes that the guest could move to. */
  readonly fitting: readonly string[];
  /** Another migration of the same VMI that isn't over and was first. */
  readonly isBehind: boolean;
  /** The guest's script has it fail. */
  readonly isDoomed: boolean;
  readonly now: number;
}

/** What a row does, carried out by the controller. */
export type MigrationDeed =
  | 'adopt'
  | 'create target'
  | 'start target'
  | 'hand off'
  | 'target is ready'
  | 'move'
  | 'arrive'
  | 'fail'
  | 'abort'
  | 'clean up';

export interface MigrationRow {
  readonly name: string;
  readonly when: (situation: MigrationSituation) => boolean;
  readonly after: Step | ((situation: MigrationSituation) => number);
  readonly deed: MigrationDeed;
}

const isIn =
  (...phases: readonly (MigrationPhase | undefined)[]) =>
  ({ migration }: MigrationSituation): boolean =>
    phases.includes(migration.status?.phase);

const isDeleting = ({ migration }: MigrationSituation): boolean => migration.metadata.deletionTimestamp !== undefined;

/** The guest can't be moved any more, or never could. */
function isImpossible({ vmi }: MigrationSituation): boolean {
  if (!vmi || isFinal(vmi) || vmi.metadata.deletionTimestamp) return true;
  return conditionOf(vmi.status.conditions, 'LiveMigratable')?.status === 'False';
}

/** A target pod that no node takes is given up after this. */
const UNSCHEDULABLE_TIMEOUT_MS = 5 * 60_000;

function untilGivenUp({ migration, now }: MigrationSituation): number {
  const entry = migration.status?.phaseTransitionTimestamps?.findLast(({ phase }) => phase === 'Scheduling');
  const since = Date.parse(textOf(entry?.['phaseTransitionTimestamp']));
  return (Number.isNaN(since) ? now : since) + UNSCHEDULABLE_TIMEOUT_MS - now;
}

const isMoving = ({ vmi, migration }: MigrationSituation): boolean =>
  vmi !== undefined && migrationStateOf(vmi)?.migrationUid === migration.metadata.uid;

export const MIGRATION_TABLE: readonly MigrationRow[] = [
  {
    name: 'what is left of it goes',
    when: ({ migration }) => isOver(migration) && migration.metadata.finalizers?.includes(MIGRATION_FINALIZER) === true,
    after: 'podDeleted',
    deed: 'clean up',
  },
  { name: 'nothing is left to do', when: (s) => isOver(s.migration), after: () => Infinity, deed: 'clean up' },
  { name: 'it is taken over', when: isIn(undefined), after: 'controllerSync', deed: 'adopt' },
  {
    name: 'it is called off before the guest moves',
    when: (s) => isDeleting(s) && !(isIn('Running')(s) && isMoving(s)),
    after: 'controllerSync',
    deed: 'fail',
  },
  { name: 'it is called off while the guest moves', when: isDeleting, after: 'migrationAborted', deed: 'abort' },
  { name: 'the guest cannot be moved', when: isImpossible, after: 'controllerSync', deed: 'fail' },
  {
    name: 'it waits for another of the same guest',
    when: (s) => isIn('Pending')(s) && s.isBehind,
    after: () => Infinity,
    deed: 'create target',
  },
  { name: 'the target pod is created', when: isIn('Pending'), after: 'podCreated', deed: 'create target' },
  {
    name: 'no other node takes the pod',
    when: (s) => isIn('Scheduling')(s) && s.fitting.length === 0,
    after: untilGivenUp,
    deed: 'fail',
  },
  { name: 'the target pod runs', when: isIn('Scheduling'), after: 'podReady', deed: 'start target' },
  { name: 'the target pod is gone', when: (s) => s.target === undefined, after: 'controllerSync', deed: 'fail' },
  { name: 'the VMI is handed to the target', when: isIn('Scheduled'), after: 'controllerSync', deed: 'hand off' },
  {
    name: 'the target is prepared',
    when: isIn('PreparingTarget'),
    after: 'migrationPrepared',
    deed: 'target is ready',
  },
  { name: 'the guest begins to move', when: isIn('TargetReady'), after: 'controllerSync', deed: 'move' },
  {
    name: 'the move fails',
    when: (s) => isIn('Running')(s) && s.isDoomed,
    after: 'guestMigrated',
    deed: 'fail',
  },
  { name: 'the guest has moved', when: isIn('Running'), after: 'guestMigrated', deed: 'arrive' },
];
