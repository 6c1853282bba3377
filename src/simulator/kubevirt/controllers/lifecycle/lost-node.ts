/**
 * What becomes of a VMI whose node doesn't answer. virt-handler and the guest are out of reach, so that only what
 * virt-controller sees of the pod and of the Node happens: these rows stand in the place of all others. The first row
 * whose condition holds is next; each is one visible write.
 */

import type { NodeObject } from '../../../core/kinds.ts';
import { nodes } from '../../../core/rows.ts';
import { conditionOf, isTrue } from '../../../objects.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import { setReady, setUnready } from '../instance/instance-status.ts';
import { SCHEDULABLE_LABEL } from '../names.ts';
import { POD_GONE, POD_LOST, RELEASE } from './endings.ts';
import { isDeleting, isOver, isReady, isRunning, readyReason } from './situation.ts';
import type { LifecycleRow, Predicate, Situation } from './situation.ts';

const podEnds: Predicate = ({ pod }) => pod?.metadata.deletionTimestamp !== undefined;
/** Nothing of the pod can run any more, wherever it is. */
const podIsDead: Predicate = ({ pod }) =>
  pod === undefined || ['Succeeded', 'Failed'].includes(pod.status?.phase ?? '');
const failsWithNode: Predicate = ({ nodes: there, vmi }) => there.lostInstances(vmi.status.nodeName) === 'fail';
const podIsReady: Predicate = ({ pod }) => isTrue(pod?.status?.conditions, 'Ready');

const nodeOf = ({ vmi, store }: Situation): NodeObject | undefined =>
  store?.get(nodes, vmi.status.nodeName ?? '')?.object;

const hasNode: Predicate = (s) => nodeOf(s) !== undefined;

/** virt-controller has given the node up, since its virt-handler is silent for too long, or there is no such Node. */
const isUnresponsive: Predicate = (s) => {
  const { status, metadata } = nodeOf(s) ?? {};
  if (!metadata) return true;
  const isUnknown = conditionOf(status?.conditions, 'Ready')?.status === 'Unknown';
  return isUnknown && metadata.labels?.[SCHEDULABLE_LABEL] === 'false';
};

const GIVEN_UP: LifecycleRow = {
  name: 'node is unresponsive, and the pod is confirmed to be gone',
  user: VIRT_CONTROLLER,
  when: (s) => !isOver(s) && isUnresponsive(s) && podIsDead(s),
  after: 'controllerSync',
  apply: ({ vmi }) => {
    vmi.status.phase = 'Failed';
    vmi.status.reason = 'NodeUnresponsive';
  },
  events: ({ vmi }) => [
    {
      type: 'Normal',
      reason: 'NodeUnresponsive',
      message: `virt-handler on node ${vmi.status.nodeName ?? ''} is not responsive, marking VMI as failed`,
    },
  ],
};

export const LOST_NODE: readonly LifecycleRow[] = [
  RELEASE,
  GIVEN_UP,
  POD_LOST,
  POD_GONE,
  {
    name: 'pod is deleted, and stays where it is',
    user: VIRT_CONTROLLER,
    when: (s) => isDeleting(s) && s.pod !== undefined && !podEnds(s),
    after: 'podTerminating',
    pod: 'remove',
    apply: ({ vmi, now }) => setReady(vmi, now, 'PodTerminating'),
  },
  {
    name: 'pod terminates, and does not come to an end',
    user: VIRT_CONTROLLER,
    when: (s) => podEnds(s) && readyReason(s) !== 'PodTerminating',
    after: 'readinessFollows',
    apply: ({ vmi, now }) => setReady(vmi, now, 'PodTerminating'),
  },
  {
    name: 'guest is not ready, since its pod no longer is',
    user: VIRT_CONTROLLER,
    when: (s) => isRunning(s) && isReady(s) && s.pod !== undefined && !podIsReady(s),
    after: 'readinessFollows',
    apply: ({ vmi, now }) => setUnready(vmi, now),
  },
  {
    ...GIVEN_UP,
    name: 'node is unresponsive, whatever has become of the pod',
    when: (s) => !isOver(s) && isUnresponsive(s) && hasNode(s) && failsWithNode(s),
  },
  {
    name: 'guest that is given up does not count as running',
    user: VIRT_CONTROLLER,
    when: (s) => isOver(s) && !podEnds(s) && s.pod !== undefined && readyReason(s) !== 'GuestNotRunning',
    after: 'readinessFollows',
    apply: ({ vmi, now }) => setReady(vmi, now, 'GuestNotRunning'),
  },
];
