/**
 * The VMs of the served namespaces as immutable snapshots, joined from the caches of VMs and VMIs. Snapshots are made
 * when somebody reads and kept until something changes. Writes nothing to the cluster.
 */
import type { Logger } from '../telemetry/logger.ts';
import { storeKey } from './cache/object-store.ts';
import type { StoreChange } from './cache/object-store.ts';
import { OrderedSnapshots } from './cache/ordered-snapshots.ts';
import { Partition } from './cache/partition.ts';
import type { CacheState } from './cache/partition.ts';
import type { ReflectorEnvironment } from './cache/reflector.ts';
import { ServedNamespaces } from './cache/served-namespaces.ts';
import type { Transport } from './client/transport.ts';
import { ServiceError } from './errors.ts';
import { ownedInstance, readMachine } from './machine-reads.ts';
import type { Machine, MachineRef, VirtualMachine } from './model.ts';
import { NameIndex } from './name-index.ts';
import { isUnmanaged, watchedNamespaces } from './scope.ts';
import type { NamespaceScope } from './scope.ts';
import type { Machines } from './service.ts';

export interface MachineCacheOptions {
  readonly environment: ReflectorEnvironment;
  readonly scope: NamespaceScope;
  readonly staleAfterSeconds: number;
}

type Listener = (changed: MachineRef | undefined) => void;

function keyOf({ namespace, name }: MachineRef): string {
  return storeKey(namespace, name);
}

function sameVersion(one: Machine | undefined, other: Machine): boolean {
  const version = ({ vm, vmi }: Machine): string =>
    [vm.metadata.uid, vm.metadata.resourceVersion, vmi?.metadata.uid, vmi?.metadata.resourceVersion].join();
  return one !== undefined && version(one) === version(other);
}

export class MachineCache implements Machines {
  readonly #transport: Transport;
  readonly #logger: Logger;
  readonly #partitions = new Map<string | undefined, Partition>();
  readonly #served: ServedNamespaces;
  readonly #ordered = new OrderedSnapshots<Machine>((key) => this.#snapshot(key));
  readonly #snapshots = new Map<string, Machine>();
  readonly #names = new NameIndex();
  /** What was read directly while its watch was stale; believed for as long as a silent watch is. */
  readonly #direct = new Map<string, { readonly machine: Machine; readonly until: number }>();
  readonly #listeners = new Set<Listener>();
  readonly #options: MachineCacheOptions;
  #occupied: { readonly list: readonly Machine[]; readonly names: readonly string[] } | undefined;
  #synced = false;
  #cancelLook: () => void = () => undefined;

  constructor(options: MachineCacheOptions) {
    const { environment, scope, staleAfterSeconds } = options;
    this.#options = options;
    this.#transport = environment.transport;
    this.#logger = environment.logger;
    const onSynced = (): void => this.#onSynced();
    this.#served = new ServedNamespaces(environment, scope, { onChange: () => this.#onServedChange(), onSynced });
    for (const namespace of watchedNamespaces(scope)) {
      const listener = {
        onMachine: (change: StoreChange<VirtualMachine>) => this.#onMachine(change),
        onInstance: ({ object }: { readonly object: { readonly metadata: MachineRef } }) =>
          this.#changed(object.metadata),
        onSynced,
      };
      this.#partitions.set(namespace, new Partition(environment, { namespace, staleAfterSeconds }, listener));
    }
  }

  get synced(): boolean {
    return this.#synced;
  }

  get(ref: MachineRef): Machine | undefined {
    this.#look();
    return this.#synced ? this.#find(keyOf(ref)) : undefined;
  }

