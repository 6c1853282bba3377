/** Section 10, what comes from the guest or its node: ends, reboots, pauses, and starts that fail. */

import { make, tell } from '../setup/actions.ts';
import { plainMachine } from '../setup/machine.ts';
import { vmCall, vmiCall, vms } from '../setup/paths.ts';
import type { PowerState } from '../setup/power-states.ts';
import { CRASHED, NEW_GUEST, SHUT_DOWN } from './orders.ts';
import type { Row } from './row.ts';

/** What the guest does by itself in a state. */
function guest(given: PowerState, does: string): Pick<Row, 'given' | 'act'> {
  return {
    given,
    act: async (scene, { namespace, name }) => tell('POST', `guests/${namespace}/${name}/${does}`)(scene),
  };
}

export const BY_THE_GUEST: readonly Row[] = [
  {
    name: '10.5 Always: a guest that shuts down comes back as another VMI',
    ...guest('always-running', 'shutdown'),
    order: { vmi: [SHUT_DOWN, NEW_GUEST] },
  },
  {
    name: '10.5 Always: a guest that crashes comes back as another VMI',
    ...guest('always-running', 'crash'),
    order: { vmi: [CRASHED, NEW_GUEST] },
  },
  {
    name: '10.5 RerunOnFailure: a guest that shuts down stays off',
    ...guest('rerun-running', 'shutdown'),
    then: { vm: { printableStatus: 'Stopped', created: null }, vmi: null },
    order: { vmi: [SHUT_DOWN] },
  },
  {
    name: '10.5 RerunOnFailure: a guest that crashes comes back by a queued Start',
    ...guest('rerun-running', 'crash'),
    order: { vm: { requests: [[], ['Start'], []] }, vmi: [CRASHED, NEW_GUEST] },
  },
  ...(['manual-running', 'once-running'] as const).map((state): Row => ({
    name: `10.5 ${state.replace(/-.*/, '')}: the VMI of a guest that shut down stays`,
    ...guest(state, 'shutdown'),
    then: { vm: { printableStatus: 'Stopped', created: true }, vmi: { phase: 'Succeeded', deleting: null } },
  })),
  {
    name: '10.6 a reboot inside the guest changes nothing',
    ...guest('always-running', 'reboot'),
    then: { vm: { printableStatus: 'Running' }, vmi: { phase: 'Running' } },
  },
  {
    name: '10.7 pause and what follows in both objects',
    given: 'always-running',
    call: ({ namespace, name }) => ({ method: 'PUT', path: vmiCall(namespace, name, 'pause') }),
    status: 200,
    then: { vm: { printableStatus: 'Paused', ready: null } },
    order: { vmi: [{ Paused: [null, 'Paused=True:PausedByUser'], phase: ['Running'] }] },
  },
  {
    name: '10.7 an I/O error pauses the guest',
    ...guest('always-running', 'io-error'),
    then: { vm: { printableStatus: 'Paused' } },
    order: { vmi: [{ Paused: [null, 'Paused=True:PausedIOError'] }] },
  },
  {
    name: '10.8 a stop before the guest runs ends in Failed',
    given: 'always-starting',
    call: ({ namespace, name }) => ({ method: 'PUT', path: vmCall(namespace, name, 'stop') }),
    status: 202,
    then: { vm: { printableStatus: 'Stopped', created: null }, vmi: null },
    order: { vmi: [{ phase: ['Scheduling', 'Failed'], gone: [false, true] }] },
  },
  {
    name: '10.8 a guest that fails before it runs is tried again later',
    given: ({ namespace, name }) => [
      tell('PATCH', `guests/${namespace}/${name}`, { failsBeforeRunning: true }),
      make(vms(namespace), plainMachine({ name, runStrategy: 'Always' })),
    ],
    then: { vm: { printableStatus: 'CrashLoopBackOff', startFailure: true } },
  },
  {
    name: '10.8 a claim that is missing is said, and holds the VMI in Pending',
    given: 'always-missing-pvc',
    then: { vm: { printableStatus: 'ErrorPvcNotFound' }, vmi: { phase: 'Pending' } },
  },
];
