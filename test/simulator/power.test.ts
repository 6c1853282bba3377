import { expect } from 'chai';

import type { RunStrategy, StateChangeRequest } from '../../src/simulator/objects.ts';
import { virtualMachineInstances } from '../../src/simulator/kubevirt/rows.ts';
import { ADMIN } from '../../src/simulator/user.ts';
import { SUBRESOURCES, VMIS, VMS } from './api-client.ts';
import type { Reply } from './api-client.ts';
import { createMachine, manifest, startBench } from './bench.ts';
import type { Bench } from './bench.ts';
import { CALLS, POWER_MATRIX } from './power-matrix.ts';
import type { Call } from './power-matrix.ts';

const PATHS: Record<Call, readonly [resource: string, subresource: string, body?: object]> = {
  start: ['virtualmachines', 'start'],
  'start-paused': ['virtualmachines', 'start', { paused: true }],
  stop: ['virtualmachines', 'stop'],
  'stop-grace0': ['virtualmachines', 'stop', { gracePeriod: 0 }],
  'stop-grace5': ['virtualmachines', 'stop', { gracePeriod: 5 }],
  restart: ['virtualmachines', 'restart'],
  'restart-grace0': ['virtualmachines', 'restart', { gracePeriodSeconds: 0 }],
  pause: ['virtualmachineinstances', 'pause'],
  unpause: ['virtualmachineinstances', 'unpause'],
  reset: ['virtualmachineinstances', 'reset'],
  softreboot: ['virtualmachineinstances', 'softreboot'],
};

const STRATEGIES: Record<string, RunStrategy> = {
  halted: 'Halted',
  always: 'Always',
  manual: 'Manual',
  rerun: 'RerunOnFailure',
  once: 'Once',
  receiver: 'WaitAsReceiver',
};

const call = (bench: Bench, name: string, what: Call): Promise<Reply> => {
  const [resource, subresource, body] = PATHS[what];
  return bench.api.put(`${SUBRESOURCES}/${resource}/${name}/${subresource}`, body);
};

/** How a VM gets into the second word of a state, once it was created and, where it starts by itself, runs. */
const SITUATIONS: Record<string, (bench: Bench, name: string) => unknown> = {
  off: () => undefined,
  running: () => undefined,
  starting: () => undefined,
  paused: (bench, name) => call(bench, name, 'pause'),
  crashed: ({ cluster }, name) => cluster.guest('ns', name).crash(),
  failed: ({ cluster }, name) => cluster.guest('ns', name).crash(),
  succeeded: ({ cluster }, name) => cluster.guest('ns', name).shutdown(),
  stopping: (bench, name) => {
    const { cluster } = bench;
    if (cluster.machine('ns', name)?.spec.runStrategy !== 'Always' || name.startsWith('halted'))
      return call(bench, name, 'stop');
    return cluster.writer.delete({ resource: virtualMachineInstances, namespace: 'ns', name }, {}, { user: ADMIN });
  },
};

async function reach(bench: Bench, state: string, name: string): Promise<void> {
  const { cluster } = bench;
  const [strategy = '', situation = ''] = state.split('-');
  cluster.nodes.schedulable = situation !== 'starting';
  if (situation === 'stopping') cluster.guest('ns', name).behaviour.acpi = 'ignores';
  const created = situation === 'stopping' && strategy === 'halted' ? 'Always' : (STRATEGIES[strategy] ?? 'Halted');
  cluster.create({ ...manifest(name, created) });
  bench.settle();
  if (created === 'Manual' && situation !== 'off') await call(bench, name, 'start');
  bench.settle();
  await SITUATIONS[situation]?.(bench, name);
  bench.settle();
}

const queueOf = (requests: readonly StateChangeRequest[] | undefined): string =>
  `[${(requests ?? []).map(({ action, data }) => (data ? `${action} paused` : action)).join(' ')}]`;

interface Snapshot {
  readonly strategy: string;
  readonly queue: string;
  readonly grace: number | undefined;
}

const snapshot = ({ cluster }: Bench, name: string): Snapshot => ({
  strategy: cluster.machine('ns', name)?.spec.runStrategy ?? '',
  queue: queueOf(cluster.machine('ns', name)?.status?.stateChangeRequests),
  grace: cluster.instance('ns', name)?.spec.terminationGracePeriodSeconds,
});

/** The answer and what it changed, as the table writes it. */
function told(status: number, before: Snapshot, after: Snapshot): string {
  return [
    String(status),
    ...(after.strategy === before.strategy ? [] : [after.strategy]),
    ...(after.queue === before.queue ? [] : [after.queue]),
    ...(after.grace === before.grace ? [] : [`grace ${after.grace}`]),
  ].join(' ');
}

describe('power calls in every state, as a real cluster answers them', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  for (const [state, answers] of Object.entries(POWER_MATRIX)) {
    it(`${state}: ${CALLS.length} calls`, async () => {
      const actual: string[] = [];
      for (const what of CALLS) {
        const name = `${state}-${what}`;
        await reach(bench, state, name);
        const before = snapshot(bench, name);
        const { status } = await call(bench, name, what);
        actual.push(told(status, before, snapshot(bench, name)));
      }
      expect(actual).to.deep.equal(answers);
    });
  }
});

