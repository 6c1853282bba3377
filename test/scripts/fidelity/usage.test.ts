import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';

import { argumentsOf } from '../../../scripts/fidelity/arguments.ts';
import { kubeconfigOf } from '../../../scripts/fidelity/cluster/endpoint.ts';
import { checkNamespaces } from '../../../scripts/fidelity/cluster/permission.ts';
import { targetOf } from '../../../scripts/fidelity/cluster/target.ts';
import { versionsOf } from '../../../scripts/fidelity/cluster/versions.ts';
import { readRecordings, recordingOf } from '../../../scripts/fidelity/replay/recording.ts';
import { TABLES } from '../../../scripts/fidelity/tables/tables.ts';
import { checkParts, contentsOf } from '../../../scripts/fidelity/wanted.ts';
import { UsageError } from '../../../src/commands/usage-error.ts';
import { startSimulator } from '../../../src/simulator/simulator.ts';
import type { Simulator } from '../../../src/simulator/simulator.ts';

const folder = mkdtempSync(join(tmpdir(), 'fidelity-usage-'));
let files = 0;

function file(text: string): string {
  const path = join(folder, `kubeconfig-${(files += 1)}`);
  writeFileSync(path, text);
  return path;
}

/** A plain complaint of two lines at most. */
async function complaint(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).instanceOf(UsageError);
  const { message } = error as UsageError;
  expect(message.split('\n').length).at.most(2);
  return message;
}

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a kubeconfig for the contract suite', () => {
  let simulator: Simulator;
  const at = async (kubeconfig: string, work: (path: string) => Promise<unknown>): Promise<string> =>
    complaint(work(file(kubeconfig)));
  const connect = (kubeconfig: string): Promise<unknown> => targetOf({ kubeconfig, profile: undefined });

  before(async () => (simulator = await startSimulator()));
  after(() => simulator.close());

  for (const [what, text] of [
    ['is empty', ''],
    ['is no YAML', '{]'],
    ['is another document', 'just words'],
    ['names no cluster', 'apiVersion: v1\nkind: Config\nclusters: []\nusers: []\ncontexts: []\n'],
    [
      'has a server that is no URL',
      'clusters: [{name: a, cluster: {server: here}}]\nusers: [{name: u, user: {}}]\ncontexts: [{name: c, context: {cluster: a, user: u}}]\ncurrent-context: c\n',
    ],
  ] as const) {
    it(`that ${what} is refused in plain words`, async () => {
      expect(await complaint(kubeconfigOf(text))).match(/kubeconfig/);
    });
  }

  it('that leads to nobody says where it led to', async () => {
    const port = await closedPort();
    const elsewhere = simulator.kubeconfig.replaceAll(new URL(simulator.url).port, String(port));
    expect(await at(elsewhere, connect)).contain(`https://127.0.0.1:${port} can't be reached`);
  });

  it('whose user the cluster does not know is told so', async () => {
    expect(await at(simulator.kubeconfig.replace(/token: .*/, 'token: wrong'), connect)).match(/refuses.* 401/);
  });

  it('whose simulator has ended its control endpoint is told so', async () => {
    const port = await closedPort();
    const { control } = simulator;
    const lost = simulator.kubeconfig.replaceAll(control, control.replace(new URL(control).port, String(port)));
    expect(await at(lost, connect)).contain("the simulator's control can't be reached");
  });

  it('whose user may not make namespaces is told so, and nothing is made', async () => {
    const account = { namespace: 'default', name: 'default' };
    const path = file(simulator.kubeconfigFor(account));
    const target = await targetOf({ kubeconfig: path, profile: undefined });
    const { connection } = target;
    expect(await complaint(checkNamespaces(connection, 'rec-try'))).match(
      /can't make namespaces.*403[^]*cluster-admin/,
    );
    await target.close();
  });

  it('whose user may is let through without making anything', async () => {
    const target = await targetOf({ kubeconfig: file(simulator.kubeconfig), profile: undefined });
    const { connection } = target;
    await checkNamespaces(connection, 'rec-try');
    const { status } = await connection.send({
      method: 'GET',
      path: '/api/v1/namespaces/rec-try',
      as: 'admin',
      headers: {},
    });
    expect(status).equal(404);
    await target.close();
  });

  for (const [what, status, says] of [
    ['without KubeVirt', 404, /has no KubeVirt/],
    ['where it may not look for KubeVirt', 403, /may not read .*403/],
  ] as const) {
    it(`of a cluster ${what} is told so`, async () => {
      const send = () => Promise.resolve({ status, headers: {}, body: null });
      const watch = (): Promise<never> => Promise.reject(new Error('no watches'));
      expect(await complaint(versionsOf({ send, watch }))).match(says);
    });
  }

  it('with a profile that there is not names those that there are', async () => {
    expect(await complaint(targetOf({ kubeconfig: undefined, profile: 'nope' }))).match(/'nope'.*kubevirt-1\.4/);
  });
});

describe('recordings', () => {
  it('that are not there are missed by the name of their folder', async () => {
    expect(await complaint(readRecordings('/nowhere/recordings'))).contain('/nowhere/recordings');
    expect(await complaint(readRecordings(folder))).contain(`no recordings in ${folder}`);
  });
});

describe('--only', () => {
  const recording = recordingOf('05-writes.json', '{"group": "05-writes", "steps": [{"name": "create"}]}');
  const check = (recordings: (typeof recording)[], ...only: readonly string[]): void =>
    checkParts(argumentsOf(only.flatMap((part) => ['--only', part])).only, contentsOf(recordings, TABLES));

  it('may name a group, a step, or the tables, whole or by clause', () => {
    check([recording], '05', '05-writes:create', 'tables', 'tables 1.4');
  });

  it('that matches nothing is refused, and says what there is', () => {
    expect(() => check([recording], '99')).throw(UsageError, /--only 99 matches nothing\nthere are: 05-writes, tables/);
    expect(() => check([recording], '05', '05:nope')).throw(UsageError, /no step of 05-writes is called so/);
    expect(() => check([], '05')).throw(UsageError, /without --recordings DIR/);
  });
});
