/** Feature gates that rows need: a simulator's are set for the tables, a real cluster's are as they are. */

import { isOlder, WHERE_GATES_ARE } from '../cluster/versions.ts';
import { listAt, textAt } from '../json.ts';
import type { Scene } from '../replay/scene.ts';
import type { Table } from './row.ts';

const MERGE = { type: 'application/merge-patch+json' } as const;

/** The gates that tables need in a release. */
export function gatesFor(tables: readonly Table[], release: string): readonly string[] {
  const needed = tables.flatMap(({ gate, rows }) => [gate, ...rows.map((row) => row.gate)]);
  const names = needed.flatMap((gate) => (gate && isOlder(release, gate.until) ? [gate.name] : []));
  return [...new Set(names)];
}

/** Sets gates beside those that are set, on a simulator only. Gives all that are set. */
export async function setGates(
  scene: Scene,
  gates: readonly string[],
  isSet: readonly string[],
): Promise<readonly string[]> {
  const missing = gates.filter((gate) => !isSet.includes(gate));
  if (!scene.isSimulated || missing.length === 0) return isSet;
  const collection = '/apis/kubevirt.io/v1/kubevirts';
  const [kubeVirt = null] = listAt(await scene.must('GET', collection), 'items');
  const path = `/apis/kubevirt.io/v1/namespaces/${textAt(kubeVirt, 'metadata', 'namespace')}/kubevirts/`;
  const featureGates = [...listAt(kubeVirt, ...WHERE_GATES_ARE, 'featureGates'), ...missing];
  const spec = { configuration: { developerConfiguration: { featureGates } } };
  await scene.must('PATCH', `${path}${textAt(kubeVirt, 'metadata', 'name')}`, { spec }, MERGE);
  return [...isSet, ...missing];
}
