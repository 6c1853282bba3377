/** The steps that set-up is made of: what the tables of the files are written in. */

import type { ControlMethod } from '../cluster/control.ts';
import { at, isObject, listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { NotPossibleHere, perform } from '../replay/script.ts';
import type { Action, StepScript } from '../replay/script.ts';
import { vmis } from './paths.ts';
import { stateOf } from './state.ts';

/** A script that only does things before its step. */
export function before(...actions: readonly Action[]): StepScript {
  return { before: actions };
}

/** Makes an object in a collection. */
export function make(collection: string, object: JsonObject): Action {
  return async (scene) => {
    await scene.must('POST', collection, object);
  };
}

/** Changes an object by a merge patch. */
export function patch(path: string, body: JsonObject): Action {
  return async (scene) => {
    await scene.must('PATCH', path, body, { type: 'application/merge-patch+json' });
  };
}

/** Calls a subresource. */
export function call(path: string, body?: Json): Action {
  return async (scene) => {
    await scene.must('PUT', path, body);
  };
}

/** Deletes an object and waits until it is gone. */
export function remove(path: string): Action {
  return async (scene) => {
    await scene.must('DELETE', path);
    await scene.until(`${path} to be gone`, async () => {
      const { status } = await scene.send('GET', path);
      return status === 404 ? true : undefined;
    });
  };
}

/** Waits until what a path shows is as wanted. */
export function until(path: string, what: string, isSo: (body: Json) => boolean): Action {
  return async (scene) => {
    await scene.until(`${path}: ${what}`, async () => {
      const { body } = await scene.send('GET', path);
      return isSo(body) ? true : undefined;
    });
  };
}

/** Waits until the controllers leave the objects of a collection alone; a VM is first theirs to complete. */
export function rest(collection: string): Action {
  return async (scene) => {
    await scene.settled(collection, async () => {
      const { body } = await scene.send('GET', collection);
      const items = listAt(body, 'items');
      return items.every(isTaken) ? items.map((item) => textAt(item, 'metadata', 'resourceVersion')) : [Math.random()];
    });
  };
}

/** A VM that its controller has seen has a condition; other kinds have nothing to wait for. */
function isTaken(item: Json): boolean {
  return !isObject(at(item, 'spec', 'template')) || listAt(item, 'status', 'conditions').length > 0;
}

/** Binds placeholders to an object's fields as they are now: answers that hold them were dropped from the recording. */
export function bindFrom(path: string, fields: Readonly<Record<string, 'uid' | 'resourceVersion'>>): Action {
  return async (scene) => {
    const body = await scene.must('GET', path);
    for (const [name, field] of Object.entries(fields)) scene.bindings.bind(name, textAt(body, 'metadata', field));
  };
}

/** Makes an object and binds placeholders to what the answer says of it. */
export function makeKnown(
  collection: string,
  object: JsonObject,
  fields: Readonly<Record<string, 'uid' | 'resourceVersion'>>,
): Action {
  return async (scene) => {
    const body = await scene.must('POST', collection, object);
    for (const [name, field] of Object.entries(fields)) scene.bindings.bind(name, textAt(body, 'metadata', field));
  };
}

/** Tells the simulator's control endpoint something; not possible on any other cluster. */
export function tell(method: ControlMethod, path: string, body?: Json): Action {
  return async (scene) => {
    await scene.control.tell(method, scene.names.toActual(path), body);
  };
}

/** The state that the step needs came about by the simulator's control endpoint before. */
export const onlySimulated: Action = (scene) => {
  // Throws where there is none.
  return Promise.resolve(scene.control).then(() => undefined);
};

/** etcd's past is compacted every five minutes, so a server that is younger still knows its first version. */
export const compacted: Action = async (scene) => {
  const { status } = await scene.send(
    'GET',
    '/api/v1/namespaces/default/configmaps?resourceVersion=1&resourceVersionMatch=Exact',
  );
  if (status !== 410) throw new NotPossibleHere('this API server is too young to have forgotten anything');
};

/** A guest with an agent: the simulator's is told to have one; elsewhere the image brings it. */
export function agentOf(namespace: string, name: string, agentInfo?: JsonObject): Action {
  return async (scene) => {
    if (!scene.isSimulated) return;
    const guest = scene.names.toActual(`guests/${namespace}/${name}`);
    await scene.control.tell('PATCH', guest, { agent: true, ...(agentInfo && { agentInfo }) });
  };
}

/** A guest that follows ACPI at once, as the recorder's did. */
export function promptGuest(namespace: string, name: string): Action {
  return async (scene) => {
    if (!scene.isSimulated) return;
    const guest = scene.names.toActual(`guests/${namespace}/${name}`);
    await scene.control.tell('PATCH', guest, { acpi: { afterMs: 500 } });
  };
}

/** Waits until a VM runs and is ready, and has a condition if one is named. */
export function runs(namespace: string, name: string, condition = 'Ready'): Action {
  return async (scene) => {
    scene.needs('guests', name);
    await scene.until(`${name} to run`, async () => {
      const state = await stateOf(scene, namespace, name);
      const conditions = listAt(state, 'vm', 'conditions');
      const isUp = at(state, 'vmi', 'phase') === 'Running' && conditions.includes('Ready=True');
      return isUp && conditions.includes(`${condition}=True`) ? true : undefined;
    });
    await scene.settled(name, () => stateOf(scene, namespace, name));
  };
}

/** Waits until a VM has no VMI and its controller has nothing left to do. */
export function stopped(namespace: string, name: string): Action {
  return async (scene) => {
    await scene.until(`${name} to stop`, async () => {
      const state = await stateOf(scene, namespace, name);
      return at(state, 'vmi') === null && at(state, 'vm', 'created') === undefined ? true : undefined;
    });
    await scene.settled(name, () => stateOf(scene, namespace, name));
  };
}

/** Waits until a VM's VMI is seen in a phase; only where the file's VMs are tracked. */
export function reaches(name: string, phase: string): Action {
  return async (scene) => {
    scene.needs('guests', name);
    await scene.until(`${name} to be ${phase}`, () => {
      const last = scene.tracker.states('vmi', name).at(-1);
      return Promise.resolve(at(last, 'phase') === phase ? true : undefined);
    });
  };
}

/** Does something that makes KubeVirt replace a VM's VMI, and waits for the new one. */
export function newInstance(namespace: string, name: string, actions: readonly Action[]): Action {
  return async (scene) => {
    const uid = async (): Promise<string> =>
      textAt((await scene.send('GET', vmis(namespace, name))).body, 'metadata', 'uid');
    const old = await uid();
    await perform(actions, scene);
    await scene.until(`a new VMI of ${name}`, async () => ([old, ''].includes(await uid()) ? undefined : true));
  };
}
