import { expect } from 'chai';
import { keysOf } from '../http/messages-of.ts';
import { stubService } from '../http/stub-service.ts';

const service = stubService([]);

describe('the settings', () => {
  const send = (name: string, body: object) =>
    service.agent.patch(`/redfish/v1/${name}`).set('Authorization', 'Basic admin').send(body);

  const refused: readonly (readonly [string, object, string])[] = [
    ['SessionService', { SessionTimeout: 29 }, 'PropertyValueOutOfRange'],
    ['SessionService', { SessionTimeout: 86401 }, 'PropertyValueOutOfRange'],
    ['SessionService', { SessionTimeout: '60' }, 'PropertyValueTypeError'],
    ['SessionService', { SessionTimeout: 60.5 }, 'PropertyValueTypeError'],
    ['SessionService', {}, 'NoOperation'],
    ['SessionService', { AbsoluteSessionTimeout: 60 }, 'PropertyNotWritable'],
    ['AccountService', { AccountLockoutThreshold: -1 }, 'PropertyValueOutOfRange'],
    ['AccountService', { AccountLockoutThreshold: null }, 'PropertyValueTypeError'],
    ['AccountService', { AccountLockoutDuration: 59 }, 'PropertyValueConflict'],
    ['AccountService', { AccountLockoutCounterResetAfter: 61 }, 'PropertyValueConflict'],
    ['AccountService', { AccountLockoutThreshold: 1e9 }, 'PropertyValueOutOfRange'],
    ['AccountService', { MinPasswordLength: 0 }, 'PropertyValueOutOfRange'],
    ['AccountService', { MinPasswordLength: 129 }, 'PropertyValueConflict'],
    ['AccountService', { MaxPasswordLength: 7 }, 'PropertyValueConflict'],
    ['AccountService', { ServiceEnabled: false }, 'PropertyNotWritable'],
  ];
  for (const [name, body, key] of refused) {
    it(`${JSON.stringify(body)} of the ${name} is refused with ${key}`, async () => {
      const before = service.access.settings.version();
      const answer = await send(name, body);
      expect([answer.status, ...keysOf(answer)]).to.deep.equal([400, key]);
      expect(service.access.settings.version()).to.equal(before);
    });
  }

  it('can be changed together where they fit together', async () => {
    const body = { AccountLockoutDuration: 30, AccountLockoutCounterResetAfter: 20 };
    expect((await send('AccountService', body)).body).to.include(body);
    expect((await send('SessionService', { SessionTimeout: 30 })).body).to.include({ SessionTimeout: 30 });
  });
});
