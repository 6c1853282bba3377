import { expect } from 'chai';
import type { Caller } from '../../src/auth/caller.ts';
import { createGate, type GateOptions } from '../../src/auth/gate.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { clientAt, heldWork, rejectionOf, settled, somebody } from './callers.ts';

/** A gate with held work. `send` gives what became of each: nothing while it waits or runs. */
function heldGate(options: Partial<GateOptions> = {}) {
  const gate = createGate({ running: 1, waiting: 10, ...options });
  const work = heldWork();
  const outcomes = new Map<string, string>();
  const send = (name: string, caller: Caller): void => {
    const note = (outcome: string) => () => outcomes.set(name, outcome);
    void gate(caller, () => work.run(name)).then(note('done'), note('turned away'));
  };
  const turnedAway = (): string[] => [...outcomes].flatMap(([name, how]) => (how === 'turned away' ? [name] : []));
  return { ...work, started: work.started, send, turnedAway };
}

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

describe('A gate', () => {
  it('lets only so many run at a time, and the others of an address in their order', async () => {
    const { send, started, endOne } = heldGate({ running: 2 });
    for (const name of ['a', 'b', 'c', 'd']) send(name, somebody);
    expect(started).to.deep.equal(['a', 'b']);
    await endOne();
    expect(started).to.deep.equal(['a', 'b', 'c']);
    await endOne();
    expect(started).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('frees the place of a task that fails', async () => {
    const gate = createGate({ running: 1, waiting: 0 });
    expect(await rejectionOf(gate(somebody, () => Promise.reject(new Error('no'))))).to.be.instanceOf(Error);
    expect(await gate(somebody, () => Promise.resolve('yes'))).to.equal('yes');
  });

  it('lets the addresses take turns, so that a flood from one delays another by one task', async () => {
    const { send, started, endOne } = heldGate();
    for (const name of names('flood', 5)) send(name, clientAt('192.0.2.66'));
    send('other', clientAt('192.0.2.1'));
    send('third', clientAt('192.0.2.2'));
    for (let ended = 0; ended < 4; ended += 1) await endOne();
    expect(started).to.deep.equal(['flood0', 'flood1', 'other', 'third', 'flood2']);
  });

  it('turns away the longest wait of an address of which too many wait, and none of another', async () => {
    const told: string[] = [];
    const { send, turnedAway, started, endOne } = heldGate({ waiting: 2, onTurnedAway: (client) => told.push(client) });
    for (const name of ['running', 'a', 'b']) send(name, somebody);
    for (const name of names('flood', 4)) send(name, clientAt('192.0.2.66'));
    await settled();
    expect(turnedAway()).to.deep.equal(['flood0', 'flood1']);
    expect(told).to.deep.equal(['192.0.2.66', '192.0.2.66']);
    for (let ended = 0; ended < 5; ended += 1) await endOne();
    expect(started).to.deep.equal(['running', 'a', 'flood2', 'b', 'flood3']);
  });

  it('says that a retry makes sense soon', async () => {
    const gate = createGate({ running: 1, waiting: 0 });
    const work = heldWork();
    const running = gate(somebody, () => work.run('running'));
    const refused = await rejectionOf(gate(somebody, () => work.run('refused')));
    expect(refused).to.be.instanceOf(ServiceError).and.to.include({ kind: 'Unavailable', retryAfter: 1 });
    work.endAll();
    await running;
    expect(work.started).to.deep.equal(['running']);
  });
});

describe('A gate whose callers hang up', () => {
  it('never runs what they waited for', async () => {
    const { send, started, turnedAway, endOne } = heldGate();
    const clients = ['a', 'b', 'c'].map((name) => ({ name, client: clientAt('192.0.2.1') }));
    send('running', somebody);
    for (const { name, client } of clients) send(name, client);
    send('patient', somebody);
    for (const { client } of clients) client.hangUp();
    await endOne();
    expect(started).to.deep.equal(['running', 'patient']);
    expect(turnedAway()).to.deep.equal(['a', 'b', 'c']);
  });

  it('has their places for others of the address at once', async () => {
    const { send, started, turnedAway, endOne } = heldGate({ waiting: 2 });
    const [first, second] = [clientAt('192.0.2.1'), clientAt('192.0.2.1')];
    send('running', somebody);
    send('patient', first);
    send('impatient', second);
    second.hangUp();
    send('late', somebody);
    await settled();
    expect(turnedAway()).to.deep.equal(['impatient']);
    await endOne();
    await endOne();
    expect(started).to.deep.equal(['running', 'patient', 'late']);
  });

  it('takes the next one even where it learns only later that they did', async () => {
    const { send, started, endOne } = heldGate({ waiting: 3 });
    const burst = names('gone', 300).map((name) => ({ name, client: clientAt('192.0.2.1') }));
    for (const { name, client } of burst) send(name, client);
    send('next', somebody);
    for (const { client } of burst) client.hangUp();
    await endOne();
    expect(started).to.deep.equal(['gone0', 'next']);
  });

  it('is free again when nobody is left', async () => {
    const { send, started, endOne } = heldGate();
    const client = clientAt('192.0.2.1');
    send('running', client);
    send('waiting', client);
    client.hangUp();
    await endOne();
    send('next', somebody);
    expect(started).to.deep.equal(['running', 'next']);
  });
});
