import { expect } from 'chai';
import type { Transport } from '../../src/kubevirt/client/transport.ts';
import { ManualClock } from './clocks.ts';
import { ScriptedApiServer } from './scripted-api-server.ts';
import type { Asked } from './scripted-api-server.ts';
import { failureOf, get, transportTo } from './scripted-transport.ts';

/** Requests for which no connection is free, because the only one has a request that hangs. */
describe('a request that waits for a connection', () => {
  let server: ScriptedApiServer;
  let transport: Transport;
  let clock: ManualClock;
  let hanging: Promise<unknown>;
  let held: Asked;

  beforeEach(async () => {
    clock = new ManualClock();
    server = await ScriptedApiServer.start();
    transport = transportTo(server.url, { clock, maxSockets: 1 });
    hanging = transport.call(get).catch((error: unknown) => error);
    held = await server.next();
    clock.advance(1000);
  });

  afterEach(async () => {
    transport.close();
    await hanging;
    await server.close();
  });

  it('ends at its own limit, not when the one before it ends', async () => {
    held.response.writeHead(200).write('{');
    const waiting = failureOf(transport.call(get));
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(4000);
    await hanging;
    const another = transport.call(get).catch((error: unknown) => error);
    await server.next();
    clock.advance(1000);
    expect(await waiting).to.include({ code: 0, reason: 'ResponseTimeout' });
    transport.close();
    await another;
  });

  it('ends at once when it is given up', async () => {
    const giveUp = new AbortController();
    const waiting = failureOf(transport.call({ ...get, signal: giveUp.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    giveUp.abort();
    expect(await waiting).to.include({ code: 0, reason: 'Aborted' });
    expect(await failureOf(transport.read({ ...get, signal: giveUp.signal }))).to.include({ reason: 'Aborted' });
  });

  it('is never sent once it has been given up', async () => {
    const giveUp = new AbortController();
    const waiting = failureOf(transport.call({ ...get, path: '/given-up', signal: giveUp.signal }));
    const next = transport.call({ ...get, path: '/next' });
    await new Promise((resolve) => setImmediate(resolve));
    giveUp.abort();
    await waiting;
    held.json(200, {});
    const asked = await server.next();
    expect(asked.url.pathname).to.equal('/next');
    asked.json(200, {});
    await next;
  });

  it('ends when the transport is closed', async () => {
    const waiting = failureOf(transport.call(get));
    await new Promise((resolve) => setImmediate(resolve));
    transport.close();
    expect(await waiting).to.include({ code: 0 });
  });
});

describe('a transport that is closed', () => {
  it('makes no connection any more, not for a read that is tried again either', async () => {
    const server = await ScriptedApiServer.start();
    const transport = transportTo(server.url);
    const reading = failureOf(transport.read(get));
    await server.next();
    transport.close();
    expect(await reading).to.include({ code: 0 });
    expect(await failureOf(transport.call({ ...get, method: 'PUT' }))).to.include({ code: 0, reason: 'Aborted' });
    expect(await failureOf(transport.watch(get))).to.include({ code: 0, reason: 'Aborted' });
    expect(server.connections).to.equal(1);
    await server.close();
  });
});
