/** Start states of the recorded lists: seven VMs in two halves, an empty namespace, and a history that was compacted. */

import { listAt, textAt } from '../json.ts';
import { NotPossibleHere } from '../replay/script.ts';
import type { Action, FileScript } from '../replay/script.ts';
import { before, compacted, make, makeKnown, rest } from './actions.ts';
import { machine } from './machine.ts';
import { vms } from './paths.ts';

const NS = 'rec-list';
const NAMES = ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6'] as const;

function half(name: string): ReturnType<typeof machine> {
  return machine({ name, runStrategy: 'Halted', labels: { app: 'rec', half: name < 'l4' ? 'a' : 'b' } });
}

/** A token like the server's own, but of a version that nobody keeps any more. */
const olderToken: Action = async (scene) => {
  const body = await scene.must('GET', `${vms(NS)}?limit=3`);
  const token = Buffer.from(textAt(body, 'metadata', 'continue'), 'base64url').toString();
  const older = token.replace(/("(?:rv|version)":)\s*\d+/, '$15');
  if (older === token) throw new NotPossibleHere("the server's continue tokens can't be made older");
  scene.bindings.bind('continue8', Buffer.from(older).toString('base64url'));
};

export const LIST: FileScript = {
  namespaces: [NS, 'rec-empty'],
  steps: {
    'get what is not there': {
      // The version of the list with one VM in it is asked for later.
      before: [
        makeKnown(vms(NS), half('l0'), { rv10: 'resourceVersion' }),
        ...NAMES.slice(1).map((name) => make(vms(NS), half(name))),
        rest(vms(NS)),
      ],
    },
    'Exact at an earlier version: number of items': {
      observe: async (scene) => {
        const version = scene.bindings.fill('<rv10>');
        const body = await scene.must('GET', `${vms(NS)}?resourceVersion=${version}&resourceVersionMatch=Exact`);
        return listAt(body, 'items').length;
      },
    },
    // etcd's compaction can't be brought about from here, nor does it show: the API server answers from its cache.
    'limit=3 before compaction': { keep: { continue7: ['metadata', 'continue'] } },
    'expired continue token': before(compacted, olderToken),
    'list on with the inconsistent continue token': before(compacted),
    'Exact at a compacted version': before(compacted),
    'Exact at a compacted version with limit': before(compacted),
  },
};
