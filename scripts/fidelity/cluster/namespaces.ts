/** Namespaces that a file's replay makes, and their removal, whatever happened in between. */

import { at, listAt, textAt } from '../json.ts';
import type { Json } from '../json.ts';
import type { Scene } from '../replay/scene.ts';

const NAMESPACES = '/api/v1/namespaces';

/** Makes the namespaces, in recorded names. */
export async function makeNamespaces(scene: Scene, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await scene.must('POST', NAMESPACES, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  }
}

/** Deletes every namespace whose name the scene used, and what would hold it back: finalizers that nobody serves. */
export async function removeNamespaces(scene: Scene): Promise<void> {
  for (const name of scene.names.used) {
    const path = `${NAMESPACES}/${name}`;
    const { status } = await scene.send('GET', path);
    if (status !== 200) continue;
    await scene.send('DELETE', path);
    await releaseConfigMaps(scene, `${path}/configmaps`);
  }
}

async function releaseConfigMaps(scene: Scene, path: string): Promise<void> {
  const { body } = await scene.send('GET', path);
  const held = listAt(body, 'items').filter((item) => listAt(item, 'metadata', 'finalizers').length > 0);
  const patch: Json = { metadata: { finalizers: null } };
  for (const item of held) {
    if (at(item, 'metadata', 'name') === undefined) continue;
    const type = 'application/merge-patch+json';
    await scene.send('PATCH', `${path}/${textAt(item, 'metadata', 'name')}`, patch, { type });
  }
}
