import { expect } from 'chai';

import { Images } from '../../../scripts/fidelity/cluster/images.ts';
import { targetOf } from '../../../scripts/fidelity/cluster/target.ts';
import type { Target } from '../../../scripts/fidelity/cluster/target.ts';
import { versionsOf } from '../../../scripts/fidelity/cluster/versions.ts';
import { listAt, textAt } from '../../../scripts/fidelity/json.ts';
import type { StepResult } from '../../../scripts/fidelity/replay/engine.ts';
import type { Recording } from '../../../scripts/fidelity/replay/recording.ts';
import { runSuite } from '../../../scripts/fidelity/suite.ts';

const HEADERS = { 'content-type': 'application/json' };

/** A recording of our own making, in a group that has set-up. */
const SMALL: Recording = {
  group: '06-core',
  server: { kubernetes: 'v1.34.4', kubevirt: 'v1.10' },
  steps: [
    {
      name: 'a map',
      request: {
        method: 'POST',
        path: '/api/v1/namespaces/rec-core/configmaps',
        as: 'admin',
        body: { metadata: { name: 'a' }, data: { k: 'v' } },
      },
      response: {
        status: 201,
        headers: HEADERS,
        body: {
          kind: 'ConfigMap',
          apiVersion: 'v1',
          metadata: {
            name: 'a',
            namespace: 'rec-core',
            uid: '<uid1>',
            resourceVersion: '<rv1>',
            creationTimestamp: '<time>',
          },
          data: { k: 'v' },
        },
      },
    },
    {
      name: 'a map that is not there',
      request: { method: 'GET', path: '/api/v1/namespaces/rec-core/configmaps/none', as: 'anonymous' },
      response: { status: 404, headers: HEADERS, body: {} },
    },
  ],
};

describe('the contract suite on the embedded simulator', function () {
  this.timeout(30_000);
  let target: Target;
  let images: Images;

  before(async () => {
    target = await targetOf({ kubeconfig: undefined, profile: undefined });
    images = new Images();
    await images.listen();
  });

  after(async () => {
    images.close();
    await target.close();
  });

  async function run(group: string, step?: string): Promise<readonly StepResult[]> {
    const versions = await versionsOf(target.connection);
    return runSuite({ target, images, versions, recordings: [SMALL], only: [{ group, step }], run: 'test1' }).results;
  }

  it('reproduces what the simulator does, and tells what it does otherwise', async () => {
    const results = await run('06');
    expect(results.map(({ step, outcome }) => [step, outcome])).deep.equal([
      ['a map', 'reproduced'],
      ['a map that is not there', 'different'],
    ]);
    expect(results[1]?.differences[0]?.got).contain('403');
  });

  it('runs a row of its own tables', async () => {
    const [result] = await run('tables 1.4', 'start: Halted becomes Always');
    expect(result).include({ outcome: 'reproduced' });
  });

  it('leaves no namespace behind', async () => {
    const headers = { accept: 'application/json' };
    const left = async (): Promise<string[]> => {
      const { body } = await target.connection.send({
        method: 'GET',
        path: '/api/v1/namespaces',
        as: 'admin',
        headers,
      });
      return listAt(body, 'items')
        .map((item) => textAt(item, 'metadata', 'name'))
        .filter((name) => name.endsWith('test1'));
    };
    const end = Date.now() + 10_000;
    while ((await left()).length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await left()).deep.equal([]);
  });
});
