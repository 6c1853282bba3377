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
import type { Clock } from './clock.ts';
import { DirectReads } from './direct-reads.ts';
import { ServiceError } from './errors.ts';
import { ownedInstance, readMachine, sameVersion } from './machine-reads.ts';
import type { Machine, MachineRef, VirtualMachine, VirtualMachineInstance } from './model.ts';
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

export class MachineCache implements Machines {
  readonly #transport: Transport;
  readonly #logger: Logger;
  readonly #partitions = new Map<string | undefined, Partition>();
  readonly #served: ServedNamespaces;
  readonly #ordered = new OrderedSnapshots<Machine>((key) => this.#snapshot(key));
  readonly #snapshots = new Map<string, Machine>();
  readonly #names = new NameIndex();
  readonly #direct: DirectReads;
  /** VMs whose status counts a VMI, while nothing has been heard of one since. */
  readonly #unheard = new Set<string>();
  readonly #listeners = new Set<Listener>();
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
    const onSettled = (): void => this.#onSettled();
    this.#served = new ServedNamespaces(environment, scope, { onChange: () => this.#onServedChange(), onSettled });
    for (const namespace of watchedNamespaces(scope)) {
      const listener = {
        onMachine: (change: StoreChange<VirtualMachine>) => this.#onMachine(change),
        onInstance: ({ object }: StoreChange<VirtualMachineInstance>) => this.#onInstance(object),
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
    if (!this.#served.synced) throw new ServiceError('Unavailable', 'the served namespaces are not known yet');
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
    if (direct) return direct;
    const vmi = ownedInstance(vm, partition.instances.store.get(key));
    const { namespace, name } = vm.metadata;
    const unheard = vmi === undefined && this.#unheard.has(key);
    return { namespace, name, vm, vmi, staleSince: partition.staleSince, ...(unheard && { isInstanceUnheard: true }) };
  }

  #isServed(vm: VirtualMachine): boolean {
    return this.#served.includes(vm.metadata.namespace) && !isUnmanaged(vm.metadata.labels);
  }

  #onMachine(change: StoreChange<VirtualMachine>): void {
    const { object } = change;
    const key = keyOf(object.metadata);
    const isGone = change.type === 'deleted';
    if (isGone) this.#unlist(key, object.metadata.name);
    else this.#decide(object);
    const partition = this.#partitionOf(object.metadata.namespace);
    const isCounted = !isGone && object.status?.created === true;
    if (isCounted && partition?.instances.store.get(key) === undefined) this.#unheard.add(key);
    else this.#unheard.delete(key);
    this.#changed(object.metadata);
  }

  #onInstance({ metadata }: VirtualMachineInstance): void {
    this.#unheard.delete(keyOf(metadata));
    this.#changed(metadata);
  }

  /** Lists a VM or not. Nothing is listed by half: without its VMIs every VM of a namespace would look off. */
  #decide(vm: VirtualMachine): void {
    const { namespace, name } = vm.metadata;
    const isKnown = this.#partitionOf(namespace)?.synced ?? false;
    if (isKnown && this.#isServed(vm)) this.#enlist(keyOf(vm.metadata), name);
    else this.#unlist(keyOf(vm.metadata), name);
  }

  #enlist(key: string, name: string): void {
    this.#ordered.add(key);
    this.#names.add(name, key);
  }

  #unlist(key: string, name: string): void {
    this.#ordered.remove(key);
    this.#names.remove(name, key);
    this.#direct.forget(key);
  }

  /** The selected namespaces are others now. While their first list arrives nothing is, so that it costs once. */
  #onServedChange(): void {
    if (!this.#served.synced) return;
    this.#decideAll();
    this.#notify(undefined);
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
    if (this.#synced) this.#notify(undefined);
  }

  #changed(ref: MachineRef): void {
    const key = keyOf(ref);
    this.#snapshots.delete(key);
    this.#ordered.touch(key);
    this.#notify({ namespace: ref.namespace, name: ref.name });
  }

  #notify(changed: MachineRef | undefined): void {
    for (const listener of this.#listeners) {
      try {
        listener(changed);
      } catch (error) {
        // Others must hear of it all the same, and the watch that brought it has done nothing wrong.
        this.#logger.error({ error: String(error) }, 'a listener of changes failed');
      }
    }
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
    this.#hearOf(key, read);
    const cached = this.get(read);
    if (this.#partitionOf(read.namespace)?.staleSince === undefined) {
      return cached && sameVersion(cached, read) ? cached : read;
    }
    const machine = cached && cached.staleSince === undefined && sameVersion(cached, read) ? cached : read;
    this.#direct.keep(key, machine);
    if (cached) this.#changed(read);
    return machine;
  }

  /** A direct read looks for the VMI after the VM: one that this version of the VM counts and that isn't there is gone. */
  #hearOf(key: string, read: Machine): void {
    if (this.#unheard.has(key) && sameVersion(this.get(read), read) && this.#unheard.delete(key)) this.#changed(read);
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
    else this.#direct.expire().forEach((machine) => this.#changed(machine));
  }

  #renewAll(): void {
    const anyStale = [...this.#partitions.values()].some(({ staleSince }) => staleSince !== undefined);
    if (!anyStale) this.#direct.clear();
    this.#snapshots.clear();
    this.#ordered.touchAll();
    this.#notify(undefined);
  }

  #lookAgain(): void {
    this.#cancelLook = this.#clock.after(this.#lookEveryMs, () => {
      this.#look();
      this.#lookAgain();
    });
  }
}
