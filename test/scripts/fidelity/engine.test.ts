import { expect } from 'chai';

import { replay } from '../../../scripts/fidelity/replay/engine.ts';
import type { StepResult } from '../../../scripts/fidelity/replay/engine.ts';
import type { Recording, Step } from '../../../scripts/fidelity/replay/recording.ts';
import { NotPossibleHere } from '../../../scripts/fidelity/replay/script.ts';
import type { FileScript } from '../../../scripts/fidelity/replay/script.ts';
import { scriptedScene } from './scripted-scene.ts';
import type { Answering } from './scripted-scene.ts';

const UID = '6f2b0d5e-0000-4000-8000-00000000000a';
const HEADERS = { 'content-type': 'application/json' };

const CREATE: Step = {
  name: 'create',
  request: {
    method: 'POST',
    path: '/things/rec-small',
    as: 'admin',
    body: { metadata: { name: 'a', managedFields: '<elided>' } },
  },
  response: { status: 201, headers: HEADERS, body: { metadata: { name: 'a', namespace: 'rec-small', uid: '<uid1>' } } },
};

const READ: Step = {
  name: 'read',
  request: { method: 'GET', path: '/things/rec-small/<uid1>', as: 'admin' },
  response: { status: 200, headers: HEADERS, body: { metadata: { uid: '<uid1>' } } },
};

function recordingOf(...steps: readonly Step[]): Recording {
  return { group: '00-small', server: { kubernetes: 'v1.34.4', kubevirt: 'v1.10' }, steps };
}

interface Run {
  readonly script?: Partial<FileScript>;
  readonly answering?: Answering;
  readonly isWanted?: (step: string) => boolean;
  readonly mayLackThings?: boolean;
}

async function run(
  recording: Recording,
  options: Run = {},
): Promise<{ results: StepResult[]; sent: ReturnType<typeof scriptedScene>['sent'] }> {
  const { script = {}, answering = asRecorded, isWanted = () => true, mayLackThings = false } = options;
  const { scene, sent } = scriptedScene(answering);
  const results = await replay(recording, { namespaces: [], steps: {}, ...script }, scene, { isWanted, mayLackThings });
  return { results, sent };
}

/** A server that does what was recorded, under the names of this run. */
const asRecorded: Answering = ({ method }) => ({
  status: method === 'POST' ? 201 : 200,
  body: { metadata: method === 'POST' ? { name: 'a', namespace: 'rec-small-run1', uid: UID } : { uid: UID } },
});

