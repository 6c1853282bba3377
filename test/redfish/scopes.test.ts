import { expect } from 'chai';
import { reportConfiguredNames } from '../../src/auth/accounts/configured-names.ts';
import type { Principal, Scope } from '../../src/auth/principal.ts';
import type { LabelSelector } from '../../src/kubevirt/selector.ts';
import { resolveAlias } from '../../src/redfish/aliases.ts';
import { chassisHandlers } from '../../src/redfish/chassis.ts';
import { computerSystemHandlers } from '../../src/redfish/computer-system.ts';
import { managerHandlers } from '../../src/redfish/manager.ts';
import { View } from '../../src/redfish/view.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { plainMachine, plainMachines, principalWith } from './plain-machines.ts';

const machines = plainMachines(
  [
    plainMachine('blue', 'db', { tier: 'db' }),
    plainMachine('blue', 'web', { tier: 'web' }),
    plainMachine('green', 'db', { tier: 'db' }),
    plainMachine('green', 'only-green'),
  ],
  (namespace) => namespace !== 'unserved',
);
// The second group has the name of a namespace, as one can get that comes later.
const view = new View(machines, [
  { name: 'databases', namespaces: undefined, selector: { matchLabels: { tier: 'db' } }, description: 'All databases' },
  { name: 'blue', namespaces: ['green'], selector: undefined, description: 'The blue hall' },
]);
const smbios = {};
const kubevirt = { machines, power: { perform: () => Promise.resolve() }, smbios: () => smbios };
const handlers = {
  ...computerSystemHandlers({ kubevirt, view }),
  ...managerHandlers({ view, version: '1' }),
  ...chassisHandlers({ view }),
};

const inBlue = (systems?: readonly string[], selector?: LabelSelector): Scope => ({
  kind: 'namespace',
  namespace: 'blue',
  systems: systems && new Set(systems),
  selector,
});
const granted = (namespaces: readonly string[] | 'all', systems: readonly string[] = []): Scope => ({
  kind: 'granted',
  namespaces: namespaces === 'all' ? 'all' : new Set(namespaces),
  systems: new Set(systems),
});

type Request = Parameters<(typeof handlers)['getChassisCollection']>;

const contextOf = (principal: Principal, chassis?: string): Request[1] => ({
  principal,
  chassis,
  caller: { address: '', gone: () => false },
  ifMatch: () => undefined,
});

async function ids(
  operation: 'getComputerSystemCollection' | 'getManagerCollection' | 'getChassisCollection',
  principal: Principal,
): Promise<string[]> {
  const body = await handlers[operation]({ params: {}, body: undefined }, contextOf(principal));
  expect(body['Members@odata.count']).to.equal(body.Members.length);
  return body.Members.map((member) => member['@odata.id'].split('/').at(-1) ?? '');
}

async function links(value: unknown): Promise<string[]> {
  const { Links } = (await value) as { Links: Record<string, { '@odata.id': string }[]> };
  return Object.values(Links).flatMap((list) => list.map((link) => link['@odata.id']));
}

const rows: readonly { what: string; scope: Scope; systems: string[]; chassis: string[] }[] = [
  { what: 'a namespace', scope: inBlue(), systems: ['blue.db', 'blue.web'], chassis: ['blue'] },
  { what: 'one VM', scope: inBlue(['web']), systems: ['blue.web'], chassis: ['blue'] },
  {
    what: 'VMs by labels',
    scope: inBlue(undefined, { matchLabels: { tier: 'db' } }),
    systems: ['blue.db'],
    chassis: ['blue'],
  },
  { what: 'names and labels', scope: inBlue(['web'], { matchLabels: { tier: 'db' } }), systems: [], chassis: ['blue'] },
  { what: 'a name of another namespace', scope: inBlue(['only-green']), systems: [], chassis: ['blue'] },
  {
    what: 'a namespace that is not served',
    scope: { kind: 'namespace', namespace: 'unserved', systems: undefined, selector: undefined },
    systems: [],
    chassis: [],
  },
  {
    what: 'a served namespace without VMs',
    scope: { kind: 'namespace', namespace: 'empty', systems: undefined, selector: undefined },
    systems: [],
    chassis: ['empty'],
  },
  {
    what: 'all that a token may list',
    scope: granted('all'),
    systems: ['blue.db', 'blue.web', 'green.db', 'green.only-green'],
    chassis: ['blue', 'green'],
  },
  {
    what: 'the namespaces that a token may list',
    scope: granted(['green', 'none']),
    systems: ['green.db', 'green.only-green'],
    chassis: ['green'],
  },
  { what: 'nothing that is granted', scope: granted([]), systems: [], chassis: [] },
  // Its chassis would be 404 for the next request, which doesn't name the VM.
  { what: 'a VM that is granted by name', scope: granted([], ['green/db']), systems: ['green.db'], chassis: [] },
];

