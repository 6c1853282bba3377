/** Whether a guest could move to another node, as virt-handler reports it with the reason when it couldn't. */

import { isObject } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import { timestamp, withCondition } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import { claimsOf } from '../machine/claims.ts';
import { setFalse, setTrue } from './instance-status.ts';

interface Obstacle {
  readonly reason: string;
  readonly message: string;
}

const SHARED = 'ReadWriteMany';

function storageObstacle({ metadata, spec }: VirtualMachineInstance, store: Store | undefined): Obstacle | undefined {
  const claims = store ? claimsOf(store, metadata.namespace ?? '', spec.volumes ?? []) : [];
  const unshared = claims.find((claim) => !claim.spec.accessModes?.includes(SHARED));
  if (!unshared) return undefined;
  const { name } = unshared.metadata;
  return {
    reason: 'DisksNotLiveMigratable',
    message: `cannot migrate VMI: PVC ${name} is not shared, live migration requires that all PVCs must be shared (using ReadWriteMany access mode)`,
  };
}

/** A bridge on the pod network ties the guest to its pod's address. */
function networkObstacle({ spec }: VirtualMachineInstance): Obstacle | undefined {
  const onPodNetwork = new Set((spec.networks ?? []).filter((network) => network['pod']).map(({ name }) => name));
  const tied = spec.domain.devices.interfaces?.some(
    (item) => onPodNetwork.has(item.name) && isObject((item as JsonObject)['bridge']),
  );
  if (!tied) return undefined;
  return {
    reason: 'InterfaceNotLiveMigratable',
    message: 'cannot migrate VMI which does not use masquerade to connect to the pod network',
  };
}

/** Sets LiveMigratable and StorageLiveMigratable. */
export function reportMigratable(vmi: VirtualMachineInstance, now: number, store: Store | undefined): void {
  const obstacle = networkObstacle(vmi) ?? storageObstacle(vmi, store);
  if (obstacle) setFalse(vmi, now, { type: 'LiveMigratable', ...obstacle });
  else setTrue(vmi, now, 'LiveMigratable');
  vmi.status.conditions = withCondition(vmi.status.conditions, {
    lastProbeTime: timestamp(now),
    lastTransitionTime: null,
    status: networkObstacle(vmi) ? 'False' : 'True',
    type: 'StorageLiveMigratable',
  });
  vmi.status.migrationMethod = obstacle?.reason === 'DisksNotLiveMigratable' ? 'BlockMigration' : 'LiveMigration';
}
