/** A scene on a transport that answers as a test says: the replay without any cluster. */

import type { Json } from '../../../scripts/fidelity/json.ts';
import { EVERYTHING } from '../../../scripts/fidelity/replay/abilities.ts';
import { NamespaceNames } from '../../../scripts/fidelity/replay/namespace-names.ts';
import { Scene } from '../../../scripts/fidelity/replay/scene.ts';
import type { SceneOptions } from '../../../scripts/fidelity/replay/scene.ts';
import type { Answer, OpenWatch, Outgoing } from '../../../scripts/fidelity/replay/transport.ts';

export interface Scripted {
  readonly scene: Scene;
  /** What was sent, in order. */
  readonly sent: Outgoing[];
}

/** What a scripted server says to a request; an answer without headers is JSON. */
export type Answering = (request: Outgoing) => {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Answer['headers'];
};

const JSON_TYPE = { 'content-type': 'application/json' };

export function scriptedScene(
  answering: Answering,
  watches: readonly (readonly Json[])[] = [],
  more: Partial<SceneOptions> = {},
): Scripted {
  const sent: Outgoing[] = [];
  const streams = [...watches];
  const scene = new Scene({
    transport: {
      send: (request) => {
        sent.push(request);
        const { status, body = null, headers = JSON_TYPE } = answering(request);
        return Promise.resolve({ status, body, headers });
      },
      watch: (request) => {
        sent.push(request);
        return Promise.resolve(streamOf(streams.shift() ?? []));
      },
    },
    names: new NamespaceNames('run1'),
    control: undefined,
    images: undefined,
    abilities: EVERYTHING,
    patienceMs: 60,
    quietMs: 1,
    addUser: () => undefined,
    ...more,
  });
  return { scene, sent };
}

/** A stream whose lines are all there, and whose server ends it. */
function streamOf(lines: readonly Json[]): OpenWatch {
  const rest = [...lines];
  return {
    status: 200,
    headers: JSON_TYPE,
    next: () => Promise.resolve(rest.shift()),
    get isEnded() {
      return rest.length === 0;
    },
    rest: '',
    close: () => undefined,
  };
}
