/** PUT virtualmachines/restart: a Stop of this VMI and a Start, queued together. */

import { isTrue, runStrategyOf } from '../../objects.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { badRequest } from '../../status.ts';
import { VIRT_API } from '../../user.ts';
import { pods } from '../../core/rows.ts';
import { virtualMachines } from '../rows.ts';
import { dryRunOf, isDry, optionsOf } from './call.ts';
import type { Call, DryRun } from './call.ts';
import { RECOVERY, instanceOf, machineOf, patch, refusal, setGrace } from './machine-access.ts';
import { queuePatch } from './state-change.ts';

const NOT_RESTARTED = new Set(['Halted', 'Once']);

/** A forced restart shortens the grace to this, of the VMI or of its pod; zero would hide that the guest was killed. */
const FORCED_GRACE_S = 1;

function isForced(seconds: unknown): boolean {
  if (typeof seconds !== 'number') return false;
  if (seconds > 0) throw badRequest('For force restart, only gracePeriod=0 is supported for now');
  if (seconds < 0) throw badRequest('gracePeriod has to be greater or equal to 0');
  return true;
}

interface Restart {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance;
  readonly dryRun: DryRun;
}

function queueRestart(call: Call, { vm, vmi, dryRun }: Restart): void {
  // Seen on a real cluster: when the queue isn't empty, the shortened grace stays.
  const operations = queuePatch(vm, [{ action: 'Stop', uid: vmi.metadata.uid }, { action: 'Start' }]);
  patch(call, { resource: virtualMachines, subresource: 'status' }, operations, dryRun);
}

/** The VMI's grace is shortened first; it is put back when the request itself is refused by the API. */
function force(call: Call, restart: Restart): void {
  const { vmi, dryRun } = restart;
  setGrace(call, vmi, FORCED_GRACE_S, dryRun);
  const operations = queuePatch(restart.vm, [{ action: 'Stop', uid: vmi.metadata.uid }, { action: 'Start' }]);
  try {
    patch(call, { resource: virtualMachines, subresource: 'status' }, operations, dryRun);
  } catch (error) {
    const shortened = { ...vmi, spec: { ...vmi.spec, terminationGracePeriodSeconds: FORCED_GRACE_S } };
    setGrace(call, shortened, vmi.spec.terminationGracePeriodSeconds ?? 0, dryRun);
    throw error;
  }
}

/** How older releases force a restart: the launcher pod is deleted under the guest. */
function deleteLauncher({ api }: Call, { metadata, status }: VirtualMachineInstance): void {
  for (const { object } of [...api.store.list(pods)]) {
    const { namespace, name, uid } = object.metadata;
    if (namespace !== metadata.namespace || !Object.hasOwn(status.activePods ?? {}, uid)) continue;
    const options = { preconditions: { uid }, gracePeriodSeconds: FORCED_GRACE_S };
    api.writer.delete({ resource: pods, namespace, name }, options, { user: VIRT_API });
  }
}

/** Restarts a VM. Throws StatusError (400, 404, 409, 500). */
export function restart(call: Call): void {
  const options = optionsOf(call, 'RestartOptions');
  const dryRun = dryRunOf(options);
  const forced = isForced(options['gracePeriodSeconds']);
  const vm = machineOf(call);
  if (isTrue(vm.status?.conditions, 'VolumesChange')) throw refusal(call, RECOVERY);
  const strategy = runStrategyOf(vm);
  // The misspelling is the product's.
  if (NOT_RESTARTED.has(strategy))
    throw refusal(call, `RunStategy ${strategy} does not support manual restart requests`);
  const vmi = instanceOf(call);
  if (!vmi) throw refusal(call, 'VM is not running: Halted');
  if (!forced) queueRestart(call, { vm, vmi, dryRun });
  else if (call.api.profile.forceRestart === 'shortens the grace') force(call, { vm, vmi, dryRun });
  else {
    queueRestart(call, { vm, vmi, dryRun });
    if (!isDry(dryRun)) deleteLauncher(call, vmi);
  }
}
