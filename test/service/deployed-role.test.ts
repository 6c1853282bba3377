import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parse, parseAllDocuments } from 'yaml';
import { uris } from '../../generated/resources.ts';
import type { RunningService } from '../../src/commands/serve.ts';
import type { AuditEntry } from '../../src/simulator/access/audit.ts';
import type { Manifest } from '../../src/simulator/cluster.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { machineManifest } from '../../src/simulator/seed/machine.ts';
import { startSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { makeSecret, toldEvents } from '../kubevirt/state/stored.ts';
import { kubeconfigToken } from '../simulator/access/callers.ts';
import { clientOf, credentials, eventually, startService, type Running } from './running.ts';

const OVERLAY = fileURLToPath(new URL('deployed/', import.meta.url));
const PARTS = ['base/', 'components/kubernetes-tokens/'].map((part) =>
  fileURLToPath(new URL(`../../deploy/${part}`, import.meta.url)),
);
const APPLIED = ['Namespace', 'ServiceAccount', 'ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'];
const CLUSTER_SCOPED = ['Namespace', 'ClusterRole', 'ClusterRoleBinding'];

/** One that can log in, and one that is malformed. */
const OWN_ACCOUNTS = `
- username: keeper
  password: keeper-Password-1
  role: Administrator
- username: nobody
  password: nobody-Password-1
  role: Janitor
`;

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
}

/**
 * What the deployed role may hold without this test using it: `group/resource verb`, with the reason. Only what the run
 * below can't bring about belongs here.
 */
const UNUSED: Readonly<Record<string, string>> = {};

