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
import { ChangeListeners } from './change-listeners.ts';
import type { ChangeListener } from './change-listeners.ts';
import type { Transport } from './client/transport.ts';
import type { Clock } from './clock.ts';
import { DirectReads } from './direct-reads.ts';
import { ServiceError } from './errors.ts';
import { InstanceNews, ownedInstance } from './join.ts';
import { newerOf, readMachine, sameVersion } from './machine-reads.ts';
import type { Machine, MachineRef, ObjectMeta, VirtualMachine, VirtualMachineInstance } from './model.ts';
import { NameIndex } from './name-index.ts';
import { isUnmanaged, watchedNamespaces } from './scope.ts';
import type { NamespaceScope } from './scope.ts';
import type { Machines } from './service.ts';

export interface MachineCacheOptions {
  readonly environment: ReflectorEnvironment;
  readonly scope: NamespaceScope;
  readonly staleAfterSeconds: number;
}

function keyOf({ namespace, name }: MachineRef): string {
  return storeKey(namespace, name);
}

export class MachineCache implements Machines {
  readonly #transport: Transport;
  readonly #logger: Logger;
  readonly #partitions = new Map<string | undefined, Partition>();
  readonly #served: ServedNamespaces;
  readonly #ordered = new OrderedSnapshots<Machine>((key) => this.#snapshot(key));
  readonly #snapshots = new Map<string, Machine>();
  readonly #names = new NameIndex();
  readonly #direct: DirectReads;
  readonly #news = new InstanceNews();
  readonly #listeners: ChangeListeners;
  readonly #clock: Clock;
  /** How often to look whether a watch has become stale. */
  readonly #lookEveryMs: number;
  #occupied: { readonly list: readonly Machine[]; readonly names: readonly string[] } | undefined;
  #synced = false;
  #cancelLook: () => void = () => undefined;

  constructor(options: MachineCacheOptions) {
    const { environment, scope, staleAfterSeconds } = options;
    this.#clock = environment.clock;
    this.#direct = new DirectReads(environment.clock, staleAfterSeconds * 1000);
    this.#lookEveryMs = Math.min(5_000, (staleAfterSeconds * 1000) / 4);
    this.#transport = environment.transport;
    this.#logger = environment.logger;
    this.#listeners = new ChangeListeners(environment.logger);
    const onSettled = (): void => this.#onSettled();
    this.#served = new ServedNamespaces(environment, scope, { onChange: () => this.#onServedChange(), onSettled });
    for (const namespace of watchedNamespaces(scope)) {
      const listener = {
        onMachine: (change: StoreChange<VirtualMachine>) => this.#onMachine(change),
        onInstance: (change: StoreChange<VirtualMachineInstance>) => this.#onInstance(change),
        onSettled,
      };
      this.#partitions.set(namespace, new Partition(environment, { namespace, staleAfterSeconds }, listener));
    }
  }

  get synced(): boolean {
    return this.#synced;
  }

  get(ref: MachineRef): Machine | undefined {
    this.#look();
    return this.#synced ? this.#ordered.get(keyOf(ref)) : undefined;
  }

