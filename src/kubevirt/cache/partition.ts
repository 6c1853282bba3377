/**
 * The caches of VMs and VMIs of one namespace, or of the whole cluster, and how fresh they are. Joins nothing: that the
 * two belong together is the machines' business.
 */
import type { Clock } from '../clock.ts';
import type { Machine, VirtualMachine, VirtualMachineInstance } from '../model.ts';
import { isNewer } from '../versions.ts';
import { collectionPath } from '../client/resource-paths.ts';
import type { CachedResource, StateResource } from '../client/resource-paths.ts';
import { Reflector } from './reflector.ts';
import type { ReflectorEnvironment } from './reflector.ts';
import type { StoreChange } from './object-store.ts';
import { trimVirtualMachine, trimVirtualMachineInstance } from './trim.ts';

/** How one cache is doing, for metrics and logs. */
export interface CacheState {
  readonly resource: CachedResource | StateResource;
  /** Undefined: the whole cluster. */
  readonly namespace: string | undefined;
  readonly synced: boolean;
  readonly objects: number;
  /** Seconds since the API server last vouched for the content; before the first list, since the cache was made. */
  readonly staleSeconds: number;
}

export interface PartitionListener {
  onMachine(change: StoreChange<VirtualMachine>): void;
  onInstance(change: StoreChange<VirtualMachineInstance>): void;
  onSettled(): void;
}

/** Of the two watches, one may have come past a direct read and the other not. */
export interface Ahead {
  readonly vm: boolean;
  readonly vmi: boolean;
}

export class Partition {
  readonly namespace: string | undefined;
  readonly machines: Reflector<VirtualMachine>;
  readonly instances: Reflector<VirtualMachineInstance>;
  readonly #clock: Clock;
  readonly #staleAfterMs: number;
  #staleSince: string | undefined;

  constructor(
    environment: ReflectorEnvironment,
    place: { readonly namespace: string | undefined; readonly staleAfterSeconds: number },
    listener: PartitionListener,
  ) {
    this.namespace = place.namespace;
    this.#clock = environment.clock;
    this.#staleAfterMs = place.staleAfterSeconds * 1000;
    const path = (resource: CachedResource): string => collectionPath(resource, place.namespace);
    const onSettled = (): void => listener.onSettled();
    this.machines = new Reflector(environment, {
      collection: { resource: 'virtualmachines', kind: 'VirtualMachine', path: path('virtualmachines') },
      trim: trimVirtualMachine,
      onChange: (change) => listener.onMachine(change),
      onSettled,
    });
    this.instances = new Reflector(environment, {
      collection: {
        resource: 'virtualmachineinstances',
        kind: 'VirtualMachineInstance',
        path: path('virtualmachineinstances'),
      },
      trim: trimVirtualMachineInstance,
      onChange: (change) => listener.onInstance(change),
      onSettled,
    });
  }

  get synced(): boolean {
    return this.machines.synced && this.instances.synced;
  }

  /** Whether the first reading is over, be it that the credentials don't allow one. */
  get settled(): boolean {
    return [this.machines, this.instances].every(({ synced, isDenied }) => synced || isDenied);
  }

  /** Since when nobody vouches for the caches (RFC 3339), as of the last look; undefined while somebody does. */
  get staleSince(): string | undefined {
    return this.#staleSince;
  }

  /** Which parts of something read directly are newer than what these caches have reached. */
  ahead({ vm, vmi }: Pick<Machine, 'vm' | 'vmi'>): Ahead {
    const isAhead = (
      object: VirtualMachine | VirtualMachineInstance | undefined,
      reached: string | undefined,
    ): boolean => object !== undefined && (isNewer(object.metadata.resourceVersion, reached) ?? false);
    return { vm: isAhead(vm, this.machines.reached), vmi: isAhead(vmi, this.instances.reached) };
  }

  start(): void {
    this.machines.start();
    this.instances.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.machines.stop(), this.instances.stop()]);
  }

  /** Looks whether the watches are alive; true when that has changed since the last look. */
  updateStaleness(): boolean {
    const oldest = Math.min(this.machines.lastAlive ?? Infinity, this.instances.lastAlive ?? Infinity);
    const silentMs = this.synced ? this.#clock.now() - oldest : 0;
    const stale = silentMs > this.#staleAfterMs;
    if (stale === (this.#staleSince !== undefined)) return false;
    this.#staleSince = stale ? new Date(this.#clock.date().getTime() - silentMs).toISOString() : undefined;
    return true;
  }

  states(): CacheState[] {
    const state = (
      resource: CachedResource,
      reflector: Partition['machines'] | Partition['instances'],
    ): CacheState => ({
      resource,
      namespace: this.namespace,
      synced: reflector.synced,
      objects: reflector.store.size,
      staleSeconds: reflector.staleSeconds,
    });
    return [state('virtualmachines', this.machines), state('virtualmachineinstances', this.instances)];
  }
}