describe('the replay', () => {
  it("sends the steps in this run's names, filled with what came before, and reproduces them", async () => {
    const { results, sent } = await run(recordingOf(CREATE, READ));
    expect(results.map(({ outcome }) => outcome)).deep.equal(['reproduced', 'reproduced']);
    expect(sent.map(({ path }) => path)).deep.equal(['/things/rec-small-run1', `/things/rec-small-run1/${UID}`]);
    expect(sent[0]?.body).equal('{"metadata":{"name":"a"}}');
    expect(sent[0]?.headers).deep.equal({ accept: 'application/json', 'content-type': 'application/json' });
  });

  it('says of another status code that, with both messages, and no more', async () => {
    const refusing: Answering = () => ({ status: 403, body: { kind: 'Status', message: 'no' } });
    const { results } = await run(recordingOf(CREATE), { answering: refusing });
    expect(results[0]?.differences).deep.equal([{ path: 'status', expected: '201', got: '403 (no)' }]);
  });

  it('compares the media type and the number of warnings', async () => {
    const warning: Answering = (request) => ({
      ...asRecorded(request),
      headers: { 'content-type': 'text/html', warning: '299 - "x"' },
    });
    const { results } = await run(recordingOf(CREATE), { answering: warning });
    expect(results[0]?.differences.map(({ path }) => path)).deep.equal([
      'headers.content-type',
      'headers.warning.length',
    ]);
  });

  it('runs the steps before a wanted one, but neither reports them nor goes on after it', async () => {
    const { results, sent } = await run(recordingOf(CREATE, READ, CREATE), { isWanted: (step) => step === 'read' });
    expect(results.map(({ step }) => step)).deep.equal(['read']);
    expect(sent).length(2);
  });

  it('skips what this cluster can not be brought to, and tells set-up that fails', async () => {
    const steps = {
      create: { before: [() => Promise.reject(new NotPossibleHere('no guests'))] },
      read: { before: [() => Promise.reject(new Error('refused'))] },
    };
    const { results } = await run(recordingOf(CREATE, READ), { script: { steps } });
    expect(results[0]).include({ outcome: 'skipped', reason: 'no guests' });
    expect(results[1]?.differences).deep.equal([{ path: 'set-up', expected: 'to work', got: 'refused' }]);
  });

  it('counts a refusal of what a simulator leaves out apart, and any other answer as a difference', async () => {
    const apply: Step = {
      ...CREATE,
      name: 'apply',
      request: {
        method: 'PATCH',
        path: '/things',
        as: 'admin',
        headers: { 'Content-Type': 'application/apply-patch+yaml' },
        body: {},
      },
    };
    const answers = async (status: number, mayLackThings: boolean): Promise<string | undefined> =>
      (await run(recordingOf(apply), { answering: () => ({ status }), mayLackThings })).results[0]?.outcome;
    expect(await answers(415, true)).equal('left out');
    expect(await answers(500, true)).equal('different');
    expect(await answers(415, false)).equal('different');
  });

  it('replaces elided headers, leaves out empty ones, and binds from answers that were dropped', async () => {
    const dropped: Step = { ...CREATE, response: { status: 201, headers: HEADERS, body: '<dropped, 1 KiB>' } };
    const steps = {
      create: { headers: { accept: '', authorization: 'Bearer x' }, keep: { uid1: ['metadata', 'uid'] } },
    };
    const { results, sent } = await run(recordingOf(dropped, READ), { script: { steps } });
    expect(results.map(({ outcome }) => outcome)).deep.equal(['reproduced', 'reproduced']);
    expect(sent[0]?.headers).deep.equal({ authorization: 'Bearer x', 'content-type': 'application/json' });
    expect(sent[1]?.path).equal(`/things/rec-small-run1/${UID}`);
  });

  it('compares observations with what its script reads, and skips those that nothing reads', async () => {
    const seen: Step = { name: 'seen', observed: [1, 2] };
    const read = await run(recordingOf(seen), {
      script: { steps: { seen: { observe: () => Promise.resolve([1, 3]) } } },
    });
    expect(read.results[0]?.differences.map(({ path }) => path)).deep.equal(['[1]']);
    expect((await run(recordingOf(seen))).results[0]?.outcome).equal('skipped');
  });

  it('waits for an observation that comes about eventually', async () => {
    let reads = 0;
    const observe = (): Promise<number> => Promise.resolve(++reads);
    const { results } = await run(recordingOf({ name: 'seen', observed: 2 }), {
      script: { steps: { seen: { observe, eventually: true } } },
    });
    expect(results[0]?.outcome).equal('reproduced');
  });

  it('runs steps side by side where none stands on another, and keeps their order in the results', async () => {
    const names = ['a', 'b', 'c'].map((name) => ({ ...CREATE, name }));
    const { results } = await run(recordingOf(...names), { script: { atOnce: 2 } });
    expect(results.map(({ step }) => step)).deep.equal(['a', 'b', 'c']);
  });
});

describe('a recorded watch', () => {
  const added = { type: 'ADDED', object: { metadata: { name: 'a', resourceVersion: '<rv1>' } } };
  const modified = { type: 'MODIFIED', object: { metadata: { name: 'a', resourceVersion: '<rv2>' }, data: 'x' } };
  const watch: Step = {
    name: 'watch',
    request: { method: 'GET', path: '/things?watch=1', as: 'admin' },
    response: { status: 200, headers: HEADERS, events: [added, modified], end: 'closed by server', seconds: 0 },
  };
  const event = (type: string, version: string, data?: string): object => ({
    type,
    object: { metadata: { name: 'a', resourceVersion: version }, ...(data && { data }) },
  });

  async function differences(...lines: readonly object[]): Promise<string[]> {
    const { scene } = scriptedScene(() => ({ status: 500 }), [JSON.parse(JSON.stringify(lines)) as []]);
    const script = { namespaces: [], steps: {} };
    const [result] = await replay(recordingOf(watch), script, scene, { isWanted: () => true, mayLackThings: false });
    return result?.differences.map(({ path }) => path) ?? [];
  }

  it('is reproduced by the same sequence, repeats of the same state aside', async () => {
    expect(await differences(event('ADDED', '1'), event('MODIFIED', '2', 'x'))).deep.equal([]);
    expect(await differences(event('ADDED', '1'), event('MODIFIED', '2', 'x'), event('MODIFIED', '3', 'x'))).deep.equal(
      [],
    );
  });

  it('differs by an event too few, and by what an event shows', async () => {
    expect(await differences(event('ADDED', '1'))).deep.equal(['events']);
    expect(await differences(event('ADDED', '1'), event('MODIFIED', '2', 'y'))).deep.equal(['events[1].object.data']);
  });
});
