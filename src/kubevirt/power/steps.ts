/** The call that each power step makes. Decides nothing and handles no answer. */
import { objectPath, subresourcePath } from '../client/resource-paths.ts';
import type { PowerSubresource } from '../client/resource-paths.ts';
import type { ApiCall } from '../client/transport.ts';
import type { Machine } from '../model.ts';
import { patchBeforeStop, patchToHalt, patchToResumeOnce } from '../run-strategy.ts';
import type { JsonPatch } from '../run-strategy.ts';
import type { PowerStep } from './plan.ts';

type Maker = (machine: Machine) => ApiCall | undefined;

/** A PUT of a subresource. virt-api answers 406 to an Accept that names JSON alone. */
function put(subresource: PowerSubresource, body?: object): Maker {
  return (machine) => ({
    method: 'PUT',
    verb: 'update',
    resource: subresource,
    path: subresourcePath(subresource, machine),
    accept: 'application/json, */*',
    ...(body ? { body } : {}),
  });
}

function patch(make: (machine: Machine) => JsonPatch | undefined): Maker {
  return (machine) => {
    const body = make(machine);
    const path = objectPath('virtualmachines', machine);
    const contentType = 'application/json-patch+json';
    return body && { method: 'PATCH', verb: 'patch', resource: 'virtualmachines', path, body, contentType };
  };
}

// What KubeVirt's nodes take where the VMI says nothing.
const defaultGraceSeconds = 30;

const shorten: Maker = (machine) => {
  const grace = machine.vmi?.spec.terminationGracePeriodSeconds ?? defaultGraceSeconds;
  return put('virtualmachines/stop', { gracePeriod: Math.max(0, grace - 1) })(machine);
};

/** What KubeVirt makes of the grace of a guest that it restarts by force. */
const forcedGraceSeconds = 1;

const forceRestart = put('virtualmachines/restart', { gracePeriodSeconds: 0 });

const hasten: Maker = (machine) => {
  const grace = machine.vmi?.spec.terminationGracePeriodSeconds ?? defaultGraceSeconds;
  return grace > forcedGraceSeconds ? forceRestart(machine) : undefined;
};

/** The uid as a precondition: only the VMI that was read is deleted, never one that has come in its place. */
const discard: Maker = (machine) =>
  machine.vmi && {
    method: 'DELETE',
    verb: 'delete',
    resource: 'virtualmachineinstances',
    path: objectPath('virtualmachineinstances', machine),
    body: { kind: 'DeleteOptions', apiVersion: 'v1', preconditions: { uid: machine.vmi.metadata.uid } },
  };

// Mind the names: stop has gracePeriod, restart gracePeriodSeconds, and what is unknown is ignored silently.
const makers: Readonly<Record<PowerStep, Maker>> = {
  start: put('virtualmachines/start'),
  resumeOnce: patch(({ vm }) => patchToResumeOnce(vm)),
  discard,
  noteStrategy: patch(({ vm }) => patchBeforeStop(vm)),
  halt: patch(({ vm }) => patchToHalt(vm)),
  stop: put('virtualmachines/stop'),
  kill: put('virtualmachines/stop', { gracePeriod: 0 }),
  shorten,
  restart: put('virtualmachines/restart'),
  forceRestart,
  hasten,
  unpause: put('virtualmachineinstances/unpause'),
  softReboot: put('virtualmachineinstances/softreboot'),
  reset: put('virtualmachineinstances/reset'),
};

/** The call of a step for a machine as it was read; undefined when the step turns out to have nothing to do. */
export function callOf(step: PowerStep, machine: Machine): ApiCall | undefined {
  return makers[step](machine);
}
