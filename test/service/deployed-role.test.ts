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
import { clientOf, credentials, eventually, startService, type Running } from './running.ts';

const BASE = fileURLToPath(new URL('../../deploy/base/', import.meta.url));
const APPLIED = ['Namespace', 'ServiceAccount', 'ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'];
const CLUSTER_SCOPED = ['Namespace', 'ClusterRole', 'ClusterRoleBinding'];

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

/** deploy/base as kubectl renders it; without kubectl its files are read, with the namespace that the kustomization gives. */
function rendered(): { how: string; objects: Manifest[] } {
  const documents = (text: string): Manifest[] =>
    parseAllDocuments(text).map((document) => document.toJS() as Manifest);
  try {
    const text = execFileSync('kubectl', ['kustomize', BASE], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { how: 'kubectl kustomize', objects: documents(text) };
  } catch {
    const read = (file: string): string => readFileSync(`${BASE}${file}`, 'utf8');
    const { namespace, resources } = parse(read('kustomization.yaml')) as { namespace: string; resources: string[] };
    const objects = resources.flatMap((file) => documents(read(file)));
    const inNamespace = ({ metadata, ...object }: Manifest): Manifest => ({
      ...object,
      metadata: { ...metadata, ...(CLUSTER_SCOPED.includes(object.kind) ? {} : { namespace }) },
      apiVersion: object.apiVersion,
      kind: object.kind,
    });
    return { how: 'the files of deploy/base (kubectl is not here)', objects: objects.map(inNamespace) };
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
    const kubeconfig = simulator.kubeconfigFor({ namespace, name });
    simulator.audit.clear();
    service = await startService({ ...simulator, kubeconfig });
    await service.ready;
    running = clientOf(simulator, service);
    await putThroughItsPaces();
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

  const rules = (): Rule[] =>
    objects
      .filter(({ kind }) => kind === 'ClusterRole' || kind === 'Role')
      .flatMap((role) => (role as unknown as { rules: Rule[] }).rules);

  it(`lets it do all of that: nothing is refused (rendered by ${how})`, () => {
    expect(used, 'what was used').to.not.be.empty;
    expect(used.filter(({ allowed }) => !allowed)).to.deep.equal([]);
  });

  it('holds nothing that is never used', () => {
    const unused = rules()
      .flatMap(parts)
      .filter((part) => !used.some((entry) => isUseOf(entry, part)));
    const told = unused.map(({ group, resource, verb, name }) => [`${group}/${resource}`, verb, name].join(' ').trim());
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

/** A rule's smallest parts; `name` is empty where it is for all names. */
interface Part {
  readonly group: string;
  readonly resource: string;
  readonly verb: string;
  readonly name: string;
}

function parts({ apiGroups = [], resources = [], resourceNames = [''], verbs }: Rule): Part[] {
  return apiGroups.flatMap((group) =>
    resources.flatMap((resource) =>
      verbs.flatMap((verb) => resourceNames.map((name) => ({ group, resource, verb, name }))),
    ),
  );
}

function isUseOf(entry: AuditEntry, { group, resource, verb, name }: Part): boolean {
  const whole = entry.subresource ? `${entry.resource}/${entry.subresource}` : entry.resource;
  const isNamed = name === '' || entry.names.includes(name);
  return entry.allowed && entry.verb === verb && entry.group === group && whole === resource && isNamed;
}
