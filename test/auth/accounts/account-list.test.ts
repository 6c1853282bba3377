import { expect } from 'chai';
import { readAccountList, type SecretOrigin } from '../../../src/auth/accounts/account-list.ts';
import { MemoryCluster } from './memory-secrets.ts';
import { entry, someHash } from './replicas.ts';

const tenant: SecretOrigin = { kind: 'tenant', namespace: 'blue' };
const service: SecretOrigin = { kind: 'service' };
const noClaims = { names: new Set<string>(), ids: new Set<string>() };

function read(content: string | Record<string, string | undefined>, origin = tenant, annotations = {}) {
  const list = readAccountList(new MemoryCluster().put('blue', content, { annotations }), origin, noClaims);
  return {
    accounts: list.accounts.map(({ account }) => account),
    problems: list.problems.map(({ text }) => text),
  };
}

const known = { username: 'a', passwordHash: someHash, role: 'ReadOnly' };
/** A list of one entry in flow style, with keys changed or added. */
const one = (changes: object): string => JSON.stringify([{ ...known, ...changes }]);

describe("A tenant's accounts", () => {
  it('have the namespace in their name and Id, and see it', () => {
    const { accounts, problems } = read(entry('ops', 'Operator'));
    expect(problems).to.deep.equal([]);
    expect(accounts).to.have.length(1);
    expect(accounts[0]).to.include({ id: 'blue.ops', username: 'blue.ops', role: 'Operator', enabled: true });
    expect(accounts[0]?.scope).to.deep.equal({
      kind: 'namespace',
      namespace: 'blue',
      systems: undefined,
      selector: undefined,
    });
    expect(accounts[0]?.principal).to.include({ accountId: 'blue.ops', passwordChangeRequired: false });
  });

  it('see some VMs of it, by name or by label', () => {
    const selector = { matchLabels: { app: 'db' }, matchExpressions: [{ key: 'tier', operator: 'In', values: ['a'] }] };
    const { accounts, problems } = read(
      JSON.stringify([
        { ...known, systems: ['vm1', 'vm.2'] },
        { ...known, username: 'b', selector },
      ]),
    );
    expect(problems).to.deep.equal([]);
    expect(accounts.map(({ scope }) => scope)).to.deep.equal([
      { kind: 'namespace', namespace: 'blue', systems: new Set(['vm1', 'vm.2']), selector: undefined },
      { kind: 'namespace', namespace: 'blue', systems: undefined, selector },
    ]);
  });

  it('keep an Id that is written down, within the namespace', () => {
    expect(read(one({ id: 'old' })).accounts[0]).to.include({ id: 'blue.old', username: 'blue.a' });
  });

  it('have Ids that a URI carries as it is', () => {
    const { accounts } = read(one({ username: 'jürgen müller' }));
    expect(accounts[0]?.username).to.equal('blue.jürgen müller');
    expect(accounts[0]?.id).to.match(/^blue\.user-[0-9a-f]{16}$/);
  });

  it('leave the Id of another to it, wherever they stand', () => {
    const { accounts, problems } = read(
      JSON.stringify([
        { ...known, username: 'old' },
        { ...known, id: 'old' },
      ]),
    );
    expect(problems).to.deep.equal([]);
    expect(accounts[1]).to.include({ id: 'blue.old', username: 'blue.a' });
    expect(accounts[0]?.id).to.match(/^blue\.user-/);
  });
});