describe('the subresource API around the power calls', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
    createMachine(bench, 'run', 'Always');
    createMachine(bench, 'off', 'Halted');
    bench.settle();
  });
  after(() => bench.close());

  const START = `${SUBRESOURCES}/virtualmachines/off/start`;
  const STOP = `${SUBRESOURCES}/virtualmachines/run/stop`;
  const dry = { dryRun: ['All'] };

  it('answers 406 in plain text to a PUT that accepts JSON only', async () => {
    const put = (accept: string): Promise<Reply> => bench.api.send('PUT', STOP, { body: dry, headers: { accept } });
    for (const accept of ['application/json', 'text/plain', 'application/yaml']) {
      const reply = await put(accept);
      expect(reply.status, accept).to.equal(406);
      expect(reply.headers['content-type'], accept).to.match(/^text\/plain/);
    }
    for (const accept of ['*/*', '', 'application/json, */*', 'application/json;q=0.9, */*;q=0.1']) {
      expect((await put(accept)).status, accept).to.equal(202);
    }
  });

  const plain: [string, string, number][] = [
    ['GET', START, 405],
    ['DELETE', START, 405],
    ['PUT', `${SUBRESOURCES}/virtualmachines/run/frobnicate`, 404],
    ['PUT', `${SUBRESOURCES}/virtualmachines/run/pause`, 404],
    ['PUT', `${SUBRESOURCES}/virtualmachineinstances/run/start`, 404],
    ['GET', `${SUBRESOURCES}/virtualmachines/run`, 401],
    ['GET', `${SUBRESOURCES}/virtualmachines`, 401],
    ['PUT', START.replace('/v1/', '/v2/'), 404],
  ];
  for (const [method, path, status] of plain) {
    it(`answers ${method} ${path.slice(SUBRESOURCES.length)} with ${status} in plain text`, async () => {
      const reply = await bench.api.send(method, path);
      expect(reply.status).to.equal(status);
      expect(reply.headers['content-type']).to.match(/^text\/plain/);
    });
  }

  const bodies: [string, string, number][] = [
    ['', STOP.replace('run', 'off'), 409],
    ['dryRun: [All]\n', STOP, 202],
    ['{"nothing":1,"dryRun":["All"]}', STOP, 202],
    ['{"dryRun":', STOP, 400],
    ['[1]', STOP, 400],
    ['"x"', STOP, 400],
    ['{"gracePeriod":"soon"}', STOP, 400],
    ['{"paused":"yes"}', START, 400],
    ['{"dryRun":["Some"]}', STOP, 500],
    ['{"gracePeriodSeconds":30}', STOP.replace('stop', 'restart'), 400],
    ['{"gracePeriodSeconds":-1}', STOP.replace('stop', 'restart'), 400],
  ];
  for (const [body, path, status] of bodies) {
    it(`reads the body ${JSON.stringify(body)} of ${path.split('/').at(-1)} and answers ${status}`, async () => {
      const reply = await bench.api.send('PUT', path, { body, type: 'text/plain', headers: { accept: '*/*' } });
      expect(reply.status).to.equal(status);
    });
  }

  it('changes nothing with dryRun in the body, and everything with dryRun in the query', async () => {
    const before = bench.cluster.store.version;
    for (const path of [STOP, START]) expect((await bench.api.put(path, dry)).status).to.equal(202);
    expect(bench.cluster.store.version).to.equal(before);
    expect((await bench.api.put(`${START}?dryRun=All`)).status).to.equal(202);
    bench.settle();
    expect(bench.cluster.instance('ns', 'off')?.status.phase).to.equal('Running');
  });

  it('says what it refuses as a Status in the singular', async () => {
    const reply = await bench.api.put(`${SUBRESOURCES}/virtualmachines/run/start`);
    expect(reply.json()).to.deep.include({
      message: 'Operation cannot be fulfilled on virtualmachine.kubevirt.io "run": VM is already running',
      reason: 'Conflict',
      details: { name: 'run', group: 'kubevirt.io', kind: 'virtualmachine' },
    });
  });

  it('turns a refusal of the webhook into 500', async () => {
    await bench.api.merge(`${VMS}/run/status`, { status: { snapshotInProgress: 'snap' } });
    const reply = (await bench.api.put(STOP)).json();
    expect(reply).to.include({ code: 500, reason: 'InternalError' });
    expect(reply.message).to.contain('Cannot update vm running state until snapshot "snap" completes');
    await bench.api.merge(`${VMS}/run/status`, { status: { snapshotInProgress: null } });
  });

  it('lets one of twenty equal restarts through', async () => {
    const restart = STOP.replace('stop', 'restart');
    const replies = await Promise.all(Array.from({ length: 20 }, () => bench.api.put(restart)));
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([202, ...Array<number>(19).fill(500)]);
    bench.settle();
  });

  it('flips running where the VM has no runStrategy', async () => {
    await bench.api.merge(`${VMS}/run`, { spec: { running: true, runStrategy: null } });
    expect((await bench.api.put(STOP)).status).to.equal(202);
    expect(bench.cluster.machine('ns', 'run')?.spec).to.include({ running: false });
    bench.settle();
    expect((await bench.api.get(`${VMIS}/run`)).status).to.equal(404);
  });
});
