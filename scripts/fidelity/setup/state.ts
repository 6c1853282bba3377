/** The state of a VM and of its VMI, read now. */

import type { JsonObject } from '../json.ts';
import type { Scene } from '../replay/scene.ts';
import type { StepScript } from '../replay/script.ts';
import { shortInstance, shortMachine } from '../replay/short-state.ts';
import { vmis, vms } from './paths.ts';

/** Both as they are now; null for what isn't there, and no VMI beside a missing VM. */
export async function stateOf(scene: Scene, namespace: string, name: string): Promise<JsonObject> {
  const [vm, vmi] = await Promise.all([
    scene.send('GET', vms(namespace, name)),
    scene.send('GET', vmis(namespace, name)),
  ]);
  if (vm.status === 404) return { vm: null };
  return { vm: shortMachine(vm.body), vmi: vmi.status === 404 ? null : shortInstance(vmi.body) };
}

/** The state once nothing changes any more. */
export function settledState(namespace: string, name: string): StepScript {
  return {
    about: name,
    observe: (scene) => scene.settled(`${namespace}/${name}`, () => stateOf(scene, namespace, name)),
  };
}
