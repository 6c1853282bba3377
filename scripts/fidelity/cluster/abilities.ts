/** What a cluster can do beyond its API, found by looking at its nodes and by trying. */

import { listAt, textAt } from '../json.ts';
import type { Abilities } from '../replay/abilities.ts';
import { PollUntil } from '../replay/scene.ts';
import type { Scene } from '../replay/scene.ts';
import { makeNamespaces } from './namespaces.ts';

/** The namespace of the try, in the recordings' manner of names. */
const PROBE = 'rec-probe';

/** A scheduler that is there says so of a pod that no node takes within this. */
const SCHEDULER_MS = 5000;

/** Tries what the cluster can do; makes a namespace in the scene, which the scene's owner removes. */
export async function abilitiesOf(scene: Scene): Promise<Abilities> {
  const guests = await hasNodeForGuests(scene);
  return { guests, scheduler: guests || (await hasScheduler(scene)) };
}

/** KubeVirt labels the nodes whose virt-handler takes VMIs. */
async function hasNodeForGuests(scene: Scene): Promise<boolean> {
  const { body } = await scene.send('GET', '/api/v1/nodes?labelSelector=kubevirt.io/schedulable%3Dtrue&limit=1');
  return listAt(body, 'items').length > 0;
}

async function hasScheduler(scene: Scene): Promise<boolean> {
  await makeNamespaces(scene, [PROBE]);
  const pods = `/api/v1/namespaces/${PROBE}/pods`;
  const container = { name: 'none', image: 'none.example/none' };
  await scene.must('POST', pods, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'nowhere' },
    spec: { nodeSelector: { 'no.such/node': 'true' }, containers: [container], automountServiceAccountToken: false },
  });
  const poll = new PollUntil(SCHEDULER_MS, 200);
  do {
    const { body } = await scene.send('GET', `${pods}/nowhere`);
    if (listAt(body, 'status', 'conditions').some((one) => textAt(one, 'type') === 'PodScheduled')) return true;
  } while (await poll.again());
  return false;
}
