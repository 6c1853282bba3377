import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from './client.ts';
import { startProcess, type Running } from './processes.ts';

/** The service and the simulated cluster, each in a process of its own, from the build (`npm run build`). */
export interface Pair {
  readonly service: Running;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The file that leads to the simulated cluster. */
  readonly kubeconfig: string;
  /** Seconds from the start of the service's process until /readyz said 200. */
  readonly secondsToReady: number;
  stop(): Promise<void>;
}

export interface PairOptions {
  readonly vms: number;
  /** Where files go; the benchmark's own, and removed by it. */
  readonly folder: string;
  /** Undefined: plain HTTP. */
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
}

/** The build. */
export const program = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const user = { username: 'bench', password: 'bench-Password-1' };
const readyMilliseconds = 60_000;

export async function startPair({ vms, folder, tls }: PairOptions): Promise<Pair> {
  const kubeconfig = join(folder, 'kubeconfig');
  const size = ['--vms', String(vms), '--pace', 'instant'];
  const simulator = await startProcess([program, 'simulator', ...size, '--kubeconfig', kubeconfig]);
  const config = join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      listen: { host: '127.0.0.1', port: 0, ...(tls ? { tls } : { http: true }) },
      health: { host: '127.0.0.1', port: 0 },
      kubernetes: { kubeconfig },
      users: [{ ...user, role: 'Administrator' }],
      logging: { level: 'info' },
    }),
  );
  const start = performance.now();
  const service = await startProcess([program, 'start', '--config', config]);
  await readiness(`${service.line['health'] ?? ''}/readyz`);
  return {
    service,
    url: service.line['url'] ?? '',
    headers: { authorization: `Basic ${Buffer.from(`${user.username}:${user.password}`).toString('base64')}` },
    kubeconfig,
    secondsToReady: Math.round(performance.now() - start) / 1000,
    stop: async () => {
      await service.stop();
      await simulator.stop();
    },
  };
}

/** The URLs of the systems of a pair. */
export async function systemsOf({ url, headers }: Pair): Promise<string[]> {
  const client = createClient({ headers });
  const { body } = await client.send(`${url}/redfish/v1/Systems`);
  client.close();
  const { Members } = JSON.parse(body) as { Members: readonly { '@odata.id': string }[] };
  return Members.map((member) => `${url}${member['@odata.id']}`);
}

/** Polls until the answer is 200, for a minute at most. */
async function readiness(url: string): Promise<void> {
  const client = createClient();
  const deadline = performance.now() + readyMilliseconds;
  for (;;) {
    try {
      await client.send(url);
      client.close();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
