import { expect } from 'chai';
import { keysOf } from '../http/messages-of.ts';
import { accountSpecs, stubService } from '../http/stub-service.ts';

/**
 * What of accounts and settings is readable and writable, by property, role and scope: one test for each cell. Both are true
 * of an account only where it is seen at all; a scope is that of the caller, seen from the account.
 */
const service = stubService([]);

/** Who asks about whom. */
const relations = {
  'the Administrator of everything of itself': ['admin', 'admin'],
  'the Administrator of everything of another': ['admin', 'operator'],
  "the Administrator of everything of a tenant's": ['admin', 'team-a.reader'],
  'the Administrator of everything of an account of the configuration': ['admin', 'configured'],
  'the Operator of everything of itself': ['operator', 'operator'],
  'the Operator of everything of another': ['operator', 'reader'],
  'the ReadOnly of everything of itself': ['reader', 'reader'],
  'the ReadOnly of everything of another': ['reader', 'operator'],
  'the Administrator of a chassis of itself': ['team-a', 'team-a'],
  'the Administrator of a chassis of one of everything': ['team-a', 'operator'],
  'the Administrator of a chassis of one of another chassis': ['team-a', 'databases'],
  'the Administrator of a chassis of one of a namespace': ['team-a', 'team-a.reader'],
  'the Administrator of a namespace of itself': ['team-a.boss', 'team-a.boss'],
  'the Administrator of a namespace of another of it': ['team-a.boss', 'team-a.reader'],
  'the Administrator of a namespace of one of a VM of it': ['team-a.boss', 'team-a.web'],
  'the Administrator of a namespace of one of another': ['team-a.boss', 'team-b.reader'],
  'the Administrator of a namespace of one of everything': ['team-a.boss', 'reader'],
  'the Operator of a namespace of itself': ['team-a.operator', 'team-a.operator'],
  'the Operator of a namespace of another of it': ['team-a.operator', 'team-a.reader'],
  'the ReadOnly of a namespace of itself': ['team-a.reader', 'team-a.reader'],
  'the ReadOnly of a namespace of another of it': ['team-a.reader', 'team-a.operator'],
  'the Administrator of a VM of itself': ['team-a.web', 'team-a.web'],
  'the Administrator of a VM of another of its namespace': ['team-a.web', 'team-a.reader'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

type Relation = keyof typeof relations;

/** w: readable and writable, r: readable, p: as r, but the Password is writable, -: not there. */
const access: Readonly<Record<Relation, 'w' | 'r' | 'p' | '-'>> = {
  'the Administrator of everything of itself': 'w',
  'the Administrator of everything of another': 'w',
  "the Administrator of everything of a tenant's": 'w',
  'the Administrator of everything of an account of the configuration': 'r',
  'the Operator of everything of itself': 'p',
  'the Operator of everything of another': '-',
  'the ReadOnly of everything of itself': 'p',
  'the ReadOnly of everything of another': '-',
  'the Administrator of a chassis of itself': 'w',
  'the Administrator of a chassis of one of everything': '-',
  'the Administrator of a chassis of one of another chassis': '-',
  'the Administrator of a chassis of one of a namespace': '-',
  'the Administrator of a namespace of itself': 'w',
  'the Administrator of a namespace of another of it': 'w',
  'the Administrator of a namespace of one of a VM of it': 'w',
  'the Administrator of a namespace of one of another': '-',
  'the Administrator of a namespace of one of everything': '-',
  'the Operator of a namespace of itself': 'p',
  'the Operator of a namespace of another of it': '-',
  'the ReadOnly of a namespace of itself': 'p',
  'the ReadOnly of a namespace of another of it': '-',
  'the Administrator of a VM of itself': 'w',
  'the Administrator of a VM of another of its namespace': '-',
};

/** Properties of an account with a value that none of them has; those that nobody can write are marked. */
const properties: readonly { readonly name: string; readonly value: unknown; readonly fixed?: true }[] = [
  { name: 'UserName', value: 'renamed' },
  { name: 'Password', value: 'another-password' },
  { name: 'RoleId', value: 'another' },
  { name: 'Enabled', value: false },
  { name: 'PasswordChangeRequired', value: true },
  { name: 'Id', value: 'another', fixed: true },
  { name: 'Name', value: 'another', fixed: true },
  { name: 'AccountTypes', value: ['SNMP'], fixed: true },
  { name: 'StrictAccountTypes', value: false, fixed: true },
  { name: 'Links', value: { Role: { '@odata.id': '/redfish/v1/AccountService/Roles/x' } }, fixed: true },
];

/** A role that the account doesn't have. */
function otherRole(id: string): string {
  return service.access.accounts.byId(id)?.role === 'Operator' ? 'ReadOnly' : 'Operator';
}

function expectation(
  cell: 'w' | 'r' | 'p' | '-',
  name: string,
  isFixed: boolean,
): 'writable' | 'readable' | 'not there' {
  if (cell === '-') return 'not there';
  return !isFixed && (cell === 'w' || (cell === 'p' && name === 'Password')) ? 'writable' : 'readable';
}

describe('the property', () => {
  beforeEach(() => {
    for (const spec of accountSpecs) service.access.accounts.put(spec);
  });

  for (const [relation, [caller, id]] of Object.entries(relations) as [Relation, readonly [string, string]][]) {
    for (const { name, value, fixed = false } of properties) {
      const expected = expectation(access[relation], name, fixed);
      it(`${name} is ${expected} to ${relation}`, async () => {
        const uri = `/redfish/v1/AccountService/Accounts/${id}`;
        const before = service.access.accounts.byId(id);
        const read = await service.agent.get(uri).set('Authorization', `Basic ${caller}`);
        const body = { [name]: name === 'RoleId' ? otherRole(id) : value };
        const written = await service.agent.patch(uri).set('Authorization', `Basic ${caller}`).send(body);
        if (expected === 'not there') {
          expect([read.status, written.status]).to.deep.equal([404, 404]);
        } else {
          expect(read.status).to.equal(200);
          expect(read.body).to.have.property(name);
          if (expected === 'writable') expect(written.status, written.text).to.equal(200);
          else expect(written.status, written.text).to.be.oneOf([400, 403, 405]);
        }
        const after = service.access.accounts.byId(id);
        expect(after?.version === before?.version).to.equal(expected !== 'writable');
      });
    }
  }

  const settings: readonly {
    readonly uri: string;
    readonly name: string;
    readonly value: unknown;
    readonly fixed?: true;
  }[] = [
    { uri: 'SessionService', name: 'SessionTimeout', value: 601 },
    { uri: 'SessionService', name: 'ServiceEnabled', value: false, fixed: true },
    { uri: 'AccountService', name: 'AccountLockoutThreshold', value: 7 },
    { uri: 'AccountService', name: 'AccountLockoutDuration', value: 77 },
    { uri: 'AccountService', name: 'AccountLockoutCounterResetAfter', value: 7 },
    { uri: 'AccountService', name: 'MinPasswordLength', value: 9 },
    { uri: 'AccountService', name: 'MaxPasswordLength', value: 99 },
    { uri: 'AccountService', name: 'ServiceEnabled', value: false, fixed: true },
    { uri: 'AccountService', name: 'AccountLockoutCounterResetEnabled', value: false, fixed: true },
    { uri: 'AccountService', name: 'HTTPBasicAuth', value: 'Disabled', fixed: true },
    { uri: 'AccountService', name: 'LocalAccountAuth', value: 'Disabled', fixed: true },
  ];
  for (const { uri, name, value, fixed = false } of settings) {
    for (const { id } of accountSpecs) {
      const writable = !fixed && (id === 'admin' || id === 'configured');
      it(`${name} of the ${uri} is ${writable ? 'writable' : 'readable'} to ${id}`, async () => {
        const before = service.access.settings.version();
        const agent = service.agent;
        const read = await agent.get(`/redfish/v1/${uri}`).set('Authorization', `Basic ${id}`);
        expect(read.body).to.have.property(name);
        const written = await agent
          .patch(`/redfish/v1/${uri}`)
          .set('Authorization', `Basic ${id}`)
          .send({ [name]: value });
        // What an administrator of everything wrote before is no change any more, but still its right.
        if (writable) expect(written.body).to.include({ [name]: value });
        else expect(written.status).to.be.oneOf([400, 403]);
        if (!writable) expect(service.access.settings.version()).to.equal(before);
      });
    }
  }

  it('AssignedPrivileges of a role is writable to nobody', async () => {
    for (const role of ['Administrator', 'Operator', 'ReadOnly']) {
      const answer = await service.agent
        .patch(`/redfish/v1/AccountService/Roles/${role}`)
        .set('Authorization', 'Basic admin')
        .send({ AssignedPrivileges: ['Login'] });
      expect([answer.status, answer.headers['allow'], ...keysOf(answer)]).to.deep.equal([
        405,
        'GET, HEAD',
        'OperationNotAllowed',
      ]);
    }
  });
});
