/**
 * Which VMI is a VM's, and whether the VM knows of one that the cache of VMIs doesn't: of two watches either may be ahead.
 * Pure; what it means for the power is said in power/observe.ts.
 */
import type { VirtualMachine, VirtualMachineInstance } from './model.ts';
import { isFinal } from './power/observe.ts';
import { isNewer } from './versions.ts';

/**
 * The VMI if it is this VM's: one of the same name may belong to somebody else, or to a VM that was deleted. One that
 * belongs to nobody (its VM was deleted and left it running) is adopted by KubeVirt, so it is this VM's guest already.
 */
export function ownedInstance(
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): VirtualMachineInstance | undefined {
  const owners = vmi?.metadata.ownerReferences ?? [];
  return owners.length === 0 || owners.some(({ uid }) => uid === vm.metadata.uid) ? vmi : undefined;
}

/** What a VM is called only while it has a VMI that hasn't ended (whatever else goes on with it). */
const liveStatuses: readonly string[] = ['Starting', 'Running', 'Paused', 'Migrating', 'Stopping'];

function tellsOfGuest({ status }: VirtualMachine, vmi: VirtualMachineInstance | undefined): boolean {
  if (vmi === undefined) return status?.created === true;
  return isFinal(vmi) && liveStatuses.includes(status?.printableStatus ?? '');
}

/** What was heard of the VMIs of each VM besides those that are there. */
export class InstanceNews {
  /** In which version the last VMI of a VM was deleted. */
  readonly #ended = new Map<string, string>();
  /** VMs that a direct read found as they are in the caches, and that nothing has been heard of since. */
  readonly #confirmed = new Set<string>();

  /** A VMI has come or changed. */
  alive(key: string): void {
    this.#ended.delete(key);
  }

  ended(key: string, version: string): void {
    this.#ended.set(key, version);
  }

  /** A direct read found VM and VMI as they are known. It reads the VM first, so a VMI that it doesn't find is gone. */
  confirm(key: string): void {
    this.#confirmed.add(key);
  }

  /** VM or VMI are others now. */
  changed(key: string): void {
    this.#confirmed.delete(key);
  }

  forget(key: string): void {
    this.#ended.delete(key);
    this.#confirmed.delete(key);
  }

  /**
   * Whether the VM tells of a guest although the VMI that is known is none or has ended, and was written after what was
   * last heard of its VMIs: then that guest may be alive.
   */
  isUnheard(key: string, vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): boolean {
    if (this.#confirmed.has(key) || !tellsOfGuest(vm, vmi)) return false;
    return isNewer(vm.metadata.resourceVersion, vmi?.metadata.resourceVersion ?? this.#ended.get(key)) ?? true;
  }
}
