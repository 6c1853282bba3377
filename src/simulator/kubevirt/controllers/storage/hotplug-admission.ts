/**
 * What KubeVirt's webhook for VMIs lets its own components change of volumes and disks while a guest runs. Everyone else
 * may change nothing at all there, which is the webhooks' business (webhooks/).
 */

import type { Rule } from '../../../api/admission.ts';
import { same } from '../../../json.ts';
import type { AdmissionDependencies } from '../../../part.ts';
import type { InstanceSpec, VirtualMachineInstance } from '../../../objects.ts';
import { deniedByWebhook } from '../../../status.ts';
import { isKubeVirt } from '../../../user.ts';
import { byName, claimOf, disksOf, isPlugged, statusesOf, volumesOf } from './volumes.ts';
import type { Disk, Volume } from './volumes.ts';

const WEBHOOK = 'virtualmachineinstances-update-validator.kubevirt.io';

interface Change {
  /** The buses on which a disk can be plugged. */
  readonly diskBuses: readonly string[];
  readonly permanent: ReadonlySet<string>;
  readonly volumes: ReadonlyMap<string, Volume>;
  readonly oldVolumes: ReadonlyMap<string, Volume>;
  readonly disks: ReadonlyMap<string, Disk>;
  readonly oldDisks: ReadonlyMap<string, Disk>;
}

const only = (volumes: ReadonlyMap<string, Volume>, names: ReadonlySet<string>, wanted: boolean): Volume[] =>
  [...volumes.values()].filter(({ name }) => names.has(name) === wanted);

/** An empty drive needs no volume; any other disk and every volume have one another. */
function mismatch({ volumes, disks }: Change): string | undefined {
  const required = [...disks.values()].filter(({ name, cdrom }) => volumes.has(name) || cdrom === undefined).length;
  if (required === volumes.size) return undefined;
  return `mismatch between volumes declared (${volumes.size}) and required (${required})`;
}

function permanentChange(change: Change): string | undefined {
  const next = only(change.volumes, change.permanent, true);
  const before = only(change.oldVolumes, change.permanent, true);
  if (next.length !== before.length) return 'Number of permanent volumes has changed';
  for (const volume of next) {
    const { name } = volume;
    const old = change.oldVolumes.get(name);
    if (!old) return `permanent volume ${name}, not found`;
    if (!same(volume, old)) return `permanent volume ${name}, changed`;
    if (!same(change.disks.get(name), change.oldDisks.get(name))) return `permanent disk ${name}, changed`;
  }
  return undefined;
}

const LUN_BUSES = ['scsi'];
const HOTPLUG = 'Hotplug configuration for';

/** What a disk must be to be plugged: no drive, and on a bus that takes more. */
function unpluggable({ name, disk, lun }: Disk, diskBuses: readonly string[]): string | undefined {
  const device = disk ?? lun;
  if (!device) return `${HOTPLUG} [${name}] requires diskDevice of type 'disk' or 'lun' to be used.`;
  const buses = disk ? diskBuses : LUN_BUSES;
  const bus = typeof device['bus'] === 'string' ? device['bus'] : '';
  if (buses.includes(bus)) return undefined;
  const wanted = buses.map((one) => `'${one}'`).join(' or ');
  return `${HOTPLUG} ${disk ? 'disk' : 'LUN'} [${name}] requires bus to be ${wanted}. [${bus}] is not permitted.`;
}

function pluggedChange(change: Change): string | undefined {
  for (const volume of only(change.volumes, change.permanent, false)) {
    const problem = change.oldVolumes.has(volume.name) ? keptProblem(change, volume) : newProblem(change, volume);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function keptProblem({ oldVolumes, disks, oldDisks }: Change, volume: Volume): string | undefined {
  const { name } = volume;
  if (!same(volume, oldVolumes.get(name))) return `hotplug volume ${name}, changed`;
  if (!disks.has(name)) return `volume ${name} doesn't have a matching disk`;
  return same(disks.get(name), oldDisks.get(name)) ? undefined : `hotplug disk ${name}, changed`;
}

function newProblem({ disks, oldDisks, diskBuses }: Change, volume: Volume): string | undefined {
  const { name } = volume;
  if (claimOf(volume) === undefined) return `volume ${name} is not a PVC or DataVolume`;
  const disk = disks.get(name);
  if (!disk) return `disk ${name} does not exist`;
  return oldDisks.has(name) ? undefined : unpluggable(disk, diskBuses);
}

const devicesChanged = (next: InstanceSpec, old: InstanceSpec): boolean =>
  !same(volumesOf(next), volumesOf(old)) || !same(disksOf(next), disksOf(old));

/** Refuses what can't be plugged. */
export const admitHotplug =
  ({ profile }: Pick<AdmissionDependencies, 'profile'>): Rule<VirtualMachineInstance> =>
  ({ object: next, old: before, user }) => {
    if (!before || !isKubeVirt(user) || !devicesChanged(next.spec, before.spec)) return;
    const change: Change = {
      diskBuses: profile.pluggableBuses,
      permanent: new Set(statusesOf(before).flatMap((status) => (isPlugged(status) ? [] : [status.name]))),
      volumes: byName(next.spec.volumes),
      oldVolumes: byName(before.spec.volumes),
      disks: byName(next.spec.domain.devices.disks),
      oldDisks: byName(before.spec.domain.devices.disks),
    };
    const message = mismatch(change) ?? permanentChange(change) ?? pluggedChange(change);
    if (message !== undefined) throw deniedByWebhook(WEBHOOK, [{ reason: 'FieldValueInvalid', message }]);
  };
