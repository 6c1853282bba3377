/** Start states of the recorded calls on Kubernetes' own kinds. */

import { at, isObject } from '../json.ts';
import type { Json } from '../json.ts';
import type { Action, FileScript } from '../replay/script.ts';
import { before } from './actions.ts';

/** The recorder's times to the microsecond; equal ones are equal in the recording too. */
function microtime(time: string): Action {
  return (scene) => {
    scene.bindings.bind('microtime', time);
    return Promise.resolve();
  };
}

/** A Lease's body with times of another precision than the placeholder shows. */
function withTimes(time: string): (body: unknown) => string {
  return (body) => JSON.stringify(body).replaceAll('<microtime>', time);
}

/** The recorder's claim was never bound: nobody has volumes of this class, wherever it is asked for. */
function neverBound(body: Json): string {
  const spec = at(body, 'spec');
  return JSON.stringify({
    ...(isObject(body) && body),
    spec: { ...(isObject(spec) && spec), storageClassName: 'no-such-class' },
  });
}

export const CORE: FileScript = {
  namespaces: ['rec-core', 'rec-term'],
  prepare: [microtime('2026-01-01T00:00:00.123456Z')],
  steps: {
    renew: before(microtime('2026-01-01T00:00:05.123456Z')),
    'time with milliseconds': { sends: withTimes('2026-01-01T00:00:05.123Z') },
    'time with nanoseconds': { sends: withTimes('2026-01-01T00:00:05.123456789Z') },
    'renew by merge patch': before(microtime('2026-01-01T00:00:10.123456Z')),
    PVC: { sends: neverBound },
    // Its controller says what it found a moment later.
    'get the terminating namespace': { apart: [/^body\.status\.conditions$/, /^body\.metadata\.resourceVersion$/] },
    // Something in it, and nobody to let go of it, keeps the namespace from being gone at once.
    'delete a namespace': before(async (scene) => {
      await scene.must('POST', '/api/v1/namespaces/rec-term/configmaps', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'holder', finalizers: ['rec.example/holder'] },
      });
    }),
  },
};
