import { expect } from 'chai';
import { operations, type OperationId } from '../../generated/operations.ts';
import { operationPrivileges, propertyPrivileges, type PrivilegeAlternatives } from '../../generated/privileges.ts';
import { rolePrivileges, type RoleId } from '../../src/auth/principal.ts';
import { keysOf } from './messages-of.ts';
import { accountSpecs, stubMachine, stubService } from './stub-service.ts';

/**
 * Every route with every role, held against the generated registry: who isn't granted it hears 403, or 404 where it doesn't
 * see the resource either, and who is granted it hears neither.
 */
const service = stubService([stubMachine({ namespace: 'team-a', name: 'web-1' }, { phase: 'Running' })]);

const callers: Readonly<Record<RoleId, string>> = { Administrator: 'admin', Operator: 'operator', ReadOnly: 'reader' };

const valid: Readonly<Partial<Record<OperationId, object>>> = {
  resetComputerSystem: { ResetType: 'On' },
  resetManager: { ResetType: 'GracefulRestart' },
  updateSessionService: { SessionTimeout: 600 },
  createSession: { UserName: 'admin', Password: 'admin-password' },
  updateAccountService: { MinPasswordLength: 10 },
  createManagerAccount: { UserName: 'new', Password: 'a-new-password', RoleId: 'ReadOnly' },
  updateManagerAccount: { Enabled: true },
};

/** The registry's word, read anew: any alternative whose privileges the role has; ConfigureSelf for what is one's own. */
function isGranted(alternatives: PrivilegeAlternatives, role: RoleId, own: boolean): boolean {
  const held: ReadonlySet<string> = new Set([...rolePrivileges[role], 'NoAuth']);
  return alternatives
    .filter((needed) => own || !needed.includes('ConfigureSelf'))
    .some((needed) => needed.every((privilege) => held.has(privilege)));
}

interface Request {
  readonly operationId: OperationId;
  readonly caller: string;
  readonly own: boolean;
  readonly body?: object | undefined;
}

async function send({ operationId, caller, own, body = valid[operationId] }: Request) {
  const { accounts, sessions } = service.access;
  const account = own ? caller : 'team-b.reader';
  const owner = accounts.byId(account);
  if (!owner) throw new Error(`there is no ${account}`);
  const { session } = await sessions.open({ account: owner, clientAddress: '192.0.2.1', context: undefined });
  const ids: Readonly<Record<string, string>> = {
    ComputerSystemId: 'team-a.web-1',
    ManagerId: 'team-a.web-1',
    ChassisId: 'team-a',
    RoleId: 'ReadOnly',
    ManagerAccountId: account,
    SessionId: session.id,
  };
  const { method, path } = operations[operationId];
  const uri = path.replace(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? '');
  return service.agent[method](uri).set('Authorization', `Basic ${caller}`).send(body);
}

const isOfAccount = (id: OperationId): boolean => /ManagerAccountId|SessionId/.test(operations[id].path);

interface Case {
  readonly operationId: OperationId;
  readonly property: string | undefined;
  readonly role: RoleId;
  readonly own: boolean;
  readonly granted: boolean;
}

const roles = Object.keys(callers) as RoleId[];
const whose = (operationId: OperationId): readonly boolean[] => (isOfAccount(operationId) ? [true, false] : [false]);

function casesOf(operationId: OperationId, property: string | undefined, needed: PrivilegeAlternatives): Case[] {
  const open = operations[operationId].public;
  return roles.flatMap((role) =>
    whose(operationId).map((own) => ({
      operationId,
      property,
      role,
      own,
      granted: open || isGranted(needed, role, own),
    })),
  );
}

const cases: readonly Case[] = (Object.keys(operations) as OperationId[]).flatMap((operationId) => [
  ...casesOf(operationId, undefined, operationPrivileges[operationId]),
  ...Object.entries(propertyPrivileges[operationId] ?? {}).flatMap(([property, needed]) =>
    casesOf(operationId, property, needed),
  ),
]);

/** A refusal is 404 where the caller doesn't see the resource either. */
function refusedBy({ operationId, own }: Case): number {
  return isOfAccount(operationId) && !own ? 404 : 403;
}

function titleOf({ operationId, property, role, own, granted }: Case): string {
  const what = property === undefined ? operationId : `${operationId} of ${property}`;
  const about = isOfAccount(operationId) ? (own ? ', its own' : ", another's") : '';
  return `${role} ${granted ? 'allow' : 'refuse'} ${what}${about}`;
}

describe('the privileges of', () => {
  beforeEach(async () => {
    const { accounts } = service.access;
    for (const { id } of accounts.list()) await accounts.remove(id, () => undefined);
    for (const spec of accountSpecs) accounts.put(spec);
  });

  for (const each of cases) {
    it(titleOf(each), async () => {
      const { operationId, role, own, property, granted } = each;
      const body = property === undefined ? undefined : { [property]: 'another-password' };
      const answer = await send({ operationId, caller: callers[role], own, body });
      if (granted) expect(answer.status, answer.text).to.be.within(200, 204);
      else expect(answer.status, answer.text).to.equal(refusedBy(each));
    });
  }
});

describe('a privilege for a property', () => {
  it('does not cover the others of the same body', async () => {
    const body = { Password: 'another-password', Enabled: true };
    const answer = await send({ operationId: 'updateManagerAccount', caller: 'reader', own: true, body });
    expect(answer.status).to.equal(403);
    expect(keysOf(answer)).to.deep.equal(['InsufficientPrivilege']);
    expect(service.access.accounts.passwordOf('reader')).to.equal('reader-password');
  });

  it('does not cover a body without properties', async () => {
    for (const body of [{}, { '@odata.id': '/x' }]) {
      const answer = await send({ operationId: 'updateManagerAccount', caller: 'reader', own: true, body });
      expect(answer.status).to.equal(403);
    }
  });
});

describe('an operation on the whole service', () => {
  for (const operationId of ['updateSessionService', 'updateAccountService'] as const) {
    for (const caller of ['team-a', 'team-a.boss', 'team-a.web']) {
      it(`${operationId} is refused to ${caller}, an Administrator of a part`, async () => {
        const before = service.access.settings.version();
        const answer = await send({ operationId, caller, own: true });
        expect(answer.status).to.equal(403);
        expect(keysOf(answer)).to.deep.equal(['InsufficientPrivilege']);
        expect(service.access.settings.version()).to.equal(before);
      });
    }
  }
});

describe('a refusal', () => {
  it('of what the caller does not see is 404, as if it were not there', async () => {
    for (const caller of ['team-b.operator', 'team-b.reader']) {
      for (const id of ['team-a.web-1', 'team-a.nobody']) {
        const answer = await service.agent
          .post(`/redfish/v1/Managers/${id}/Actions/Manager.Reset`)
          .set('Authorization', `Basic ${caller}`)
          .send({ ResetType: 'ForceRestart' });
        expect(answer.status).to.equal(404);
        expect(keysOf(answer)).to.deep.equal(['ResourceMissingAtURI']);
      }
    }
  });
});
