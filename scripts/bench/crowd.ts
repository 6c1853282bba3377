import { Agent, request } from 'node:https';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterOf, type ClusterAccess } from './cluster-access.ts';
import { latencyOf, type Latency } from './client.ts';
import { startProcess } from './processes.ts';

/**
 * What the simulated cluster itself bears, in a process of its own: a crowd of VMs seeded, then changes at a steady rate
 * while three clients watch all VMs. Told are the lag from a change's answer to its event, and what was lost.
 */
export interface CrowdFigures {
  readonly secondsToSeed: number;
  readonly megabytesSeeded: number | undefined;
  readonly megabytesPeak: number | undefined;
  /** That were made each second. */
  readonly changesPerSecond: number;
  /** From a change being sent until a watcher had it. */
  readonly lag: Latency;
  /** Events that a watcher should have had and hadn't two seconds after the last change. */
  readonly lost: number;
}

export interface CrowdOptions {
  readonly vms: number;
  readonly perSecond: number;
  readonly seconds: number;
  /** Where the kubeconfig goes. */
  readonly folder: string;
}

const main = new URL('../../dist/src/main.js', import.meta.url).pathname;
const watchers = 3;
const collection = '/apis/kubevirt.io/v1/virtualmachines';
const label = 'bench/change';

export async function crowd({ vms, perSecond, seconds, folder }: CrowdOptions): Promise<CrowdFigures> {
  const kubeconfig = join(folder, 'crowd.kubeconfig');
  const start = performance.now();
  const options = ['--vms', String(vms), '--pace', 'instant', '--kubeconfig', kubeconfig];
  const simulator = await startProcess([main, 'simulator', ...options]);
  const secondsToSeed = Math.round(performance.now() - start) / 1000;
  const seeded = simulator.memory()?.resident;
  const access = clusterOf(kubeconfig);
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const list = JSON.parse(await send(access, agent, { path: `${collection}?limit=${perSecond}` })) as List;
  const sent = new Map<string, number>();
  const lags: number[] = [];
  const seen = (change: string): void => {
    const at = sent.get(change);
    if (at !== undefined) lags.push(performance.now() - at);
  };
  const open = Array.from({ length: watchers }, () => watch(access, list.metadata.resourceVersion, seen));
  const began = performance.now();
  let made = 0;
  for (; made < perSecond * seconds; made += 1) {
    await pause(Math.max(0, began + (made * 1000) / perSecond - performance.now()));
    const { namespace, name } = list.items[made % list.items.length]?.metadata ?? { namespace: '', name: '' };
    const path = `/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${name}`;
    sent.set(String(made), performance.now());
    await send(access, agent, { path, body: { metadata: { annotations: { [label]: String(made) } } } });
  }
  const took = (performance.now() - began) / 1000;
  await pause(2000);
  for (const close of open) close();
  agent.destroy();
  const megabytesPeak = simulator.memory()?.peak;
  await simulator.stop();
  return {
    secondsToSeed,
    megabytesSeeded: seeded,
    megabytesPeak,
    changesPerSecond: Math.round(made / took),
    lag: latencyOf(lags),
    lost: made * watchers - lags.length,
  };
}

interface List {
  readonly metadata: { readonly resourceVersion: string };
  readonly items: readonly { readonly metadata: { readonly namespace: string; readonly name: string } }[];
}

const headersOf = ({ token }: ClusterAccess): Record<string, string> => ({ authorization: `Bearer ${token}` });

function send(access: ClusterAccess, agent: Agent, { path, body }: { path: string; body?: object }): Promise<string> {
  const patch = { method: 'PATCH', headers: { ...headersOf(access), 'content-type': 'application/merge-patch+json' } };
  const options = body ? patch : { headers: headersOf(access) };
  return new Promise((resolve, reject) => {
    const sending = request(`${access.server}${path}`, { agent, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${path}: ${response.statusCode} ${text}`));
      });
    });
    sending.once('error', reject);
    sending.end(body && JSON.stringify(body));
  });
}

/** Watches all VMs, on a connection of its own; returns how to stop. */
function watch(access: ClusterAccess, version: string, seen: (change: string) => void): () => void {
  const path = `${collection}?watch=1&allowWatchBookmarks=true&resourceVersion=${version}`;
  const options = { headers: headersOf(access), agent: false as const, rejectUnauthorized: false };
  const watching = request(`${access.server}${path}`, options, (response) => {
    const lines = createInterface({ input: response });
    lines.on('line', (line) => {
      const [, change] = /"bench\/change":"(\d+)"/.exec(line) ?? [];
      if (change) seen(change);
    });
    // It is torn off at the end.
    lines.on('error', () => undefined);
  });
  watching.on('error', () => undefined);
  watching.end();
  return () => watching.destroy();
}
