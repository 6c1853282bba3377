import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess, type Running } from './processes.ts';

/** The service and the simulated cluster, each in a process of its own, from the build (`npm run build`). */
export interface Pair {
  readonly service: Running;
  readonly simulator: Running;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds from the start of the service's process until /readyz said 200. */
  readonly secondsToReady: number;
  stop(): Promise<void>;
}

const main = new URL('../../dist/src/main.js', import.meta.url).pathname;
const user = { username: 'bench', password: 'bench-Password-1' };

export async function startPair(vms: number, { tls }: { tls: boolean }): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), 'redfish-bench-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const simulator = await startProcess([
    main,
    'simulator',
    '--vms',
    String(vms),
    '--pace',
    'instant',
    '--kubeconfig',
    kubeconfig,
  ]);
  const config = join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      listen: { host: '127.0.0.1', port: 0, ...(tls ? {} : { http: true }) },
      health: { host: '127.0.0.1', port: 0 },
      kubernetes: { kubeconfig },
      users: [{ ...user, role: 'Administrator' }],
      logging: { level: 'info' },
    }),
  );
  const start = performance.now();
  const service = await startProcess([main, 'start', '--config', config]);
  await readiness(`${service.line['health'] ?? ''}/readyz`);
  return {
    service,
    simulator,
    url: service.line['url'] ?? '',
    headers: { authorization: `Basic ${Buffer.from(`${user.username}:${user.password}`).toString('base64')}` },
    secondsToReady: Math.round(performance.now() - start) / 1000,
    stop: async () => {
      await service.stop();
      await simulator.stop();
    },
  };
}

/** Polls until the answer is 200; the bench has no deadline of its own. */
async function readiness(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url);
    await answer.text();
    if (answer.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
