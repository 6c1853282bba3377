import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'yaml';
import { createClient, latencyOf, type Client, type Latency } from './client.ts';
import { clusterOf } from './cluster-access.ts';
import { systemsOf, type Pair } from './service.ts';

/**
 * How long it takes until a change in the cluster is in the service's answers, and what it costs the service to read
 * everything again. A VM that is off gets another host name; who asks for it does so without pause.
 */
export interface PropagationFigures {
  /** From the API server's answer to the change until the end of the first answer that shows it. */
  readonly afterAnswer: Latency;
  /** The same from the sending of the change. */
  readonly afterSending: Latency;
}

export interface RelistFigures {
  /** What the pages took, one after the other, of both kinds together. */
  readonly seconds: number;
  /** The longest that a GET of a system took meanwhile, in milliseconds. */
  readonly slowestGet: number;
  readonly megabytesPeak: number | undefined;
}

const warmUp = 20;

export async function propagation(pair: Pair, count: number): Promise<PropagationFigures> {
  const client = createClient({ headers: pair.headers });
  const patch = patcher(pair.kubeconfig);
  const system = await offSystem(pair, client);
  const answered: number[] = [];
  const sending: number[] = [];
  for (let round = 0; round < count + warmUp; round += 1) {
    const hostname = `host-${round}`;
    const sent = performance.now();
    await patch.send(system, { spec: { template: { spec: { hostname } } } });
    const told = performance.now();
    while (hostNameOf((await client.send(system)).body) !== hostname);
    const seen = performance.now();
    answered.push(seen - told);
    sending.push(seen - sent);
    await pause(5);
  }
  client.close();
  patch.close();
  return { afterAnswer: latencyOf(answered.slice(warmUp)), afterSending: latencyOf(sending.slice(warmUp)) };
}

/** Makes the API server forget the past and cuts the watches, so that the service has to list. */
export async function relist(pair: Pair): Promise<RelistFigures> {
  const client = createClient({ headers: pair.headers });
  const control = createClient();
  const [system = ''] = await systemsOf(pair);
  const patch = patcher(pair.kubeconfig);
  const before = await listSeconds(pair);
  const url = controlOf(pair.kubeconfig);
  // Something has to be newer than what the watches know, or they go on from there.
  await patch.send(system, { metadata: { annotations: { bench: 'relist' } } });
  await pause(200);
  await control.send(`${url}/watches`, { method: 'POST', body: '{"silent":true}' });
  await patch.send(system, { metadata: { annotations: { bench: 'unheard' } } });
  await control.send(`${url}/compact`, { method: 'POST', body: '{}' });
  await control.send(`${url}/watches`, { method: 'POST', body: '{"cut":true,"silent":false}' });
  let slowestGet = 0;
  let seconds = 0;
  // The lists come within some seconds; they are over when nothing more has been listed for a while.
  for (let quiet = 0; quiet < 6;) {
    const until = performance.now() + 500;
    while (performance.now() < until) slowestGet = Math.max(slowestGet, (await client.send(system)).milliseconds);
    const listed = (await listSeconds(pair)) - before;
    quiet = listed > seconds ? 0 : quiet + 1;
    seconds = listed;
  }
  for (const each of [client, control, patch]) each.close();
  return {
    seconds: Math.round(seconds * 1000) / 1000,
    slowestGet: Math.round(slowestGet * 10) / 10,
    megabytesPeak: pair.service.memory()?.peak,
  };
}

async function offSystem(pair: Pair, client: Client): Promise<string> {
  for (const system of await systemsOf(pair)) {
    const { PowerState } = JSON.parse((await client.send(system)).body) as { PowerState?: string };
    if (PowerState === 'Off') return system;
  }
  throw new Error('no system is off');
}

const hostNameOf = (body: string): string | undefined => (JSON.parse(body) as { HostName?: string }).HostName;

/** The sum of some of the service's own metrics. */
async function metric({ service }: Pair, pattern: RegExp): Promise<number> {
  const client = createClient();
  const { body } = await client.send(`${service.line['health'] ?? ''}/metrics`);
  client.close();
  const values = body.split('\n').filter((line) => pattern.test(line));
  return values.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

const listSeconds = (pair: Pair): Promise<number> =>
  metric(pair, /^redfish_kubernetes_request_duration_seconds_sum\{.*verb="list",resource="virtualmachine/);

function controlOf(kubeconfig: string): string {
  const { clusters } = parse(readFileSync(kubeconfig, 'utf8')) as {
    clusters: readonly { cluster: { extensions?: readonly { extension: { control?: string } }[] } }[];
  };
  return clusters[0]?.cluster.extensions?.[0]?.extension.control ?? '';
}

interface Patcher {
  /** Merges this into the VM of a system's URL. */
  send(system: string, body: object): Promise<void>;
  close(): void;
}

function patcher(kubeconfig: string): Patcher {
  const { server, token } = clusterOf(kubeconfig);
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/merge-patch+json' };
  return {
    send: (system, body) => {
      const [namespace = '', ...name] = decodeURIComponent(new URL(system).pathname.split('/').at(-1) ?? '').split('.');
      const path = `/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${name.join('.')}`;
      return new Promise((resolve, reject) => {
        const sending = request(`${server}${path}`, { method: 'PATCH', agent, headers }, (response) => {
          response.resume();
          response.once('end', () => {
            if (response.statusCode === 200) resolve();
            else reject(new Error(`the change is ${response.statusCode}`));
          });
        });
        sending.once('error', reject);
        sending.end(JSON.stringify(body));
      });
    },
    close: () => agent.destroy(),
  };
}
