/**
 * The life of a VMI as a table: what happens next in each state, after how long, and what it writes. Scheduler, kubelet,
 * virt-controller's VMI part, virt-handler and the guest are all rows of it. The first row whose condition holds is
 * next; each row is one visible write. Who runs the rows is instance-controller.ts.
 */

import { ENDINGS } from './endings.ts';
import { LOST_NODE } from './lost-node.ts';
import { RUNNING } from './running.ts';
import { SCHEDULING } from './scheduling.ts';
import { isOnLostNode } from './situation.ts';
import type { LifecycleRow, Situation } from './situation.ts';

/** Endings come first: nothing begins on a VMI that is being deleted. */
export const LIFECYCLE: readonly LifecycleRow[] = [...ENDINGS, ...SCHEDULING, ...RUNNING];

/** The row that comes next, or undefined while nothing happens by itself. */
export function nextRow(situation: Situation): LifecycleRow | undefined {
  const rows = isOnLostNode(situation) ? LOST_NODE : LIFECYCLE;
  return rows.find((row) => row.when(situation));
}
