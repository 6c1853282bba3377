import { setTimeout as pause } from 'node:timers/promises';
import { clusterOf } from './cluster-access.ts';
import { createClient, latencyOf, type Client } from './client.ts';
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
  const resets: number[] = [];
  const calls: number[] = [];
  const off = await systemsThatAreOff(pair, redfish);
  for (const [index, system] of off.slice(0, mostVms).entries()) {
    await pause(settleMilliseconds);
    if (index % 2 === 0) {
      const body = '{"ResetType":"On"}';
      const reset = await redfish.send(`${system}/Actions/ComputerSystem.Reset`, { method: 'POST', body });
      resets.push(reset.milliseconds);
    } else {
      const call = await kubernetes.send(`${server}${startPath(system)}`, { method: 'PUT', body: '{}' });
      calls.push(call.milliseconds);
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
