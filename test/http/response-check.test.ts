import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import supertest from 'supertest';
import type { OperationHandlers } from '../../generated/operations.ts';
import { createApp } from '../../src/app.ts';
import { clientReader } from '../../src/http/client.ts';
import type { RequestContext } from '../../src/redfish/context.ts';
import { View } from '../../src/redfish/view.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { accounts } from './stub-service.ts';

/** The checking mode itself, with handlers that answer what no schema knows. */
describe('the checking mode', () => {
  const logged: object[] = [];
  let server: Server;
  let reply: unknown;

  before(async () => {
    const answering = new Proxy({}, { get: () => () => reply, has: () => true }) as OperationHandlers<RequestContext>;
    const view = new View(
      { synced: true, named: () => [], get: () => undefined } as unknown as ConstructorParameters<typeof View>[0],
      [],
    );
    const app = await createApp({
      handlers: answering,
      view,
      standingOf: () => 'other',
      authenticate: () => Promise.resolve(accounts['Basic admin']),
      clientOf: clientReader({ secure: true, host: '127.0.0.1', trustedProxies: [] }),
      observe: () => undefined,
      logger: {
        ...silentLogger,
        error: (fields) => {
          logged.push(fields);
        },
      },
      checkResponses: true,
    });
    server = createServer(app.callback());
  });

  const system = { '@odata.id': '/x', '@odata.type': '#ComputerSystem.v1_0_0.ComputerSystem', Id: 'x', Name: 'x' };
  const wrong: readonly (readonly [string, unknown])[] = [
    ['a property that the schema does not know', { ...system, Colour: 'red' }],
    ['a property of the wrong type', { ...system, HostName: 5 }],
    ['a value that the enum does not have', { ...system, PowerState: 'Sleeping' }],
    ['null where it is not allowed', { ...system, Status: null }],
    ['a required property missing', { '@odata.id': '/x', Id: 'x', Name: 'x' }],
  ];
  for (const [what, body] of wrong) {
    it(`turns ${what} into a 500 and logs it`, async () => {
      reply = body;
      logged.length = 0;
      const answer = await supertest(server).get('/redfish/v1/Systems/x');
      expect(answer.status).to.equal(500);
      expect(logged).to.have.length.at.least(1);
    });
  }

  it('lets a right answer pass', async () => {
    reply = system;
    expect((await supertest(server).get('/redfish/v1/Systems/x')).status).to.equal(200);
  });

  it('does not take 204 for the answer of a read', async () => {
    reply = null;
    const answer = await supertest(server).get('/redfish/v1/Systems/x');
    expect(answer.status).to.equal(500);
  });
});
