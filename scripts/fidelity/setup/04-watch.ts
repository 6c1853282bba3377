/** What happened while the recorded watches were open, and the versions that they start from. */

import type { Action, FileScript } from '../replay/script.ts';
import { before, bindFrom, compacted, make, makeKnown, patch, remove, rest } from './actions.ts';
import { configMap, machine } from './machine.ts';
import { configMaps, vms } from './paths.ts';

const NS = 'rec-watch';
const MACHINES = vms(NS);
const W0 = vms(NS, 'w0');
const settled = rest(MACHINES);

function label(labels: Readonly<Record<string, string>>): Action {
  return patch(W0, { metadata: { labels } });
}

/** A watch starts from the present. */
function from(version: string): Action {
  return bindFrom(MACHINES, { [version]: 'resourceVersion' });
}

export const WATCH: FileScript = {
  namespaces: [NS],
  prepare: [make(MACHINES, machine({ name: 'w0', runStrategy: 'Halted' })), settled],
  steps: {
    "from the list's resourceVersion: create, change, delete": {
      before: [from('rv1')],
      during: [
        make(MACHINES, machine({ name: 'w1', runStrategy: 'Halted' })),
        settled,
        patch(vms(NS, 'w1'), { metadata: { labels: { x: 'y' } } }),
        remove(vms(NS, 'w1')),
      ],
    },
    'without resourceVersion: synthetic ADDED, then changes': { during: [label({ n: '1' })] },
    'bookmarks, timeoutSeconds=5': { before: [from('rv12')] },
    'label selector: object enters and leaves the selection': {
      before: [from('rv16')],
      during: [label({ sel: 'in' }), label({ k: '2' }), label({ sel: 'out' })],
    },
    'built-in, resourceVersion=1': before(compacted),
    // Compacted in etcd, that is, which doesn't show.
    'built-in, resourceVersion compacted away in etcd but still in the watch cache': {
      before: [
        makeKnown(configMaps(NS), configMap('a', { y: '1' }, { app: 'rec' }), { rv21: 'resourceVersion' }),
        ...['0', '1', '2', '3', '4'].map((x) => patch(configMaps(NS, 'a'), { data: { x } })),
      ],
    },
    'the namespace is deleted while watching': {
      before: [from('rv28')],
      during: [
        async (scene) => {
          await scene.must('DELETE', `/api/v1/namespaces/${NS}`);
        },
      ],
    },
  },
};
