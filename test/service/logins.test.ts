import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect } from 'chai';
import { after, before } from 'mocha';
import supertest from 'supertest';
import { hashPassword } from '../../src/auth/scrypt.ts';
import type { RunningService } from '../../src/commands/serve.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { startSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { startService } from './running.ts';

const path = '/redfish/v1/Systems';
const authorization = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

describe('a service whose passwords take long to check', () => {
  let simulator: Simulator;
  let service: RunningService;

  before(async () => {
    simulator = await startSimulator({ pace: 'instant' });
    seedDemo(simulator.cluster);
    // Of the default strength: a cheap one would be checked faster than a client can hang up.
    const passwordHash = await hashPassword('right');
    const users = ['ops', 'other'].map((username) => ({ username, passwordHash, role: 'Operator' }));
    service = await startService(simulator, { users });
    await service.ready;
  });

  after(async () => {
    await service.close();
    await simulator.close();
  });

  /** Sends a login from an address of this machine, and doesn't wait for the answer. */
  async function send(password: string, localAddress = '127.0.0.1'): Promise<Socket> {
    const { hostname, port } = new URL(service.url);
    const socket = connect({ host: hostname, port: Number(port), localAddress });
    await once(socket, 'connect');
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${authorization('ops', password)}\r\n\r\n`,
    );
    return socket;
  }

  const login = (as: string): supertest.Test =>
    supertest(service.url).get(path).set('Authorization', authorization(as, 'right'));

  /** Sends a login and goes away. */
  async function hangUpAfter(password: string): Promise<void> {
    const socket = await send(password);
    socket.destroySoon();
    await once(socket, 'close');
  }

  it('lets the next one in after a burst of clients with wrong passwords that hung up', async () => {
    await Promise.all(Array.from({ length: 300 }, (_, index) => hangUpAfter(`wrong-${index}`)));
    const { status, body } = await login('ops');
    expect(status).to.equal(200);
    expect((body as { Members: unknown[] }).Members).to.have.length(7);
  });

  it('does not let a client wait behind the flood of another address', async function () {
    // Linux has all of 127.0.0.0/8; elsewhere there is only one address to send from.
    if (process.platform !== 'linux') this.skip();
    const flood = await Promise.all(Array.from({ length: 100 }, (_, index) => send(`flood-${index}`, '127.0.0.2')));
    const statuses: string[] = [];
    await new Promise<void>((full) => {
      for (const socket of flood) {
        socket.once('data', (answer: Buffer) => {
          const status = answer.toString('latin1').slice(9, 12);
          statuses.push(status);
          if (status === '503') full();
        });
      }
    });
    const { status } = await login('other');
    const checked = statuses.filter((of) => of === '401').length;
    for (const socket of flood) socket.destroy();
    expect(status).to.equal(200);
    expect(checked, 'of the 64 that may wait').to.be.below(10);
  });
});
