/** Start states of the recorded writes: one VM, a ConfigMap to overwrite, and ConfigMaps to delete. */

import { at } from '../json.ts';
import type { Json } from '../json.ts';
import type { FileScript } from '../replay/script.ts';
import { before, bindFrom, make, rest } from './actions.ts';
import { configMap } from './machine.ts';
import { configMaps, vms } from './paths.ts';

const NS = 'rec-write';
const A = vms(NS, 'a');
const settled = rest(vms(NS));

/** JSON as the recorder read it has each key once. */
function withKindTwice(body: Json): string {
  return JSON.stringify(body).replace('{', '{"kind":"VirtualMachine",');
}

export const WRITES: FileScript = {
  namespaces: [NS],
  steps: {
    'get after creation': before(settled),
    'PUT unchanged keeps resourceVersion': {
      observe: async (scene) => {
        const now = at(await scene.must('GET', A), 'metadata', 'resourceVersion');
        return now === scene.bindings.get('rv3');
      },
    },
    'generation before/after': {
      observe: async (scene) => [1, at(await scene.must('GET', A), 'metadata', 'generation') ?? null],
    },
    'PUT without a resourceVersion (built-in)': before(
      make(configMaps(NS), configMap('c', { k: '1' }, { app: 'rec' })),
      bindFrom(configMaps(NS, 'c'), { uid11: 'uid' }),
    ),
    'merge patch with the current resourceVersion': before(settled, bindFrom(A, { rv6: 'resourceVersion' })),
    'PATCH /status with a spec change': before(settled),
    'duplicate key, Strict': { sends: withKindTwice },
    'duplicate key, default': { sends: withKindTwice },
    'delete with another uid as precondition': before(
      ...['d0', 'd1', 'd2', 'd3'].map((name) => make(configMaps(NS), configMap(name, { a: '1' }, { del: 'no' }))),
      ...['d4', 'd5', 'd6', 'd7'].map((name) => make(configMaps(NS), configMap(name, { a: '1' }, { del: 'yes' }))),
    ),
    'delete with matching preconditions': before(
      bindFrom(configMaps(NS, 'd0'), { uid20: 'uid', rv15: 'resourceVersion' }),
    ),
    '... gone': before(async (scene) => {
      await scene.until('a to be gone', async () => ((await scene.send('GET', A)).status === 404 ? true : undefined));
    }),
    '... gone (2)': before(async (scene) => {
      await scene.until('all VMs to be gone', async () => {
        const { body } = await scene.send('GET', vms(NS));
        return at(body, 'items', 0) === undefined ? true : undefined;
      });
    }),
  },
};