/** What an overlay of all parts renders to; without kubectl their files are read, with the namespace that the base gives. */
function rendered(): { how: string; objects: Manifest[] } {
  const documents = (text: string): Manifest[] =>
    parseAllDocuments(text).map((document) => document.toJS() as Manifest);
  try {
    const text = execFileSync('kubectl', ['kustomize', OVERLAY], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { how: 'kubectl kustomize', objects: documents(text) };
  } catch {
    const read = (file: string): string => readFileSync(file, 'utf8');
    const kustomizations = PARTS.map(
      (part) =>
        [part, parse(read(`${part}kustomization.yaml`)) as { namespace?: string; resources: string[] }] as const,
    );
    const namespace = kustomizations.find(([, { namespace: given }]) => given !== undefined)?.[1].namespace ?? '';
    const objects = kustomizations.flatMap(([part, { resources }]) =>
      resources.flatMap((file) => documents(read(`${part}${file}`))),
    );
    const inNamespace = ({ metadata, ...object }: Manifest): Manifest => ({
      ...object,
      metadata: { ...metadata, ...(CLUSTER_SCOPED.includes(object.kind) ? {} : { namespace }) },
      apiVersion: object.apiVersion,
      kind: object.kind,
    });
    return { how: 'the files of deploy (kubectl is not here)', objects: objects.map(inNamespace) };
  }
}

describe('the role that deploy/ gives to the service', () => {
  const { how, objects } = rendered();
  const account = objects.find(({ kind }) => kind === 'ServiceAccount');
  const { name = '', namespace = '' } = account?.metadata ?? {};
  let simulator: Simulator;
  let service: RunningService;
  let running: Running;
  let used: readonly AuditEntry[];

  before(async () => {
    simulator = await startSimulator({ pace: 'instant' });
    const { cluster } = simulator;
    seedDemo(cluster);
    const wish = { namespace: 'production', name: 'once', runStrategy: 'Once', memory: '1Gi' } as const;
    cluster.create({ ...machineManifest(wish, 90) });
    for (const object of objects.filter(({ kind }) => APPLIED.includes(kind))) cluster.create(object);
    makeSecret(simulator, { namespace, name: 'redfish-accounts' }, { 'accounts.yaml': OWN_ACCOUNTS });
    makeSecret(simulator, { namespace: 'team-a', name: 'redfish-accounts' }, { 'accounts.yaml': '' });
    const kubeconfig = simulator.kubeconfigFor({ namespace, name });
    simulator.audit.clear();
    service = await startService({ ...simulator, kubeconfig }, { kubernetesTokens: true });
    await service.ready;
    running = clientOf(simulator, service);
    await putThroughItsPaces();
    await letPeopleIn();
    used = simulator.audit.entries().filter(({ user }) => user === `system:serviceaccount:${namespace}:${name}`);
  });
  after(async () => {
    await service.close();
    await simulator.close();
  });

  const reaches = (id: string, state: string): Promise<unknown> =>
    eventually(
      () => running.power(id),
      (power) => power === state,
    );

  /** Everything that the service does to a cluster, at least once. */
  async function putThroughItsPaces(): Promise<void> {
    const read = (uri: string) => running.agent.get(uri).set('Authorization', credentials.admin);
    for (const uri of [uris.ServiceRoot(), uris.ComputerSystemCollection(), uris.ChassisCollection()]) await read(uri);
    await read(uris.ComputerSystem('production.web-1'));
    const steps: readonly (readonly [id: string, resetType: string, state: string])[] = [
      ['production.backup', 'On', 'On'],
      ['production.backup', 'ForceRestart', 'On'],
      ['production.backup', 'ForceOff', 'Off'],
      ['team-a.windows', 'On', 'On'],
      ['production.web-1', 'GracefulShutdown', 'Off'],
      // Restarts inside the instance, because KubeVirt restarts nothing that runs once.
      ['production.once', 'GracefulRestart', 'On'],
      ['production.once', 'ForceRestart', 'On'],
    ];
    await reaches('production.once', 'On');
    for (const [id, resetType, state] of steps) {
      expect(await running.reset(id, resetType), `${resetType} of ${id}`).to.include({ status: 204 });
      await reaches(id, state);
    }
    // An instance that has ended is discarded for the next one.
    simulator.cluster.guest('production', 'once').shutdown();
    await reaches('production.once', 'Off');
    expect(await running.reset('production.once', 'On')).to.include({ status: 204 });
    await reaches('production.once', 'On');
    // What a stop makes of the run strategy is noted before, and undone by the next start.
    expect(await running.reset('production.once', 'ForceOff')).to.include({ status: 204 });
    await reaches('production.once', 'Off');
    expect(await running.reset('production.once', 'On')).to.include({ status: 204 });
    await reaches('production.once', 'On');
  }

  /** Everything that accounts, sessions, settings and tokens make the service do. */
  async function letPeopleIn(): Promise<void> {
    const send = (method: 'get' | 'post' | 'patch' | 'delete', uri: string, headers: Record<string, string>) =>
      running.agent[method](uri).set(headers);
    const asAdmin = { Authorization: credentials.admin };
    const login = { UserName: 'keeper', Password: 'keeper-Password-1' };
    const made = await running.agent.post(uris.SessionCollection()).send(login);
    expect(made.status).to.equal(201);
    const session = { 'X-Auth-Token': made.headers['x-auth-token'] ?? '' };
    const password = { Password: 'keeper-Password-2' };
    expect((await send('patch', uris.ManagerAccount('keeper'), session).send(password)).status).to.equal(200);
    expect((await send('delete', made.headers['location'] ?? '', session)).status).to.equal(204);
    expect((await send('get', uris.ManagerCollection(), { 'X-Auth-Token': 'a'.repeat(64) })).status).to.equal(401);
    for (const SessionTimeout of [600, 900]) {
      expect((await send('patch', uris.SessionService(), asAdmin).send({ SessionTimeout })).status).to.equal(200);
    }
    const tenant = { UserName: 'team-a.boss', Password: 'boss-Password-1', RoleId: 'Administrator' };
    expect((await send('post', uris.ManagerAccountCollection(), asAdmin).send(tenant)).status).to.equal(201);
    const bearer = { Authorization: `Bearer ${kubeconfigToken(simulator, 'admin')}` };
    expect((await send('get', uris.ComputerSystem('production.web-1'), bearer)).status).to.equal(200);
    await eventually(() => toldEvents(simulator).some(isAboutAccounts), Boolean);
  }

  const rules = (): (Rule & { readonly namespace: string })[] =>
    objects
      .filter(({ kind }) => kind === 'ClusterRole' || kind === 'Role')
      .flatMap((role) =>
        (role as unknown as { rules: Rule[] }).rules.map((rule) => ({
          ...rule,
          namespace: role.kind === 'Role' ? namespace : '',
        })),
      );

  it(`lets it do all of that: nothing is refused (rendered by ${how})`, () => {
    expect(used, 'what was used').to.not.be.empty;
    expect(used.filter(({ allowed }) => !allowed)).to.deep.equal([]);
  });

  it('holds nothing that is never used', () => {
    const unused = rules()
      .flatMap(parts)
      .filter((part, _index, all) => !used.some((entry) => isUseOf(entry, part, all)));
    const told = unused.map(({ group, resource, verb, name, namespace: of }) =>
      [`${group}/${resource}`, verb, name, of].join(' ').trim(),
    );
    expect(told.filter((held) => !(held in UNUSED))).to.deep.equal([]);
    expect(Object.keys(UNUSED).filter((held) => !told.includes(held))).to.deep.equal([]);
  });

  it('names no wildcard', () => {
    const words = rules().flatMap((rule) => [rule.apiGroups, rule.resources, rule.verbs, rule.nonResourceURLs].flat());
    expect(words.filter((word) => word?.includes('*'))).to.deep.equal([]);
  });

  it('is needed: a ServiceAccount without it is refused', async () => {
    simulator.cluster.create({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'bare', namespace } });
    const bare = await startService({ ...simulator, kubeconfig: simulator.kubeconfigFor({ namespace, name: 'bare' }) });
    try {
      const isRefused = (): boolean =>
        simulator.audit.entries().some(({ user, allowed }) => user.endsWith(':bare') && !allowed);
      await eventually(isRefused, (was) => was);
    } finally {
      await bare.close();
    }
  });
});

/** A rule's smallest parts; `name` is empty where it is for all names, `namespace` where it is for all of these. */
interface Part {
  readonly group: string;
  readonly resource: string;
  readonly verb: string;
  readonly name: string;
  readonly namespace: string;
}

function parts(rule: Rule & { readonly namespace: string }): Part[] {
  const { apiGroups = [], resources = [], resourceNames = [''], verbs, namespace } = rule;
  return apiGroups.flatMap((group) =>
    resources.flatMap((resource) =>
      verbs.flatMap((verb) => resourceNames.map((name) => ({ group, resource, verb, name, namespace }))),
    ),
  );
}

/** Whether it is a use of a part, and of no other that is for that name alone. */
function isUseOf(entry: AuditEntry, { group, resource, verb, name, namespace }: Part, all: readonly Part[]): boolean {
  const whole = entry.subresource ? `${entry.resource}/${entry.subresource}` : entry.resource;
  const isSame = entry.allowed && entry.verb === verb && entry.group === group && whole === resource;
  const named = all.filter((other) => other.group === group && other.resource === resource).map((other) => other.name);
  const isNamed =
    name === '' ? entry.names.some((used) => used === '' || !named.includes(used)) : entry.names.includes(name);
  return isSame && isNamed && (namespace === '' || entry.namespaces.includes(namespace));
}

function isAboutAccounts(event: object): boolean {
  return (
    (event as { readonly involvedObject?: { readonly name?: string } }).involvedObject?.name === 'redfish-accounts'
  );
}