  named(name: string): readonly Machine[] {
    this.#look();
    if (!this.#synced) return [];
    return [...this.#names.keys(name)].sort().flatMap((key) => this.#ordered.get(key) ?? []);
  }

  list(): readonly Machine[] {
    this.#look();
    return this.#synced ? this.#ordered.list() : [];
  }

  namespaces(): readonly string[] {
    return this.#served.names() ?? this.#withMachines();
  }

  current(ref: MachineRef): Machine | undefined | Promise<Machine | undefined> {
    const machine = this.get(ref);
    if (machine?.staleSince === undefined) return machine;
    const asking = this.#direct.ask(keyOf(ref), (signal) => this.refresh(ref, signal));
    return asking ? asking.then(() => this.get(ref)) : machine;
  }

  async refresh(ref: MachineRef, signal?: AbortSignal): Promise<Machine> {
    const askedAt = this.#clock.now();
    const read = await readMachine(this.#transport, ref, signal);
    if (!this.#served.synced) throw new ServiceError('Unavailable', 'the served namespaces are not known yet');
    if (!this.#isServed(read.vm)) throw new ServiceError('NotFound', 'this VirtualMachine is not served');
    return this.#remember(read, askedAt);
  }

  onChange(listener: ChangeListener): () => void {
    return this.#listeners.add(listener);
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
    const joined = this.#join(key, vm, partition);
    const direct = this.#direct.get(key);
    if (!direct) return joined;
    const isBehind = partition.isBehind(direct.machine);
    if (!isBehind && !direct.isBelieved) this.#direct.forget(key);
    return newerOf(joined, direct, isBehind);
  }

  #join(key: string, vm: VirtualMachine, { instances, staleSince }: Partition): Machine {
    const vmi = ownedInstance(vm, instances.store.get(key));
    const { namespace, name } = vm.metadata;
    const unheard = this.#news.isUnheard(key, vm, vmi);
    return { namespace, name, vm, vmi, staleSince, ...(unheard && { isInstanceUnheard: true }) };
  }

  #isServed(vm: VirtualMachine): boolean {
    return this.#served.includes(vm.metadata.namespace) && !isUnmanaged(vm.metadata.labels);
  }

  #onMachine(change: StoreChange<VirtualMachine>): void {
    const { object } = change;
    if (change.type === 'deleted') this.#unlist(object.metadata);
    else this.#decide(object);
    this.#changed(object.metadata);
  }

  #onInstance({ type, object }: StoreChange<VirtualMachineInstance>): void {
    const key = keyOf(object.metadata);
    if (type !== 'deleted') this.#news.alive(key);
    else if (this.#ordered.has(key)) this.#news.ended(key, object.metadata.resourceVersion);
    this.#changed(object.metadata);
  }

  /** Lists a VM or not. Nothing is listed by half: without its VMIs every VM of a namespace would look off. */
  #decide(vm: VirtualMachine): void {
    const { namespace, name } = vm.metadata;
    const key = keyOf(vm.metadata);
    const isKnown = this.#partitionOf(namespace)?.synced ?? false;
    if (!isKnown || !this.#isServed(vm)) this.#unlist(vm.metadata);
    else this.#enlist(key, name);
  }

  #enlist(key: string, name: string): void {
    this.#ordered.add(key);
    this.#names.add(name, key);
  }

  #unlist({ namespace, name, uid }: ObjectMeta): void {
    const key = keyOf({ namespace, name });
    this.#ordered.remove(key);
    this.#names.remove(name, key);
    // One that has been made anew may have been read already.
    if (this.#direct.get(key)?.machine.vm.metadata.uid === uid) this.#direct.forget(key);
    this.#news.forget(key);
  }

  /** The selected namespaces are others now. While their first list arrives nothing is, so that it costs once. */
  #onServedChange(): void {
    if (!this.#served.synced) return;
    this.#decideAll();
    this.#listeners.tell(undefined);
  }

  #decideAll(): void {
    for (const { machines } of this.#partitions.values()) {
      for (const vm of machines.store.values()) this.#decide(vm);
    }
  }

  /** One namespace that the credentials can't read must not keep all others from being served. */
  #onSettled(): void {
    const partitions = [...this.#partitions.values()];
    const isComplete = partitions.every(({ settled }) => settled) && partitions.some(({ synced }) => synced);
    this.#synced ||= this.#served.synced && isComplete;
    if (this.#served.synced) this.#decideAll();
    if (this.#synced) this.#listeners.tell(undefined);
  }

  #changed(ref: MachineRef): void {
    this.#news.changed(keyOf(ref));
    this.#renew(ref);
  }

  #renew(ref: MachineRef): void {
    const key = keyOf(ref);
    this.#snapshots.delete(key);
    this.#ordered.touch(key);
    this.#listeners.tell({ namespace: ref.namespace, name: ref.name });
  }

  #withMachines(): readonly string[] {
    const list = this.list();
    if (this.#occupied?.list !== list) {
      this.#occupied = { list, names: [...new Set(list.map(({ namespace }) => namespace))] };
    }
    return this.#occupied.names;
  }

  /** Keeps a direct read while the watch is stale; else the cache's own snapshot is as good, and its identity counts. */
  #remember(read: Machine, askedAt: number): Machine {
    const key = keyOf(read);
    this.#confirm(key, read);
    const cached = this.get(read);
    if (this.#partitionOf(read.namespace)?.staleSince === undefined) {
      return cached && sameVersion(cached, read) ? cached : read;
    }
    const machine = cached && cached.staleSince === undefined && sameVersion(cached, read) ? cached : read;
    this.#direct.keep(key, machine, askedAt);
    if (cached) this.#renew(read);
    return machine;
  }

  #confirm(key: string, read: Machine): void {
    const cached = this.get(read);
    if (cached?.isInstanceUnheard !== true || !sameVersion(cached, read)) return;
    this.#news.confirm(key);
    this.#renew(read);
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
    else for (const machine of this.#direct.expire()) this.#expire(machine);
  }

  #expire(machine: Machine): void {
    if (this.#ordered.has(keyOf(machine))) this.#renew(machine);
    else this.#direct.forget(keyOf(machine));
  }

  #renewAll(): void {
    this.#snapshots.clear();
    this.#ordered.touchAll();
    this.#listeners.tell(undefined);
  }

  #lookAgain(): void {
    this.#cancelLook = this.#clock.after(this.#lookEveryMs, () => {
      this.#look();
      this.#lookAgain();
    });
  }
}
