/**
 * virt-controller's round on a VM after its run strategy has been dealt with: does the VM need a restart, and what of its
 * changed spec is handed to the running VMI. It writes to the VMI (and, for queued volume requests, to the VM) and says
 * what the VM's conditions are to tell; the status itself is machine-status.ts' business.
 */

import type { ControllerApi } from '../../../controller-api.ts';
import { writeChange } from '../../../controller-api.ts';
import { copy } from '../../../json.ts';
import { conditionOf, timestamp, withCondition, withoutCondition } from '../../../objects.ts';
import type { Condition, InstanceSpec, VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import { virtualMachineInstances } from '../../rows.ts';
import { plugDeclaredVolumes, plugRequestedVolumes } from '../storage/hotplug.ts';
import { cpuChange, memoryChange, placementChange } from './live-compute.ts';
import type { LiveChange } from './live-compute.ts';
import { volumesChange } from './live-volumes.ts';
import type { LiveSurroundings } from './live-volumes.ts';
import { networkChange } from './live-network.ts';
import { NOT_LIVE, needsRestart } from './restart-required.ts';
import { isLiveUpdate } from './rollout.ts';
import { startedFrom } from './started-from.ts';
import type { Failure } from '../machine/conditions.ts';

export interface MachineSync {
  /** The message of RestartRequired while it is True; undefined when the condition isn't there. */
  readonly restartRequired: string | undefined;
  readonly failure: Failure | undefined;
}

/** A VM, its VMI as it was before the round, and what the round has done to it. */
export interface MachineRound {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  readonly creating: boolean;
  readonly deleting: boolean;
  /** The spec with instancetype and preference expanded; the same where it has none. */
  readonly expand: (spec: VirtualMachine['spec']) => VirtualMachine['spec'];
}

const TYPE = 'RestartRequired';

const told = ({ status }: VirtualMachine): string | undefined => conditionOf(status?.conditions, TYPE)?.message;

/** An older release forgets what was said when it stops the VMI, and compares once more in the same round. */
const toldByOlder = ({ vm, deleting }: MachineRound): string | undefined => (deleting ? undefined : told(vm));

/** With the stop, an older release also lets go of the revision that it would compare with. */
const isCompared = ({ profile }: ControllerApi, { vmi, deleting }: MachineRound): boolean =>
  profile.restartRequiredIsReverted || deleting || vmi?.metadata.deletionTimestamp === undefined;

/** Whether what is said keeps everything else from being applied live. */
const isBlocked = ({ profile }: ControllerApi, restartRequired: string | undefined): boolean =>
  profile.restartRequiredIsReverted ? restartRequired === NOT_LIVE : restartRequired !== undefined;

/** What the comparison with the start says; an older release never takes it back while the VMI lives. */
function compared(api: ControllerApi, round: MachineRound): string | undefined {
  const { vm, vmi, creating, expand } = round;
  if (creating) return undefined;
  const { restartRequiredIsReverted, liveDevices } = api.profile;
  const before = restartRequiredIsReverted ? told(vm) : toldByOlder(round);
  const started = vmi && isCompared(api, round) ? startedFrom(api.store, vmi) : undefined;
  if (!vmi || !started) return before;
  const specs = { started: expand(started), wanted: expand(vm.spec) };
  const comparison = { ...specs, vmi, liveUpdate: isLiveUpdate(api), liveDevices };
  if (needsRestart(comparison)) return before ?? NOT_LIVE;
  return restartRequiredIsReverted ? undefined : before;
}

/** The first change that can't be made ends the round; a restart that one asks for doesn't. */
interface Applied {
  readonly restartRequired?: string;
  readonly failure?: Failure;
}

type LiveRule = (wanted: InstanceSpec, vmi: VirtualMachineInstance, around: LiveSurroundings) => LiveChange | undefined;

const LIVE: readonly LiveRule[] = [cpuChange, placementChange, memoryChange, volumesChange];

const changeInstance = (
  api: ControllerApi,
  vmi: VirtualMachineInstance,
  change: (spec: InstanceSpec) => void,
): void => {
  writeChange(api, { resource: virtualMachineInstances, user: VIRT_CONTROLLER }, vmi, ({ spec }) => change(spec));
};

function applyLive(
  api: ControllerApi,
  { spec: { updateVolumesStrategy } }: VirtualMachine,
  wanted: InstanceSpec,
  vmi: VirtualMachineInstance,
): Applied {
  const applied: { restartRequired?: string } = {};
  for (const rule of LIVE) {
    const change = rule(wanted, vmi, { profile: api.profile, updateVolumesStrategy });
    if (change?.kind === 'wait') return { ...applied, failure: { reason: change.reason, message: change.message } };
    if (change?.kind === 'restart') applied.restartRequired ??= change.message;
    if (change?.kind === 'apply') changeInstance(api, vmi, change.apply);
  }
  return applied;
}

function applyNetwork(api: ControllerApi, wanted: InstanceSpec, vmi: VirtualMachineInstance): void {
  const change = networkChange(wanted, vmi);
  if (!change) return;
  changeInstance(api, vmi, (spec) => {
    spec.domain.devices.interfaces = copy(change.interfaces);
    spec.networks = copy(change.networks ?? []);
  });
}

/** Does the round. Throws nothing of the API's: a refusal is a failure that the VM's condition tells. */
export function syncMachine(api: ControllerApi, round: MachineRound): MachineSync {
  const { vm, vmi, creating, deleting, expand } = round;
  const restartRequired = compared(api, round);
  // The VMI that the round has just made or deleted isn't known yet.
  if (creating || deleting) return { restartRequired, failure: undefined };
  const requested = plugRequestedVolumes(api, vm, vmi);
  if (requested) return { restartRequired, failure: requested };
  if (!vmi) return { restartRequired, failure: undefined };
  const wanted = expand(vm.spec).template.spec;
  applyNetwork(api, wanted, vmi);
  const declared = plugDeclaredVolumes(api, vm, vmi);
  if (declared) return { restartRequired, failure: declared };
  if (isBlocked(api, restartRequired) || !isLiveUpdate(api) || vmi.metadata.deletionTimestamp) {
    return { restartRequired, failure: undefined };
  }
  const live = applyLive(api, vm, wanted, vmi);
  return { restartRequired: live.restartRequired ?? restartRequired, failure: live.failure };
}

/** The VM's conditions with RestartRequired as the round found it. */
export function withRestartRequired(
  conditions: readonly Condition[] | undefined,
  message: string | undefined,
  now: number,
): Condition[] {
  if (message === undefined) return withoutCondition(conditions, TYPE);
  if (conditionOf(conditions, TYPE)?.message === message) return [...(conditions ?? [])];
  return withCondition(conditions, {
    lastProbeTime: null,
    lastTransitionTime: timestamp(now),
    message,
    status: 'True',
    type: TYPE,
  });
}
