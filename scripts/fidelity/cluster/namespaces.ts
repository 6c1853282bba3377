/** Namespaces that a file's replay makes, and their removal, whatever happened in between. */

import { listAt, textAt } from '../json.ts';
import type { Scene } from '../replay/scene.ts';
import { PollUntil } from '../replay/scene.ts';

const NAMESPACES = '/api/v1/namespaces';

/** Makes the namespaces, in recorded names. */
export async function makeNamespaces(scene: Scene, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await scene.must('POST', NAMESPACES, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  }
}

/** Recorded finalizers that nobody serves. */
const HELD = ['/api/v1/namespaces/NAME/configmaps'] as const;

/** What KubeVirt lets go by itself, as long as its controllers and the guests' nodes do their work. */
const GUESTS = [
  '/apis/kubevirt.io/v1/namespaces/NAME/virtualmachines',
  '/apis/kubevirt.io/v1/namespaces/NAME/virtualmachineinstances',
] as const;

/** So long controllers may take to empty a namespace. */
const EMPTYING_MS = 30_000;

/**
 * Deletes every namespace whose name the scene used, and waits until they are gone: finalizers that nobody serves are
 * taken away, and where no node runs guests in the end those of VMs and VMIs too. Gives the names of what stays.
 */
export async function removeNamespaces(scene: Scene): Promise<readonly string[]> {
  const left = await Promise.all(scene.names.used.map((name) => removeNamespace(scene, name)));
  return left.flat();
}

async function removeNamespace(scene: Scene, name: string): Promise<string[]> {
  if (await isGone(scene, name)) return [];
  await scene.send('DELETE', `${NAMESPACES}/${name}`);
  await release(scene, name, HELD);
  if (await goes(scene, name)) return [];
  if (scene.abilities.guests) return [name];
  await release(scene, name, GUESTS);
  return (await goes(scene, name)) ? [] : [name];
}

async function isGone(scene: Scene, name: string): Promise<boolean> {
  return (await scene.send('GET', `${NAMESPACES}/${name}`)).status === 404;
}

async function goes(scene: Scene, name: string): Promise<boolean> {
  const poll = new PollUntil(EMPTYING_MS, 200);
  do {
    if (await isGone(scene, name)) return true;
  } while (await poll.again());
  return false;
}

async function release(scene: Scene, namespace: string, collections: readonly string[]): Promise<void> {
  for (const collection of collections) {
    const path = collection.replace('NAME', namespace);
    const { body } = await scene.send('GET', path);
    const held = listAt(body, 'items').filter((item) => listAt(item, 'metadata', 'finalizers').length > 0);
    for (const item of held) {
      const type = 'application/merge-patch+json';
      const patch = { metadata: { finalizers: null } };
      await scene.send('PATCH', `${path}/${textAt(item, 'metadata', 'name')}`, patch, { type });
    }
  }
}
