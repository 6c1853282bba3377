/**
 * Where a launcher pod could run: which nodes are there, have room, let the pod come, and carry the labels that KubeVirt
 * and the VMI ask for.
 */

import type { NodeObject } from '../../../core/kinds.ts';
import { keepingOut } from '../../../core/node-taints.ts';
import { nodes as nodeRows } from '../../../core/rows.ts';
import { SCHEDULABLE_LABEL } from '../names.ts';
import type { Situation } from './situation.ts';

type Where = Pick<Situation, 'vmi' | 'nodes' | 'store'>;

function hasLabels({ vmi }: Where, { metadata: { labels = {} } }: NodeObject): boolean {
  const wanted = Object.entries({ ...vmi.spec.nodeSelector, [SCHEDULABLE_LABEL]: 'true' });
  return wanted.every(([key, value]) => labels[key] === value);
}

/** As the scheduler says why a pod can't be put on a node; undefined when it can. */
function obstacle(where: Where, name: string): string | undefined {
  const { nodes, store } = where;
  if (nodes.isCordoned(name)) return 'were unschedulable';
  const node = store?.get(nodeRows, name)?.object;
  const why = node && mismatch(where, node);
  return why ?? (nodes.hasRoom && !nodes.isLost(name) ? undefined : 'had no room');
}

/** What a Node object says against a pod; undefined when it says nothing. */
function mismatch(where: Where, node: NodeObject): string | undefined {
  const taint = keepingOut(node.spec.taints ?? [], where.vmi.spec.tolerations ?? []);
  if (taint) return `had untolerated taint {${taint.key}: ${taint.value ?? ''}}`;
  return hasLabels(where, node) ? undefined : "didn't match Pod's node affinity/selector";
}

/** The machines that are Nodes: the scheduler doesn't know any other. */
const knownNodes = ({ nodes }: Where): string[] => nodes.names.filter((name) => nodes.isRegistered(name));

/** The nodes that a guest can be put on, but for the one that it is to leave. */
export function fittingNodes(where: Where, leaving?: string): string[] {
  return knownNodes(where).filter((name) => name !== leaving && obstacle(where, name) === undefined);
}

/** As the scheduler says it. */
export function whyNoNode(where: Where): string {
  const names = knownNodes(where);
  if (names.length === 0) return 'no nodes available to schedule pods';
  const counts = new Map<string, number>();
  for (const name of names) {
    const why = obstacle(where, name);
    if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const reasons = [...counts].map(([why, count]) => `${count} node(s) ${why}`).sort();
  return `0/${names.length} nodes are available: ${reasons.join(', ')}.`;
}
