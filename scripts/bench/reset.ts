import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'yaml';
import { createClient, latencyOf, type Answer, type Client } from './client.ts';
import { systemsOf, type Pair } from './service.ts';

/**
 * What a Reset costs beyond the call of Kubernetes that it makes. Of the VMs that are off, every other one is started by
 * ComputerSystem.Reset and the next by KubeVirt's own subresource, in turns and one at a time; each VM is used once.
 */
export interface ResetFigures {
  /** Milliseconds at p50. */
  readonly reset: number;
  readonly call: number;
}

const warmUp = 10;
const mostVms = 200;
/** What the start before has set going, in the cluster and in the watches, isn't measured with the next one. */
const settleMilliseconds = 25;

export async function resetVersusCall(pair: Pair): Promise<ResetFigures> {
  const redfish = createClient({ headers: pair.headers });
  const { server, token } = clusterOf(pair.kubeconfig);
  const kubernetes = createClient({ headers: { authorization: `Bearer ${token}` } });
  const resets: Answer[] = [];
  const calls: Answer[] = [];
  const off = await systemsThatAreOff(pair, redfish);
  for (const [index, system] of off.slice(0, mostVms).entries()) {
    await pause(settleMilliseconds);
    if (index % 2 === 0) {
      resets.push(
        await redfish.send(`${system}/Actions/ComputerSystem.Reset`, { method: 'POST', body: '{"ResetType":"On"}' }),
      );
    } else {
      calls.push(await kubernetes.send(`${server}${startPath(system)}`, { method: 'PUT', body: '{}' }));
    }
  }
  redfish.close();
  kubernetes.close();
  return { reset: latencyOf(resets.slice(warmUp)).p50, call: latencyOf(calls.slice(warmUp)).p50 };
}

async function systemsThatAreOff(pair: Pair, client: Client): Promise<string[]> {
  const off: string[] = [];
  for (const system of await systemsOf(pair)) {
    const { PowerState } = JSON.parse((await client.send(system)).body) as { PowerState?: string };
    if (PowerState === 'Off') off.push(system);
  }
  return off;
}

/** KubeVirt's start subresource of the VM that a system's URL names. */
function startPath(system: string): string {
  const [namespace = '', ...name] = decodeURIComponent(new URL(system).pathname.split('/').at(-1) ?? '').split('.');
  return `/apis/subresources.kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${name.join('.')}/start`;
}

function clusterOf(kubeconfig: string): { server: string; token: string } {
  const { clusters, users } = parse(readFileSync(kubeconfig, 'utf8')) as {
    clusters: readonly { cluster: { server: string } }[];
    users: readonly { user: { token: string } }[];
  };
  return { server: clusters[0]?.cluster.server ?? '', token: users[0]?.user.token ?? '' };
}
