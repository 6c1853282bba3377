/** `status.printableStatus` of a VM: a table, first match wins. */

import { conditionOf, isFinal, isTrue, runStrategyOf } from '../../../objects.ts';
import type { RunStrategy, VirtualMachineStatus } from '../../../objects.ts';
import { claimsOf, dataVolumesOf, hasError, isProvisioning, isUnbound } from './claims.ts';
import { isMigrating } from '../migration/state.ts';
import type { Observation } from './machine-status.ts';
import { RESTARTED_BY_CONTROLLER } from './start-failure.ts';
import type { PersistentVolumeClaim } from '../../../core/kinds.ts';
import type { DataVolume } from '../../../cdi/kinds.ts';

interface Printed extends Observation {
  readonly startFailure: VirtualMachineStatus['startFailure'];
}

const STARTING_PHASES: ReadonlySet<string> = new Set(['Pending', 'Scheduling', 'Scheduled']);

const isLive = ({ vmi }: Printed): boolean => vmi !== undefined && !isFinal(vmi);
const phaseOf = ({ vmi }: Printed): string => vmi?.status.phase ?? '';
const reasonOf = ({ vmi }: Printed, type: string): string | undefined =>
  conditionOf(vmi?.status.conditions, type)?.reason;

const someDataVolume = ({ vm, store }: Printed, is: (dataVolume: DataVolume) => boolean): boolean =>
  store !== undefined &&
  dataVolumesOf(store, vm.metadata.namespace ?? '', vm.spec.template.spec.volumes ?? []).some(is);

const someClaim = ({ vm, store }: Printed, is: (claim: PersistentVolumeClaim) => boolean): boolean =>
  store !== undefined && claimsOf(store, vm.metadata.namespace ?? '', vm.spec.template.spec.volumes ?? []).some(is);

const isAsked = ({ vm }: Printed): boolean => vm.status?.stateChangeRequests?.[0]?.action === 'Start';

/** Per strategy, whether the VM is on its way up, or would be if its volumes were bound. */
const SET_TO_START: Partial<Record<RunStrategy, (observation: Printed) => boolean>> = {
  Always: () => true,
  Once: ({ vmi }) => !vmi,
  Manual: (o) => (o.vmi ? isLive(o) : isAsked(o)),
  RerunOnFailure: (o) => (o.vmi ? isLive(o) : isAsked(o) || o.vm.status?.runStrategy !== 'RerunOnFailure'),
};

const isSetToStart = (observation: Printed): boolean =>
  SET_TO_START[runStrategyOf(observation.vm)]?.(observation) ?? false;

const PRINTABLE: readonly [string, (observation: Printed) => boolean][] = [
  ['Terminating', ({ vm }) => vm.metadata.deletionTimestamp !== undefined],
  ['Stopping', (o) => isLive(o) && (o.deleting || o.vmi?.metadata.deletionTimestamp !== undefined)],
  ['Migrating', ({ vmi }) => vmi !== undefined && !isFinal(vmi) && isMigrating(vmi)],
  ['Paused', (o) => phaseOf(o) === 'Running' && isTrue(o.vmi?.status.conditions, 'Paused')],
  ['Running', (o) => phaseOf(o) === 'Running'],
  ['ErrorPvcNotFound', (o) => reasonOf(o, 'Synchronized') === 'FailedPvcNotFound'],
  ['DataVolumeError', (o) => someDataVolume(o, hasError)],
  ['ErrorUnschedulable', (o) => reasonOf(o, 'PodScheduled') === 'Unschedulable'],
  ['Provisioning', (o) => someDataVolume(o, isProvisioning)],
  ['WaitingForVolumeBinding', (o) => isSetToStart(o) && someClaim(o, isUnbound)],
  ['ErrImagePull', (o) => reasonOf(o, 'Synchronized') === 'ErrImagePull'],
  ['ImagePullBackOff', (o) => reasonOf(o, 'Synchronized') === 'ImagePullBackOff'],
  ['Starting', (o) => STARTING_PHASES.has(phaseOf(o))],
  [
    'CrashLoopBackOff',
    (o) => !isLive(o) && o.startFailure !== undefined && RESTARTED_BY_CONTROLLER.has(runStrategyOf(o.vm)),
  ],
  ['Stopped', (o) => !isLive(o)],
  ['WaitingForReceiver', (o) => phaseOf(o) === 'WaitingForSync'],
];

export function printableStatusOf(observation: Printed): string {
  return PRINTABLE.find(([, applies]) => applies(observation))?.[0] ?? 'Unknown';
}
