import { PassThrough } from 'node:stream';
import type { IncomingMessage } from 'node:http';

import { expect } from 'chai';

import { abilitiesOf } from '../../../scripts/fidelity/cluster/abilities.ts';
import { removeNamespaces } from '../../../scripts/fidelity/cluster/namespaces.ts';
import { Stoppable } from '../../../scripts/fidelity/cluster/stoppable.ts';
import { versionsOf } from '../../../scripts/fidelity/cluster/versions.ts';
import { WatchLines } from '../../../scripts/fidelity/cluster/watch-lines.ts';
import type { Json } from '../../../scripts/fidelity/json.ts';
import { EVERYTHING, NOTHING } from '../../../scripts/fidelity/replay/abilities.ts';
import type { Answer } from '../../../scripts/fidelity/replay/transport.ts';
import { scriptedScene } from './scripted-scene.ts';
import type { Scripted } from './scripted-scene.ts';

describe('a cluster', () => {
  const withVersion = async (version: Json): Promise<string> => {
    const kubeVirt = { status: { observedKubeVirtVersion: 'v1.10.0' } };
    const send = ({ path }: { readonly path: string }): Promise<Answer> =>
      Promise.resolve({ status: 200, headers: {}, body: path === '/version' ? version : { items: [kubeVirt] } });
    return (await versionsOf({ send, watch: () => Promise.reject(new Error('no watches')) })).kubernetes;
  };

  it('has the release that its numbers say, whatever its build is called', async () => {
    expect(await withVersion({ major: '1', minor: '34', gitVersion: 'v0.0.0-master+$Format:%H$' })).equal('1.34');
    expect(await withVersion({ major: '1', minor: '31+', gitVersion: 'v1.31.2-eks' })).equal('1.31');
    expect(await withVersion({ gitVersion: 'v1.30.1' })).equal('1.30');
  });

  it('without nodes for guests has a scheduler if that says so of a pod', async () => {
    const scene = (conditions: Json): Scripted =>
      scriptedScene(({ method, path }) => ({
        status: method === 'POST' ? 201 : 200,
        body: path.includes('/pods/') ? { status: { conditions } } : { items: [] },
      }));
    const told = scene([{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable' }]);
    expect(await abilitiesOf(told.scene)).deep.equal({ guests: false, scheduler: true });
  });

  it('with a node for guests can do everything, and nothing is made to find out', async () => {
    const { scene, sent } = scriptedScene(() => ({ status: 200, body: { items: [{ kind: 'Node' }] } }));
    expect(await abilitiesOf(scene)).deep.equal(EVERYTHING);
    expect(sent.map(({ method }) => method)).deep.equal(['GET']);
  });
});

describe('the lines of a watch', () => {
  it('are given whole, however they are cut on their way', async () => {
    const stream = new PassThrough();
    const lines = new WatchLines(
      Object.assign(stream, { headersDistinct: {}, statusCode: 200 }) as unknown as IncomingMessage,
    );
    const next = lines.next(5000);
    stream.write('{"type":"ADD');
    await new Promise((resolve) => setImmediate(resolve));
    stream.write('ED"}\n');
    expect(await next).deep.equal({ type: 'ADDED' });
    lines.close();
  });
});

describe('a connection that is stopped', () => {
  it('waits for what is under way and refuses what comes later', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const stoppable = new Stoppable({
      send: () => new Promise((resolve) => (answer = resolve)),
      watch: () => Promise.reject(new Error('no watches')),
    });
    const request = { method: 'GET', path: '/', as: 'admin', headers: {} };
    const sent = stoppable.send(request);
    const stopped = stoppable.stop();
    const late = await stoppable.send(request).catch((error: unknown) => String(error));
    expect(late).contain('stopped');
    answer({ status: 200, headers: {}, body: null });
    await stopped;
    expect((await sent).status).equal(200);
  });
});

describe('the namespaces of a run', () => {
  it('are deleted, and what nobody lets go of in them is let go', async () => {
    let isHeld = true;
    const { scene, sent } = scriptedScene(
      ({ method, path }) => {
        if (method === 'PATCH') isHeld = false;
        if (path.endsWith('/configmaps')) {
          return { status: 200, body: { items: [{ metadata: { name: 'a', finalizers: ['x'] } }] } };
        }
        return { status: method === 'GET' && !isHeld ? 404 : 200, body: {} };
      },
      [],
      { abilities: NOTHING },
    );
    await scene.send('GET', '/api/v1/namespaces/rec-one');
    expect(await removeNamespaces(scene)).deep.equal([]);
    const writes = sent.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
    expect(writes).deep.equal([
      'DELETE /api/v1/namespaces/rec-one-run1',
      'PATCH /api/v1/namespaces/rec-one-run1/configmaps/a',
    ]);
  });
});
