/**
 * What to show of a VM of which the caches know one thing and a direct read another. Of the two watches one may have come
 * past the read and the other not, so VM and VMI are each decided by their versions. Pure; keeps nothing.
 */
import type { Ahead } from './cache/partition.ts';
import type { DirectRead } from './direct-reads.ts';
import { ownedInstance } from './join.ts';
import type { Machine, ObjectMeta, VirtualMachineInstance } from './model.ts';
import { isNewer } from './versions.ts';

/** Whether two snapshots are of the same versions of VM and VMI. */
export function sameVersion(one: Machine | undefined, other: Machine): boolean {
  const version = ({ vm, vmi }: Machine): string =>
    [vm.metadata.uid, vm.metadata.resourceVersion, vmi?.metadata.uid, vmi?.metadata.resourceVersion].join();
  return one !== undefined && version(one) === version(other);
}

interface Versioned {
  readonly metadata: ObjectMeta;
}

const isNewerThan = (one: Versioned, other: Versioned): boolean =>
  isNewer(one.metadata.resourceVersion, other.metadata.resourceVersion) ?? false;

/**
 * Whether the caches, which have come as far as a direct read, may be believed as it is. Of a VMI that is gone nothing is
 * left that could be compared: one that only one of the two knows may have come, or gone, before the read or after it.
 */
function agrees({ vm, vmi }: Machine, read: Machine): boolean {
  if ((vmi === undefined) === (read.vmi === undefined)) return true;
  return vmi !== undefined && isNewerThan(vm, read.vm);
}

/**
 * The VMI of a VM. One that the read didn't find is gone, unless the cache's was written after the VM had been read: then
 * nobody knows which of the two came first, and a guest that may be alive counts as alive.
 */
function instanceOf(cached: Machine, read: Machine, isAhead: boolean): VirtualMachineInstance | undefined {
  if (cached.vmi === undefined) return isAhead ? read.vmi : undefined;
  if (read.vmi === undefined) return isNewerThan(cached.vmi, read.vm) ? cached.vmi : undefined;
  return isNewerThan(cached.vmi, read.vmi) ? cached.vmi : read.vmi;
}

/** What is newest of both, while the caches haven't come as far as the read in everything. */
function combined(cached: Machine, read: Machine, ahead: Ahead): Machine {
  const vm = isNewerThan(cached.vm, read.vm) ? cached.vm : read.vm;
  const vmi = ownedInstance(vm, instanceOf(cached, read, ahead.vmi));
  if (vm === read.vm && vmi === read.vmi) return read;
  const isUnheard = vm === cached.vm && vmi === cached.vmi && cached.isInstanceUnheard === true;
  const { namespace, name } = read;
  return { namespace, name, vm, vmi, staleSince: read.staleSince, ...(isUnheard && { isInstanceUnheard: true }) };
}

/**
 * Which snapshot to show of what was read directly and what the caches have. While they are behind the direct read, the
 * newest of both; once they aren't, theirs, which is believed for as long as the direct read is even if they have become
 * stale since.
 */
export function newerOf(cached: Machine, { machine, isBelieved }: DirectRead, ahead: Ahead): Machine {
  const staleSince = isBelieved ? undefined : cached.staleSince;
  if (ahead.vm || ahead.vmi) {
    const newest = combined(cached, machine, ahead);
    return staleSince === newest.staleSince ? newest : { ...newest, staleSince };
  }
  if (staleSince === cached.staleSince || !agrees(cached, machine)) return cached;
  return sameVersion(cached, machine) ? machine : { ...cached, staleSince };
}