describe('Accounts of the service', () => {
  it('see everything or some chassis, and have no namespace', () => {
    const { accounts, problems } = read(
      JSON.stringify([
        { ...known, scope: 'all' },
        { ...known, username: 'b' },
        { ...known, username: 'c', chassis: ['Rack_1.a'] },
      ]),
      service,
    );
    expect(problems).to.deep.equal([]);
    expect(accounts.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(accounts.map(({ scope }) => scope)).to.deep.equal([
      { kind: 'all' },
      { kind: 'all' },
      { kind: 'chassis', chassis: new Set(['Rack_1.a']) },
    ]);
  });

  it("know no tenant's keys, nor tenants theirs", () => {
    expect(read(one({ systems: ['vm1'] }), service).accounts).to.deep.equal([]);
    expect(read(one({ chassis: ['rack'] }), tenant).accounts).to.deep.equal([]);
    expect(read(one({ scope: 'all' }), tenant).accounts).to.deep.equal([]);
  });

  it('can not have the name that stands for Kubernetes tokens', () => {
    expect(read(one({ username: 'token' }), service).problems[0]).to.match(/reserved/);
    expect(read(one({ username: 'token' }), tenant).problems).to.deep.equal([]);
  });
});

describe('An entry with a fault', () => {
  const faults: readonly (readonly [string, object, RegExp])[] = [
    ['a name with a dot', { username: 'a.b' }, /username must be 1 to 128 characters without a dot/],
    ['a name with a colon', { username: 'a:b' }, /username must be/],
    ['a name that is a number', { username: 12 }, /username must be a text: put it in quotes/],
    ['no name', { username: undefined }, /username is missing/],
    ['an unknown role', { role: 'Root' }, /role must be Administrator or Operator or ReadOnly/],
    ['no role', { role: undefined }, /role is missing/],
    ['no password', { passwordHash: undefined }, /password is missing, and passwordHash too/],
    ['both passwords', { password: 'hunter22' }, /passwordHash and password exclude each other/],
    ['an empty password', { passwordHash: undefined, password: '' }, /password must be a text that is not empty/],
    ['a password of digits', { passwordHash: undefined, password: 12345678 }, /password must be a text: put it/],
    ['a bad hash', { passwordHash: 'hunter22' }, /passwordHash is not of the form/],
    ['a hash too dear', { passwordHash: someHash.replace('p=3', 'p=5') }, /passwordHash takes too long/],
    ['an unknown key', { hunter22: true }, /this key isn't known; the keys are username, /],
    ['a flag that is none', { enabled: 'yes' }, /enabled must be true or false/],
    ['an Id that no URI carries', { id: 'a b' }, /id must be letters, digits/],
    ['no systems', { systems: [] }, /systems must be a list of names of VirtualMachines/],
    ['an odd system', { systems: ['vm1', '../vm'] }, /systems must be a list/],
    ['systems and a selector', { systems: ['a'], selector: { matchLabels: { a: 'b' } } }, /exclude each other/],
    ['an empty selector', { selector: {} }, /selector must be a label selector/],
    ['a selector with a typo', { selector: { matchLabel: { a: 'b' } } }, /selector must be/],
    [
      'a selector without its values',
      { selector: { matchExpressions: [{ key: 'a', operator: 'In' }] } },
      /selector must be/,
    ],
    [
      'a selector with values too many',
      { selector: { matchExpressions: [{ key: 'a', operator: 'Exists', values: ['b'] }] } },
      /selector must be/,
    ],
  ];
  for (const [what, changes, problem] of faults) {
    it(`grants nothing, is told without its values, and leaves its neighbours alone: ${what}`, () => {
      const { accounts, problems } = read(
        JSON.stringify([
          { ...known, username: 'before' },
          { ...known, ...changes },
          { ...known, username: 'after' },
        ]),
      );
      expect(accounts.map(({ username }) => username)).to.deep.equal(['blue.before', 'blue.after']);
      expect(problems).to.have.length(1);
      expect(problems[0])
        .to.match(problem)
        .and.match(/^accounts\.yaml:1:\d+: /);
      expect(problems[0]).to.not.match(/hunter22|Root|12345678|AAAA/);
    });
  }

  it('is told with its line', () => {
    const { problems } = read(`# ours\n${entry('a')}${entry('b', 'Root')}`);
    expect(problems).to.deep.equal(['accounts.yaml:7:3: role must be Administrator or Operator or ReadOnly']);
  });

  it('is a second one of a name, even where the first is malformed', () => {
    const { accounts, problems } = read(
      JSON.stringify([{ ...known, role: 'Root' }, known, { ...known, username: 'b' }]),
    );
    expect(accounts.map(({ username }) => username)).to.deep.equal(['blue.b']);
    expect(problems[1]).to.match(/there is an account of this name above/);
  });

  it('is a second one of an Id, and the first too', () => {
    const twice = [
      { ...known, id: 'x' },
      { ...known, username: 'b', id: 'x' },
    ];
    const { accounts, problems } = read(JSON.stringify(twice));
    expect(accounts).to.deep.equal([]);
    expect(problems.join()).to.match(/its id is there twice/);
  });

  it('has a key twice, or is no map', () => {
    const { accounts, problems } = read(`${entry('a')}  role: Administrator\n- just a text\n-\n${entry('b')}`);
    expect(accounts.map(({ username }) => username)).to.deep.equal(['blue.b']);
    expect(problems).to.have.length(3);
    expect(problems[0]).to.equal('accounts.yaml:4:3: role is there twice');
    expect(problems[1]).to.match(/:5:3: an account is written as keys and values/);
  });

  it('can not reach the prototype of anything', () => {
    const { accounts, problems } = read(
      `- { __proto__: { role: Administrator }, username: a, passwordHash: "${someHash}", role: ReadOnly }\n` +
        entry('b', 'ReadOnly', '  selector: { matchLabels: { __proto__: x } }\n'),
    );
    expect(accounts).to.deep.equal([]);
    expect(problems).to.have.length(2);
  });
});

describe('A text that is no list of accounts', () => {
  const texts: readonly (readonly [string, string, RegExp])[] = [
    ['broken YAML', '- username: a\n  role: [', /^accounts\.yaml:2:\d+: is not valid YAML here$/],
    ['a map', 'username: a', /is not a list of accounts/],
    ['a text', 'hunter22', /is not a list of accounts/],
    ['two documents', '- a\n---\n- b\n', /more than one document/],
    ['aliases', '- &a { username: x }\n- *a\n', /alias/],
    ['tags', '- !!js/function x', /is not valid YAML/],
    ['too much', `# ${'x'.repeat(70_000)}`, /is longer than/],
    ['deep maps', '{'.repeat(60_000), /nested too deeply/],
    ['deep maps with keys', '{a: '.repeat(15_000), /nested too deeply/],
    ['deep lists', '- '.repeat(30_000), /nested too deeply/],
    ['deep keys', '? '.repeat(30_000), /nested too deeply/],
  ];
  for (const [what, text, problem] of texts) {
    it(`grants nothing, and is told once: ${what}`, () => {
      const { accounts, problems } = read(text);
      expect(accounts).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0])
        .to.match(problem)
        .and.not.match(/hunter22/);
    });
  }

  it('may be empty, of comments alone, or not there', () => {
    for (const content of ['', '# nobody yet\n', '[]', '---\n', { 'other.yaml': 'x' }]) {
      expect(read(content)).to.deep.equal({ accounts: [], problems: [] });
    }
  });

  it('is not UTF-8, or of a later format', () => {
    expect(read({ 'accounts.yaml': undefined }).problems).to.deep.equal(['accounts.yaml is not UTF-8']);
    const later = read(entry('a'), tenant, { 'redfish.kubevirt.io/format': '2' });
    expect(later.accounts).to.deep.equal([]);
    expect(later.problems[0]).to.match(/format/);
    expect(read(entry('a'), tenant, { 'redfish.kubevirt.io/format': '1' }).accounts).to.have.length(1);
  });
});

