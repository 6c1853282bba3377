/** The objects of snapshots and restores, and the conditions that both have. Pure maps. */

import { copy } from '../../../json.ts';
import { timestamp, withCondition } from '../../../objects.ts';
import type { Condition, VirtualMachine } from '../../../objects.ts';
import { metadataFor } from '../../../new-object.ts';
import type { Snapshot, SnapshotContent } from '../../kinds.ts';

export const SNAPSHOT_FINALIZER = 'snapshot.kubevirt.io/vmsnapshot-protection';
export const SOURCE_FINALIZER = 'snapshot.kubevirt.io/snapshot-source-protection';
export const LAST_RESTORE = 'restore.kubevirt.io/lastRestoreUID';

export const contentNameOf = ({ metadata }: Snapshot): string => `vmsnapshot-content-${metadata.uid}`;

/** What a snapshot keeps of its VM. */
export function contentOf(snapshot: Snapshot, { metadata, spec, status }: VirtualMachine): SnapshotContent {
  const { name, namespace = '', uid, labels, annotations } = metadata;
  return {
    apiVersion: snapshot.apiVersion,
    kind: 'VirtualMachineSnapshotContent',
    metadata: metadataFor({ name: contentNameOf(snapshot), namespace }),
    spec: {
      source: {
        virtualMachine: copy({
          metadata: { name, namespace, uid, ...(labels && { labels }), ...(annotations && { annotations }) },
          spec,
          status: { ...status },
        }) as unknown as SnapshotContent['spec']['source']['virtualMachine'],
      },
      virtualMachineSnapshotName: snapshot.metadata.name,
    },
  };
}

/** Progressing and Ready, as both kinds tell how far they are. */
export function conditionsOf(
  old: readonly Condition[] | undefined,
  now: number,
  { progressing, ready }: { readonly progressing: [boolean, string]; readonly ready: [boolean, string] },
): Condition[] {
  const condition = (type: string, [is, reason]: [boolean, string]): Condition => ({
    lastProbeTime: null,
    lastTransitionTime: timestamp(now),
    reason,
    status: is ? 'True' : 'False',
    type,
  });
  return withCondition(withCondition(old, condition('Progressing', progressing)), condition('Ready', ready));
}
