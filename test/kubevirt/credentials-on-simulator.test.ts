import { expect } from 'chai';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadKubeConfig } from '../../src/kubevirt/client/kubeconfig.ts';
import { createTransport } from '../../src/kubevirt/client/transport.ts';
import type { Transport } from '../../src/kubevirt/client/transport.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';
import { ShiftedClock } from './clocks.ts';
import { failureOf } from './scripted-transport.ts';

const list = { method: 'GET', verb: 'list', resource: 'namespaces', path: '/api/v1/namespaces' } as const;

interface KubeConfigText {
  clusters: { cluster: Record<string, unknown> }[];
  users: { user: Record<string, unknown> }[];
}

describe('credentials for the simulated cluster', () => {
  let simulator: Simulator;
  let folder: string;
  let file: string;
  let clock: ShiftedClock;
  let transport: Transport;

  /** Writes a kubeconfig with this user; certificates and token lie beside it, in a folder that it names relatively. */
  function write(user: Record<string, unknown>, cluster: Record<string, unknown> = {}): void {
    const config = parse(simulator.kubeconfig) as KubeConfigText;
    const [first] = config.clusters;
    const [someone] = config.users;
    if (!first || !someone) throw new Error('the kubeconfig is empty');
    const ca = String(first.cluster['certificate-authority-data']);
    writeFileSync(join(folder, 'pki', 'ca.crt'), Buffer.from(ca, 'base64'));
    writeFileSync(join(folder, 'pki', 'admin.crt'), simulator.clientCertificate.cert);
    writeFileSync(join(folder, 'pki', 'admin.key'), simulator.clientCertificate.key);
    writeFileSync(join(folder, 'pki', 'token'), `${String(someone.user['token'])}\n`);
    first.cluster = { server: first.cluster['server'], 'certificate-authority': 'pki/ca.crt', ...cluster };
    someone.user = user;
    writeFileSync(file, stringify(config));
  }

  const connect = (): Transport =>
    createTransport({
      kubeConfig: loadKubeConfig({ file }),
      clock,
      random: () => 0.5,
      metrics: noMetrics,
      userAgent: 'test',
      limits: { connectTimeoutMs: 5000, responseTimeoutMs: 5000, maxBodyBytes: 1_000_000, maxStreamedBytes: 2_000_000 },
      maxSockets: 2,
    });

  beforeEach(async () => {
    simulator = await startSimulator();
    folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
    mkdirSync(join(folder, 'pki'));
    file = join(folder, 'config');
    clock = new ShiftedClock();
  });

  afterEach(async () => {
    transport.close();
    await simulator.close();
    rmSync(folder, { recursive: true });
  });

  const certificate = { 'client-certificate': 'pki/admin.crt', 'client-key': 'pki/admin.key' };

  it('are a client certificate in files that the kubeconfig names relatively', async () => {
    write(certificate);
    transport = connect();
    expect(await transport.call(list)).to.include({ kind: 'NamespaceList' });
    expect(simulator.requests.at(-1)?.user).to.equal('admin');
  });

  it('are a client certificate within the kubeconfig', async () => {
    const { cert, key } = simulator.clientCertificate;
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    write({ 'client-certificate-data': base64(cert), 'client-key-data': base64(key) });
    transport = connect();
    expect(await transport.call(list)).to.include({ kind: 'NamespaceList' });
  });

  it('are a token in a file that the kubeconfig names relatively', async () => {
    write({ tokenFile: 'pki/token' });
    transport = connect();
    expect(await transport.call(list)).to.include({ kind: 'NamespaceList' });
  });

  it('follow a client certificate that is replaced, on a new connection', async () => {
    const other = await startSimulator();
    write(certificate);
    writeFileSync(join(folder, 'pki', 'admin.crt'), other.clientCertificate.cert);
    writeFileSync(join(folder, 'pki', 'admin.key'), other.clientCertificate.key);
    await other.close();
    transport = connect();
    // A certificate of another authority is bad credentials, not none.
    expect(await failureOf(transport.call(list))).to.include({ code: 401 });
    write(certificate);
    clock.pass(31);
    expect(await transport.call(list)).to.include({ kind: 'NamespaceList' });
  });

  it('follow a CA that is replaced', async () => {
    write(certificate);
    const ca = join(folder, 'pki', 'ca.crt');
    renameSync(ca, `${ca}.good`);
    const other = await startSimulator();
    const { clusters } = parse(other.kubeconfig) as KubeConfigText;
    await other.close();
    writeFileSync(ca, Buffer.from(String(clusters[0]?.cluster['certificate-authority-data']), 'base64'));
    transport = connect();
    expect(await failureOf(transport.call(list))).to.include({ code: 0, reason: 'ConnectFailed' });
    renameSync(`${ca}.good`, ca);
    clock.pass(31);
    expect(await transport.call(list)).to.include({ kind: 'NamespaceList' });
  });
});
