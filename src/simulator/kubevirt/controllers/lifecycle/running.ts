/**
 * From Scheduled on: the guest is started, counts as ready, is paused and resumed, its agent connects, an installation
 * ends. The first row whose condition holds is next; each is one visible write.
 */

import { isTrue } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../../user.ts';
import { forgetAgent, reportAgent, reportDomain } from '../instance/instance-report.ts';
import { setEnded, setPaused, setPhase, setReady } from '../instance/instance-status.ts';
import { pluggedVolumesAreAttached } from '../storage/readiness.ts';
import { CRASHED, SHUT_DOWN } from './endings.ts';
import { goesOnFrom, isIn, isPaused, isReady, isRunning, readyReason } from './situation.ts';
import type { LifecycleRow, Predicate, Situation } from './situation.ts';

const canBeStarted: Predicate = (s) => goesOnFrom('Scheduled')(s) && pluggedVolumesAreAttached(s.vmi);

const podIsReady: Predicate = ({ pod }) => isTrue(pod?.status?.conditions, 'Ready');

const hasAgent: Predicate = ({ vmi }) => isTrue(vmi.status.conditions, 'AgentConnected');

/** The installer that the guest booted, as long as it is at work. */
const installerOf = ({ guest, boot }: Situation): Situation['guest']['installer'] =>
  boot?.device?.kind === 'cdrom' ? guest.installer : null;

const installs: Predicate = (s) => isRunning(s) && !isPaused(s) && installerOf(s) !== null;

/** When a VMI is to end with its guest's reboot, so that the next one is made from the VM's newest spec. */
export const endsAtReboot = ({ spec }: VirtualMachineInstance): boolean => spec.domain.rebootPolicy === 'Terminate';

export const RUNNING: readonly LifecycleRow[] = [
  {
    name: 'launcher is told to end before the guest runs',
    user: VIRT_HANDLER,
    when: (s) => isIn('Scheduled')(s) && s.pod?.metadata.deletionTimestamp !== undefined,
    after: 'domainDestroyed',
    pod: 'end',
    apply: ({ vmi, now }) => setEnded(vmi, now, 'Failed'),
    events: () => [CRASHED],
  },
  {
    name: 'launcher dies before the guest runs',
    user: VIRT_HANDLER,
    when: (s) => canBeStarted(s) && s.guest.failsBeforeRunning,
    after: 'domainStarted',
    pod: 'end',
    apply: ({ vmi, now }) => setEnded(vmi, now, 'Failed'),
    events: () => [CRASHED],
  },
  {
    name: 'guest is started',
    user: VIRT_HANDLER,
    when: canBeStarted,
    after: 'domainStarted',
    apply: (s) => {
      const { vmi, now } = s;
      setPhase(vmi, now, 'Running');
      reportDomain(s);
      if (s.agentIsPrompt && s.guest.agent && s.guest.installer === null) reportAgent(s);
      if (vmi.spec.startStrategy === 'Paused') setPaused(vmi, now);
    },
    events: () => [
      { type: 'Normal', reason: 'Created', message: 'VirtualMachineInstance defined.' },
      { type: 'Normal', reason: 'Started', message: 'VirtualMachineInstance started.' },
    ],
    boots: true,
  },
  {
    name: 'guest counts as ready',
    user: VIRT_CONTROLLER,
    when: (s) => isRunning(s) && readyReason(s) === 'GuestNotRunning',
    after: 'guestReady',
    apply: ({ vmi, now }) => setReady(vmi, now),
  },
  {
    name: 'paused guest is not ready',
    user: VIRT_CONTROLLER,
    when: (s) => isRunning(s) && isPaused(s) && isReady(s),
    after: 'readinessFollows',
    pod: 'pause',
    apply: ({ vmi, now }) => setReady(vmi, now, 'ReadinessGatesNotReady'),
  },
  {
    name: 'resumed guest is ready',
    user: VIRT_CONTROLLER,
    when: (s) => isRunning(s) && !isPaused(s) && readyReason(s) === 'ReadinessGatesNotReady',
    after: 'readinessFollows',
    pod: 'resume',
    apply: ({ vmi, now }) => setReady(vmi, now),
  },
  {
    name: 'guest is ready again, as its pod is: the node is back',
    user: VIRT_CONTROLLER,
    when: (s) => isRunning(s) && !isReady(s) && readyReason(s) === undefined && podIsReady(s),
    after: 'readinessFollows',
    apply: ({ vmi, now }) => setReady(vmi, now),
  },
  {
    name: 'installation is over, the guest shuts down',
    user: VIRT_HANDLER,
    when: (s) => installs(s) && (installerOf(s)?.then === 'shuts down' || endsAtReboot(s.vmi)),
    after: installationEnd,
    pod: 'end',
    apply: ({ vmi, now }) => setEnded(vmi, now, 'Succeeded'),
    events: () => [SHUT_DOWN],
    installs: true,
  },
  {
    name: 'installation is over, the guest reboots',
    user: VIRT_HANDLER,
    when: installs,
    after: installationEnd,
    apply: ({ vmi }) => forgetAgent(vmi),
    installs: true,
    boots: true,
  },
  {
    name: 'guest agent connects',
    user: VIRT_HANDLER,
    when: (s) => isRunning(s) && s.guest.agent && !isPaused(s) && !hasAgent(s) && installerOf(s) === null,
    after: 'agentConnected',
    apply: reportAgent,
  },
];

function installationEnd(situation: Situation): number {
  const { boot, now } = situation;
  return (boot?.at ?? now) + (installerOf(situation)?.afterMs ?? 0) - now;
}
