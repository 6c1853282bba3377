/**
 * The snapshots of the VMs that are served: joined when somebody asks, from the caches and what was read directly, and
 * kept until either changes. Which VMs are served, and when caches are stale, is decided elsewhere.
 */
import { storeKey } from './cache/object-store.ts';
import type { StoreChange } from './cache/object-store.ts';
import { OrderedSnapshots } from './cache/ordered-snapshots.ts';
import type { Partition } from './cache/partition.ts';
import type { DirectReads } from './direct-reads.ts';
import { InstanceNews, ownedInstance } from './join.ts';
import { newerOf, sameVersion } from './newer-of.ts';
import type { Machine, MachineRef, ObjectMeta, VirtualMachine, VirtualMachineInstance } from './model.ts';
import { NameIndex } from './name-index.ts';

export function keyOf({ namespace, name }: MachineRef): string {
  return storeKey(namespace, name);
}

export class MachineSnapshots {
  readonly #partitionOf: (namespace: string) => Partition | undefined;
  readonly #direct: DirectReads;
  readonly #ordered = new OrderedSnapshots<Machine>((key) => this.#snapshot(key));
  readonly #kept = new Map<string, Machine>();
  readonly #names = new NameIndex();
  readonly #news = new InstanceNews();

  constructor(partitionOf: (namespace: string) => Partition | undefined, direct: DirectReads) {
    this.#partitionOf = partitionOf;
    this.#direct = direct;
  }

  has(ref: MachineRef): boolean {
    return this.#ordered.has(keyOf(ref));
  }

  get(ref: MachineRef): Machine | undefined {
    return this.#ordered.get(keyOf(ref));
  }

  named(name: string): readonly Machine[] {
    return [...this.#names.keys(name)].sort().flatMap((key) => this.#ordered.get(key) ?? []);
  }

  /** All, ordered by namespace and name: the same array until something changes. */
  list(): readonly Machine[] {
    return this.#ordered.list();
  }

  add(ref: MachineRef): void {
    const key = keyOf(ref);
    this.#ordered.add(key);
    this.#names.add(ref.name, key);
  }

  remove({ namespace, name, uid }: ObjectMeta): void {
    const key = keyOf({ namespace, name });
    this.#ordered.remove(key);
    this.#names.remove(name, key);
    // One that has been made anew may have been read already.
    if (this.#direct.get(key)?.machine.vm.metadata.uid === uid) this.#direct.forget(key);
    this.#news.forget(key);
  }

  /** The caches know of another VM or VMI now. */
  changed(ref: MachineRef): void {
    this.#news.changed(keyOf(ref));
    this.renew(ref);
  }

  instanceChanged({ type, object }: StoreChange<VirtualMachineInstance>): void {
    const key = keyOf(object.metadata);
    if (type !== 'deleted') this.#news.alive(key);
    else if (this.#ordered.has(key)) this.#news.ended(key, object.metadata.resourceVersion);
    this.changed(object.metadata);
  }

  /** Whether a direct read settles that a VMI which the VM tells of, and nobody else, is no more. */
  confirm(read: Machine): boolean {
    const known = this.get(read);
    if (known?.isInstanceUnheard !== true || !sameVersion(known, read)) return false;
    this.#news.confirm(keyOf(read));
    this.renew(read);
    return true;
  }

  /** Has a snapshot made anew when somebody asks next. */
  renew(ref: MachineRef): void {
    const key = keyOf(ref);
    this.#kept.delete(key);
    this.#ordered.touch(key);
  }

  renewAll(): void {
    this.#kept.clear();
    this.#ordered.touchAll();
  }

  #snapshot(key: string): Machine | undefined {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const built = this.#build(key);
    if (built) this.#kept.set(key, built);
    return built;
  }

  #build(key: string): Machine | undefined {
    const partition = this.#partitionOf(key.slice(0, key.indexOf('\0')));
    const vm = partition?.machines.store.get(key);
    if (!partition || !vm) return undefined;
    const joined = this.#join(key, vm, partition);
    const direct = this.#direct.get(key);
    if (!direct) return joined;
    const ahead = partition.ahead(direct.machine);
    if (!ahead.vm && !ahead.vmi && !direct.isBelieved) this.#direct.forget(key);
    return newerOf(joined, direct, ahead);
  }

  #join(key: string, vm: VirtualMachine, { instances, staleSince }: Partition): Machine {
    const vmi = ownedInstance(vm, instances.store.get(key));
    const { namespace, name } = vm.metadata;
    const unheard = this.#news.isUnheard(key, vm, vmi);
    return { namespace, name, vm, vmi, staleSince, ...(unheard && { isInstanceUnheard: true }) };
  }
}