describe('a scope', () => {
  for (const { what, scope, systems, chassis } of rows) {
    const principal = principalWith(scope);

    it(`of ${what} has exactly its systems, managers and chassis`, async () => {
      expect(await ids('getComputerSystemCollection', principal)).to.deep.equal(systems);
      expect(await ids('getManagerCollection', principal)).to.deep.equal(systems);
      expect(await ids('getChassisCollection', principal)).to.deep.equal(chassis);
    });

    it(`of ${what} links to nothing else`, async () => {
      const seen = [
        ...systems.flatMap((id) => [`/redfish/v1/Systems/${id}`, `/redfish/v1/Managers/${id}`]),
        ...chassis.map((name) => `/redfish/v1/Chassis/${name}`),
      ];
      const context = contextOf(principal);
      for (const ComputerSystemId of systems) {
        const system = handlers.getComputerSystem({ params: { ComputerSystemId }, body: undefined }, context);
        expect(seen).to.include.members(await links(system));
        const manager = handlers.getManager({ params: { ManagerId: ComputerSystemId }, body: undefined }, context);
        expect(seen).to.include.members(await links(manager));
      }
      for (const ChassisId of chassis) {
        const one = handlers.getChassis({ params: { ChassisId }, body: undefined }, context);
        expect(seen).to.include.members(await links(one));
        expect(await one).to.not.have.property('Description');
      }
    });

    it(`of ${what} finds nothing else, by no name`, () => {
      for (const { namespace, name } of machines.list()) {
        const id = `${namespace}.${name}`;
        expect(view.find(id, principal) !== undefined, id).to.equal(systems.includes(id));
        expect(view.named(name, principal).length).to.equal(
          systems.filter((system) => system.endsWith(`.${name}`)).length,
        );
        const nested = resolveAlias(view, `/redfish/v1/Chassis/${namespace}/Systems/${name}`, principal);
        const isBelow = systems.includes(id) && chassis.includes(namespace);
        expect(nested?.path, id).to.equal(isBelow ? `/redfish/v1/Systems/${id}` : undefined);
      }
      for (const name of ['databases', 'blue', 'green']) {
        expect(view.chassisNames(principal).includes(name), name).to.equal(chassis.includes(name));
      }
    });
  }

  it('of a tenant knows nothing of a group that has the name of its namespace', async () => {
    const chassis = await handlers.getChassis(
      { params: { ChassisId: 'blue' }, body: undefined },
      contextOf(principalWith(inBlue())),
    );
    expect(chassis).to.have.nested.property('Links.ComputerSystems').that.has.length(2);
    const all = principalWith({ kind: 'all' });
    const group = await handlers.getChassis({ params: { ChassisId: 'blue' }, body: undefined }, contextOf(all));
    expect(group).to.include({ Description: 'The blue hall' });
  });

  it('resolves a bare name that only others have twice', () => {
    const alias = resolveAlias(view, '/redfish/v1/Systems/db', principalWith(inBlue()));
    expect(alias).to.deep.equal({ path: '/redfish/v1/Systems/blue.db', deprecated: true });
    expect(resolveAlias(view, '/redfish/v1/Systems/db', principalWith({ kind: 'all' }))).to.equal(undefined);
  });

  it('has its lists and bodies made once, for as long as nothing changes', async () => {
    const principal = principalWith(inBlue());
    expect(view.systems(principal)).to.equal(view.systems(principal));
    const read = (): unknown =>
      handlers.getComputerSystem({ params: { ComputerSystemId: 'blue.db' }, body: undefined }, contextOf(principal));
    expect(await read()).to.equal(await read());
  });
});

describe('the names that scopes may have', () => {
  const { isKnown, hasChassis, hasMachine } = view.existing;

  it('are groups and namespaces with VMs', () => {
    expect(['databases', 'green', 'grene'].map(hasChassis)).to.deep.equal([true, true, false]);
  });

  it('are VMs of a namespace', () => {
    expect([hasMachine('blue', 'web'), hasMachine('blue', 'only-green')]).to.deep.equal([true, false]);
  });

  it('are not known before the first list of VMs', () => {
    expect(isKnown()).to.equal(true);
    expect(new View({ ...machines, synced: false }, []).existing.isKnown()).to.equal(false);
  });

  it('are held against the accounts of the configuration, in the log', () => {
    const said: object[] = [];
    const logger = { ...silentLogger, warn: (fields: object) => void said.push(fields) };
    const account = (username: string, scope: Scope, kind: 'configuration' | 'service' = 'configuration') =>
      ({ username, scope, origin: { kind } }) as const;
    const slip: Scope = { kind: 'chassis', chassis: new Set(['blue', 'bleu']) };
    const accounts = [
      account('good', { kind: 'chassis', chassis: new Set(['blue']) }),
      account('slip', slip),
      account('secret', slip, 'service'),
      account('vm', inBlue(['web', 'only-green'])),
    ];
    reportConfiguredNames(accounts, { ...view.existing, isKnown: () => false }, logger);
    expect(said).to.deep.equal([]);
    reportConfiguredNames(accounts, view.existing, logger);
    expect(said).to.deep.equal([
      { username: 'slip', missing: ['there is no chassis bleu'] },
      { username: 'vm', missing: ['there is no VirtualMachine only-green in this namespace'] },
    ]);
  });
});