  named(name: string): readonly Machine[] {
    this.#look();
    if (!this.#synced) return [];
    return [...this.#names.keys(name)].sort().flatMap((key) => this.#find(key) ?? []);
  }

  list(): readonly Machine[] {
    this.#look();
    return this.#synced ? this.#ordered.list() : [];
  }

  namespaces(): readonly string[] {
    return this.#served.names() ?? this.#withMachines();
  }

  async refresh(ref: MachineRef): Promise<Machine> {
    const read = await readMachine(this.#transport, ref);
    if (!this.#isServed(read.vm)) throw new ServiceError('NotFound', 'this VirtualMachine is not served');
    return this.#remember(read);
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  start(): void {
    this.#served.start();
    for (const partition of this.#partitions.values()) partition.start();
    this.#lookAgain();
  }

  async stop(): Promise<void> {
    this.#cancelLook();
    await Promise.all([this.#served.stop(), ...[...this.#partitions.values()].map((partition) => partition.stop())]);
  }

  states(): CacheState[] {
    return [...this.#served.states(), ...[...this.#partitions.values()].flatMap((partition) => partition.states())];
  }

  #find(key: string): Machine | undefined {
    return this.#ordered.has(key) ? this.#snapshot(key) : undefined;
  }

  #partitionOf(namespace: string): Partition | undefined {
    return this.#partitions.get(undefined) ?? this.#partitions.get(namespace);
  }

  #snapshot(key: string): Machine | undefined {
    const kept = this.#snapshots.get(key);
    if (kept) return kept;
    const built = this.#build(key);
    if (built) this.#snapshots.set(key, built);
    return built;
  }

  #build(key: string): Machine | undefined {
    const partition = this.#partitionOf(key.slice(0, key.indexOf('\0')));
    const vm = partition?.machines.store.get(key);
    if (!partition || !vm) return undefined;
    const direct = partition.staleSince === undefined ? undefined : this.#direct.get(key);
    if (direct) return direct.machine;
    const vmi = ownedInstance(vm, partition.instances.store.get(key));
    const { namespace, name } = vm.metadata;
    return { namespace, name, vm, vmi, staleSince: partition.staleSince };
  }

  #isServed(vm: VirtualMachine): boolean {
    return this.#served.includes(vm.metadata.namespace) && !isUnmanaged(vm.metadata.labels);
  }

  #onMachine(change: StoreChange<VirtualMachine>): void {
    const { object } = change;
    const key = keyOf(object.metadata);
    if (change.type === 'deleted' || !this.#isServed(object)) this.#unlist(key, object.metadata.name);
    else this.#enlist(key, object.metadata.name);
    this.#changed(object.metadata);
  }

  #enlist(key: string, name: string): void {
    this.#ordered.add(key);
    this.#names.add(name, key);
  }

  #unlist(key: string, name: string): void {
    this.#ordered.remove(key);
    this.#names.remove(name, key);
    this.#direct.delete(key);
  }

  /** The selected namespaces are others now: what is listed is decided anew for every VM. */
  #onServedChange(): void {
    for (const partition of this.#partitions.values()) {
      for (const vm of partition.machines.store.values()) {
        const { name } = vm.metadata;
        if (this.#isServed(vm)) this.#enlist(keyOf(vm.metadata), name);
        else this.#unlist(keyOf(vm.metadata), name);
      }
    }
    this.#notify(undefined);
  }

  #onSynced(): void {
    this.#synced = this.#served.synced && [...this.#partitions.values()].every(({ synced }) => synced);
    if (this.#synced) this.#notify(undefined);
  }

  #changed(ref: MachineRef): void {
    const key = keyOf(ref);
    this.#snapshots.delete(key);
    this.#ordered.touch(key);
    this.#notify({ namespace: ref.namespace, name: ref.name });
  }

  #notify(changed: MachineRef | undefined): void {
    for (const listener of this.#listeners) listener(changed);
  }

  #withMachines(): readonly string[] {
    const list = this.list();
    if (this.#occupied?.list !== list) {
      this.#occupied = { list, names: [...new Set(list.map(({ namespace }) => namespace))] };
    }
    return this.#occupied.names;
  }

  /** Keeps a direct read while the watch is stale; else the cache's own snapshot is as good, and its identity counts. */
  #remember(read: Machine): Machine {
    const key = keyOf(read);
    const cached = this.get(read);
    const { clock } = this.#options.environment;
    if (this.#partitionOf(read.namespace)?.staleSince === undefined) {
      return cached && sameVersion(cached, read) ? cached : read;
    }
    const machine = cached && cached.staleSince === undefined && sameVersion(cached, read) ? cached : read;
    this.#direct.set(key, { machine, until: clock.now() + this.#options.staleAfterSeconds * 1000 });
    if (cached) this.#changed(read);
    return machine;
  }

  /** Looks whether watches have become stale or fresh, and which direct reads have become too old. */
  #look(): void {
    let anew = false;
    for (const partition of this.#partitions.values()) {
      if (!partition.updateStaleness()) continue;
      anew = true;
      const { namespace, staleSince } = partition;
      if (staleSince !== undefined) this.#logger.warn({ namespace, staleSince }, 'the watch is stale');
      else this.#logger.info({ namespace }, 'the watch is fresh again');
    }
    if (anew) this.#renewAll();
    else if (this.#direct.size > 0) this.#forgetOldReads();
  }

  #renewAll(): void {
    const anyStale = [...this.#partitions.values()].some(({ staleSince }) => staleSince !== undefined);
    if (!anyStale) this.#direct.clear();
    this.#snapshots.clear();
    this.#ordered.touchAll();
    this.#notify(undefined);
  }

  #forgetOldReads(): void {
    const now = this.#options.environment.clock.now();
    for (const [key, { machine, until }] of this.#direct) {
      if (until > now) continue;
      this.#direct.delete(key);
      this.#changed(machine);
    }
  }

  #lookAgain(): void {
    const everyMs = Math.min(5_000, (this.#options.staleAfterSeconds * 1000) / 4);
    this.#cancelLook = this.#options.environment.clock.after(everyMs, () => {
      this.#look();
      this.#lookAgain();
    });
  }
}
