/** Which releases the cluster runs, and with which gates: recordings say something about the same ones only. */

import { listAt, textAt } from '../json.ts';
import type { Json } from '../json.ts';
import { UsageError } from '../../../src/commands/usage-error.ts';
import type { Transport } from '../replay/transport.ts';

export interface Versions {
  /** `1.34` */
  readonly kubernetes: string;
  /** `1.10` */
  readonly kubevirt: string;
  /** Gates that somebody set or unset; the rest are as the release has them. */
  readonly gates: readonly string[];
}

/** In a KubeVirt object. */
export const WHERE_GATES_ARE = ['spec', 'configuration', 'developerConfiguration'] as const;

/** Reads /version and the cluster's KubeVirt object; UsageError on a cluster without KubeVirt. */
export async function versionsOf(transport: Transport): Promise<Versions> {
  const version = await read(transport, '/version');
  const kubeVirt = listAt(await read(transport, '/apis/kubevirt.io/v1/kubevirts'), 'items')[0];
  if (kubeVirt === undefined)
    throw new UsageError('the cluster has no KubeVirt: install it first, or name another cluster');
  const gates = ['featureGates', 'disabledFeatureGates'].flatMap((list) => listAt(kubeVirt, ...WHERE_GATES_ARE, list));
  return {
    kubernetes: kubernetesOf(version),
    kubevirt: releaseOf(textAt(kubeVirt, 'status', 'observedKubeVirtVersion')),
    gates: gates.map(String),
  };
}

async function read(transport: Transport, path: string): Promise<Json> {
  const headers = { accept: 'application/json' };
  const { status, body } = await transport.send({ method: 'GET', path, as: 'admin', headers });
  if (status !== 401 && status !== 403) return body;
  throw new UsageError(`the kubeconfig's user may not read ${path}: ${status} ${textAt(body, 'message')}`);
}

/** Its numbers count: a distribution writes `34+`, and what was built by hand has a `gitVersion` that says nothing. */
function kubernetesOf(version: Json): string {
  const [major, minor] = [textAt(version, 'major'), textAt(version, 'minor')].map((text) => /^\d+/.exec(text)?.[0]);
  return major && minor ? `${major}.${minor}` : releaseOf(textAt(version, 'gitVersion'));
}

/** `v1.34.4` and `main d923fdb815 (v1.10 development)` as `1.34` and `1.10`; empty for what is no version. */
export function releaseOf(version: string): string {
  const [, release = ''] = /v(\d+\.\d+)/.exec(version) ?? [];
  return release;
}

/** True when a release came before another; nothing is older than one that isn't known. */
export function isOlder(release: string, other: string): boolean {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

/** Why recordings of one server say nothing about another; undefined when they do. */
export function whyNotComparable(
  recorded: { readonly kubernetes: string; readonly kubevirt: string },
  { kubernetes, kubevirt, gates }: Versions,
): string | undefined {
  const [wantedKubernetes, wantedKubevirt] = [releaseOf(recorded.kubernetes), releaseOf(recorded.kubevirt)];
  if (kubernetes !== wantedKubernetes) return `recorded with Kubernetes ${wantedKubernetes}, and this is ${kubernetes}`;
  if (kubevirt !== wantedKubevirt) return `recorded with KubeVirt ${wantedKubevirt}, and this is ${kubevirt}`;
  return gates.length > 0 ? `recorded with no gates set, and here are ${gates.join(', ')}` : undefined;
}
