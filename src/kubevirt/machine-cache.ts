/**
 * The VMs of the served namespaces: runs the caches, decides which VMs are served and whether what is known of them is
 * still true, and tells who listens. Writes nothing to the cluster; how snapshots are made is machine-snapshots' business.
 */
import type { Logger } from '../telemetry/logger.ts';
import type { StoreChange } from './cache/object-store.ts';
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
import { readMachine } from './machine-reads.ts';
import { keyOf, MachineSnapshots } from './machine-snapshots.ts';
import type { Machine, MachineRef, ObjectMeta, VirtualMachine, VirtualMachineInstance } from './model.ts';
import { sameVersion } from './newer-of.ts';
import { isUnmanaged, watchedNamespaces } from './scope.ts';
import type { NamespaceScope } from './scope.ts';
import type { Machines } from './service.ts';

export interface MachineCacheOptions {
  readonly environment: ReflectorEnvironment;
  readonly scope: NamespaceScope;
  readonly staleAfterSeconds: number;
}

export class MachineCache implements Machines {
  readonly #transport: Transport;
  readonly #logger: Logger;
  readonly #partitions = new Map<string | undefined, Partition>();
  readonly #served: ServedNamespaces;
  readonly #snapshots: MachineSnapshots;
  readonly #direct: DirectReads;
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
    this.#snapshots = new MachineSnapshots((namespace) => this.#partitionOf(namespace), this.#direct);
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
    return this.#synced ? this.#snapshots.get(ref) : undefined;
  }

  named(name: string): readonly Machine[] {
    this.#look();
    return this.#synced ? this.#snapshots.named(name) : [];
  }

  list(): readonly Machine[] {
    this.#look();
    return this.#synced ? this.#snapshots.list() : [];
  }

  namespaces(): readonly string[] {
    return this.#served.names() ?? this.#withMachines();
  }

  serves(namespace: string): boolean {
    return this.#served.includes(namespace);
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
    if (!this.#isServed(read.vm.metadata)) throw new ServiceError('NotFound', 'this VirtualMachine is not served');
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

  #isServed({ namespace, labels }: ObjectMeta): boolean {
    return this.#served.includes(namespace) && !isUnmanaged(labels);
  }

  #onMachine(change: StoreChange<VirtualMachine>): void {
    const { object } = change;
    if (change.type === 'deleted') this.#snapshots.remove(object.metadata);
    else this.#decide(object);
    this.#snapshots.changed(object.metadata);
    this.#tell(object.metadata);
  }

  #onInstance(change: StoreChange<VirtualMachineInstance>): void {
    this.#snapshots.instanceChanged(change);
    this.#tell(change.object.metadata);
  }

  /** Lists a VM or not. Nothing is listed by half: without its VMIs every VM of a namespace would look off. */
  #decide({ metadata }: VirtualMachine): void {
    const isKnown = this.#partitionOf(metadata.namespace)?.synced ?? false;
    if (isKnown && this.#isServed(metadata)) this.#snapshots.add(metadata);
    else this.#snapshots.remove(metadata);
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

  #tell({ namespace, name }: MachineRef): void {
    this.#listeners.tell({ namespace, name });
  }

  #renew(ref: MachineRef): void {
    this.#snapshots.renew(ref);
    this.#tell(ref);
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
    if (this.#snapshots.confirm(read)) this.#tell(read);
    const cached = this.get(read);
    if (this.#partitionOf(read.namespace)?.staleSince === undefined) {
      return cached && sameVersion(cached, read) ? cached : read;
    }
    const machine = cached && cached.staleSince === undefined && sameVersion(cached, read) ? cached : read;
    this.#direct.keep(keyOf(read), machine, askedAt);
    if (cached) this.#renew(read);
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
    else for (const machine of this.#direct.expire()) this.#expire(machine);
  }

  #expire(machine: Machine): void {
    if (this.#snapshots.has(machine)) this.#renew(machine);
    else this.#direct.forget(keyOf(machine));
  }

  #renewAll(): void {
    this.#snapshots.renewAll();
    this.#listeners.tell(undefined);
  }

  #lookAgain(): void {
    this.#cancelLook = this.#clock.after(this.#lookEveryMs, () => {
      this.#look();
      this.#lookAgain();
    });
  }
}
