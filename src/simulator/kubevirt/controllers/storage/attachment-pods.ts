/**
 * Attachment pods: what makes a claim appear on the node of a guest that runs already. Each holds all volumes that are
 * plugged at the time, so that every change of them makes a new pod and lets the old one go.
 */

import { isObject } from '../../../json.ts';
import type { KubeObject, OwnerReference, VirtualMachineInstance } from '../../../objects.ts';
import { controllerReference, metadataFor } from '../../../new-object.ts';
import type { Pod } from '../../../core/kinds.ts';
import { pods } from '../../../core/rows.ts';
import type { Store } from '../../../store.ts';
import { keyOf } from '../../../store.ts';
import { EPHEMERAL_PROVISIONING } from '../names.ts';
import { claimOf } from './volumes.ts';
import type { Volume } from './volumes.ts';

const ATTACHMENT_LABELS = { 'kubevirt.io': 'hotplug-disk' } as const;

/** The uid of the VMI's launcher pod. */
const launcherUidOf = ({ status }: VirtualMachineInstance): string | undefined =>
  Object.keys(status.activePods ?? {})[0];

export const isAttachmentPod = ({ metadata }: KubeObject): boolean =>
  metadata.labels?.['kubevirt.io'] === ATTACHMENT_LABELS['kubevirt.io'];

/** A pod that is there only so that a volume comes into being. */
export const isTrigger = ({ metadata }: KubeObject): boolean =>
  metadata.annotations?.[EPHEMERAL_PROVISIONING] === 'true';

/** The names of the volumes that a pod attaches. */
export const volumeNamesOf = ({ spec }: Pod): string[] =>
  (spec.volumes ?? []).filter((volume) => isObject(volume['persistentVolumeClaim'])).map(({ name }) => name);

export const isRunning = ({ status }: Pod): boolean => status?.phase === 'Running';
export const isReady = ({ status }: Pod): boolean => status?.containerStatuses?.[0]?.['ready'] === true;
const isEnded = ({ status }: Pod): boolean => status?.phase === 'Succeeded' || status?.phase === 'Failed';
/** Neither up nor over. */
export const isPending = (pod: Pod): boolean => !isRunning(pod) && !isEnded(pod);

/** Whether a pod attaches exactly these volumes. */
export function holds(pod: Pod, volumes: readonly Volume[]): boolean {
  const names = volumeNamesOf(pod);
  return !isTrigger(pod) && names.length === volumes.length && volumes.every(({ name }) => names.includes(name));
}

function ownerOf(store: Store, vmi: VirtualMachineInstance): OwnerReference {
  const uid = launcherUidOf(vmi);
  for (const { object } of store.list(pods)) {
    if (object.metadata.uid !== uid || object.metadata.namespace !== vmi.metadata.namespace) continue;
    return controllerReference(object);
  }
  return controllerReference(vmi);
}

/** The launcher pod or, where the cluster keeps none, the VMI: both may own attachment pods. */
export const ownerUidsOf = (vmi: VirtualMachineInstance): string[] => [
  ...Object.keys(vmi.status.activePods ?? {}),
  vmi.metadata.uid,
];

/** The attachment pods of a VMI among those whose keys are known. */
export function podsAt(store: Store, keys: Iterable<string>): Pod[] {
  return [...keys].flatMap((key) => {
    const found = store.get(pods, key);
    return found ? [found.object] : [];
  });
}

export const podKey = ({ metadata }: KubeObject): string => keyOf(metadata.namespace, metadata.name);

const RESOURCES = { limits: { cpu: '100m', memory: '80M' }, requests: { cpu: '10m', memory: '2M' } };

/** A pod that attaches these volumes on the guest's node; with `trigger`, one that only makes them come into being. */
export function attachmentPodOf(
  store: Store,
  vmi: VirtualMachineInstance,
  volumes: readonly Volume[],
  trigger = false,
): Pod {
  const claims = volumes.map((volume) => ({
    name: volume.name,
    persistentVolumeClaim: { claimName: claimOf(volume) ?? '' },
  }));
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadataFor({
      name: '',
      generateName: 'hp-volume-',
      namespace: vmi.metadata.namespace,
      labels: { ...ATTACHMENT_LABELS },
      ...(trigger && { annotations: { [EPHEMERAL_PROVISIONING]: 'true' } }),
      ownerReferences: [ownerOf(store, vmi)],
    }),
    spec: {
      ...(vmi.status.nodeName && { nodeName: vmi.status.nodeName }),
      containers: [
        {
          name: 'hotplug-disk',
          image: vmi.status.launcherContainerImageVersion ?? '',
          resources: { limits: { ...RESOURCES.limits }, requests: { ...RESOURCES.requests } },
        },
      ],
      terminationGracePeriodSeconds: 0,
      volumes: [{ name: 'hotplug-disks', emptyDir: {} }, ...claims],
    },
  };
}