describe('The version of an account', () => {
  it('is the same for the same on every replica, and another for anything that is written otherwise', () => {
    const version = (changes: object): string | undefined => read(one(changes)).accounts[0]?.version;
    expect(version({})).to.equal(version({}));
    const others = [
      {},
      { enabled: false },
      { role: 'Operator' },
      { passwordChangeRequired: true },
      { username: 'b' },
      { id: 'b' },
      { systems: ['vm1'] },
      { passwordHash: someHash.replace('AAA', 'BBB') },
      { passwordHash: undefined, password: 'hunter22' },
    ].map(version);
    expect(new Set(others).size).to.equal(others.length);
  });

  it('has its own part for the credentials, which differs for equal plain passwords of two Secrets', () => {
    const credential = (changes: object, namespace = 'blue'): string | undefined => {
      const secret = new MemoryCluster().put(namespace, one(changes));
      return readAccountList(secret, tenant, noClaims).accounts[0]?.account.credential;
    };
    expect(credential({ enabled: false })).to.equal(credential({}));
    const plain = { passwordHash: undefined, password: 'hunter22' };
    expect(credential(plain)).to.equal(credential(plain)).and.not.equal(credential(plain, 'green'));
    expect(credential(plain)).to.not.equal(credential({ ...plain, password: 'hunter23' }));
  });
});
