/** Where a launcher pod could run: which nodes are there, have room, and carry the labels that the VMI asks for. */

import { nodes as nodeRows } from '../../../core/rows.ts';
import type { Situation } from './situation.ts';

type Where = Pick<Situation, 'vmi' | 'nodes' | 'store'>;

function hasLabels({ vmi, store }: Where, name: string): boolean {
  const wanted = Object.entries(vmi.spec.nodeSelector ?? {});
  if (wanted.length === 0 || !store) return true;
  const labels = store.get(nodeRows, name)?.object.metadata.labels ?? { 'kubernetes.io/hostname': name };
  return wanted.every(([key, value]) => labels[key] === value);
}

/** The nodes that a guest can be put on, but for the one that it is to leave. */
export function fittingNodes(where: Where, leaving?: string): string[] {
  const { nodes } = where;
  if (!nodes.schedulable) return [];
  return nodes.names.filter((name) => name !== leaving && !nodes.isLost(name) && hasLabels(where, name));
}

/** As the scheduler says it. */
export function whyNoNode(where: Where): string {
  const { names, schedulable } = where.nodes;
  const count = names.length;
  const why = schedulable ? "didn't match Pod's node affinity/selector" : 'had no room';
  return `0/${count} nodes are available: ${count} node(s) ${why}.`;
}
