/**
 * Mirrors one collection of the API server into a store: list, watch from there, and again for ever, whatever breaks.
 * Its own rather than client-node's ListWatch, which ends on most errors, has no limit on silence and drops lines that it
 * can't parse. Knows no KubeVirt, and never tells the store something that the API server didn't say.
 */
import { ApiError } from '../client/api-error.ts';
import type { NetworkReason } from '../client/api-error.ts';
import { pause } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { KubernetesMetrics } from '../metrics.ts';
import type { ObjectMeta } from '../model.ts';
import { ObjectStore } from './object-store.ts';
import type { Stored, StoreChange } from './object-store.ts';
import { listPage, selectorsOf } from './paged-list.ts';
import type { CollectionCall, ListPage } from './paged-list.ts';
import type { Transport } from '../client/transport.ts';
import { isObjectOf } from './api-object.ts';
import { Freshness } from './freshness.ts';
import type { WatchTimes } from './freshness.ts';
import { MirrorPace } from './pace.ts';
import type { PaceLimits } from './pace.ts';
import { UnparsableLine } from './watch-lines.ts';
import type { WatchEvent } from './watch-lines.ts';
import { followWatch } from './watch-stream.ts';
import type { WatchEnd } from './watch-stream.ts';

/** No answer, or that of a server that is overloaded or just coming up. */
const awayCodes: readonly number[] = [0, 429, 502, 503];
/** A page that can't be had because of its size or the time it takes is asked for in smaller pieces. */
const heavyReasons: readonly string[] = ['TooLarge', 'ResponseTimeout'] satisfies NetworkReason[];

export interface ReflectorLimits extends PaceLimits, WatchTimes {
  readonly pageSize: number;
  /** Longest object taken. */
  readonly maxLineBytes: number;
  /** Time between tries while the API server says 403 or 404: somebody has to change something first. */
  readonly deniedMs: number;
}

export interface ReflectorEnvironment {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly metrics: KubernetesMetrics;
  readonly limits: ReflectorLimits;
}

export interface ReflectorOptions<T> {
  readonly collection: CollectionCall;
  readonly trim: (raw: { readonly metadata: ObjectMeta }) => T;
  readonly onChange: (change: StoreChange<T>) => void;
  /** Called after the first complete list, and before it whenever the list is denied. */
  readonly onSettled: () => void;
}

export class Reflector<T extends Stored> {
  readonly store: ObjectStore<T>;
  readonly #environment: ReflectorEnvironment;
  readonly #options: ReflectorOptions<T>;
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  #synced = false;
  /** Where the next watch begins; undefined when the collection has to be listed first. */
  #version: string | undefined;
  readonly #pace: MirrorPace;
  readonly #freshness: Freshness;
  #pageSize: number;
  #reached: string | undefined;
  #relistReason = 'start';
  #isDenied = false;

  constructor(environment: ReflectorEnvironment, options: ReflectorOptions<T>) {
    this.#environment = environment;
    this.#options = options;
    this.#pageSize = environment.limits.pageSize;
    this.#pace = new MirrorPace(environment.limits, environment.random);
    this.#freshness = new Freshness(environment.clock, environment.limits);
    this.store = new ObjectStore(options.onChange);
  }

  /** True from the first complete list on. */
  get synced(): boolean {
    return this.#synced;
  }

  /** True while the API server answers that these credentials may not read the collection. */
  get isDenied(): boolean {
    return this.#isDenied;
  }

  /** The version up to which the store knows everything; undefined before the first list. */
  get reached(): string | undefined {
    return this.#reached;
  }

  /** When the API server last proved that the store is up to date (a list, an event, a bookmark), on the clock's scale. */
  get lastAlive(): number | undefined {
    return this.#freshness.lastAlive;
  }

  /** Seconds since the API server last vouched for the content; before the first list, since this was made. */
  get staleSeconds(): number {
    return this.#freshness.staleSeconds;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends the watch; resolves when nothing runs any more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  #isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  async #run(): Promise<void> {
    while (!this.#isStopped()) {
      try {
        if (this.#version === undefined) this.#version = await this.#list();
        await this.#afterWatch(await this.#watch(this.#version));
      } catch (error) {
        if (!this.#isStopped()) await this.#afterError(error);
      }
    }
  }

  async #list(): Promise<string> {
    const { transport, clock, metrics, limits } = this.#environment;
    const { collection, trim } = this.#options;
    if (this.#synced) metrics.relist({ resource: collection.resource, reason: this.#relistReason });
    const asked = clock.now();
    this.store.beginRelist();
    const onItem = (item: unknown): void => {
      // Left out silently, it would count as deleted.
      if (!isObjectOf(collection.kind, item)) throw new Error(`an item of the list is no ${collection.kind}`);
      this.store.upsert(trim(item));
    };
    const request = { limit: this.#pageSize, signal: this.#stop.signal, maxItemBytes: limits.maxLineBytes, onItem };
    let page: ListPage | undefined;
    do page = await listPage(transport, collection, { ...request, token: page?.continue });
    while (page.continue !== undefined);
    this.store.endRelist();
    this.#reached = page.resourceVersion;
    this.#freshness.listed(asked);
    this.#markSynced();
    return page.resourceVersion;
  }

  #markSynced(): void {
    this.#isDenied = false;
    this.#pageSize = Math.min(this.#environment.limits.pageSize, this.#pageSize * 2);
    this.#pace.listed();
    if (this.#synced) return;
    this.#synced = true;
    this.#log('info', 'the cache is complete', { objects: this.store.size });
    this.#options.onSettled();
  }

  async #watch(from: string): Promise<WatchEnd> {
    const { transport, clock, limits } = this.#environment;
    const { collection } = this.#options;
    const { resource, path } = collection;
    const query = new URLSearchParams({ watch: '1', resourceVersion: from, allowWatchBookmarks: 'true' });
    query.set('timeoutSeconds', String(this.#freshness.nextWatchSeconds()));
    for (const [name, selector] of Object.entries(selectorsOf(collection))) query.set(name, selector);
    const call = { method: 'GET', verb: 'watch', resource, path: `${path}?${query.toString()}` } as const;
    const asked = clock.now();
    const message = await transport.watch({ ...call, signal: this.#stop.signal });
    this.#freshness.opened();
    const onEvent = (event: WatchEvent): void => this.#apply(event);
    const { idleSeconds, maxLineBytes } = limits;
    const end = await followWatch(message, { clock, idleMs: idleSeconds * 1000, maxLineBytes, onEvent });
    const lastedMs = clock.now() - asked;
    this.#pace.watched(lastedMs, this.#freshness.isHeard);
    this.#freshness.ended(lastedMs, end);
    return end;
  }

  #apply(event: WatchEvent): void {
    const isBookmark = event.type === 'BOOKMARK';
    this.#version = isBookmark ? this.#bookmark(event.object) : this.#change(event);
    this.#reached = this.#version;
    this.#freshness.heard(isBookmark ? 'bookmark' : 'event');
  }

  #bookmark(object: Record<string, unknown>): string {
    const version = (object['metadata'] as { resourceVersion?: unknown } | undefined)?.resourceVersion;
    if (typeof version !== 'string' || version === '')
      throw new UnparsableLine('a bookmark without a version', JSON.stringify(object));
    return version;
  }

  #change(event: WatchEvent): string {
    const { object } = event;
    const { kind } = this.#options.collection;
    if (!isObjectOf(kind, object)) throw new UnparsableLine(`an event without a ${kind}`, JSON.stringify(object));
    if (event.type === 'DELETED') this.store.remove(object);
    else this.store.upsert(this.#options.trim(object));
    return object.metadata.resourceVersion;
  }

  async #afterWatch(end: WatchEnd): Promise<void> {
    if (this.#isStopped()) return;
    if (end.kind === 'refused') throw end.error;
    if (end.kind === 'fault') throw end.cause;
    this.#environment.metrics.watchRestart({ resource: this.#options.collection.resource, reason: end.kind });
    if (end.kind === 'unparsable') {
      this.#environment.metrics.unparsableLine({ resource: this.#options.collection.resource });
      this.#log('error', 'a line of the watch is unusable; reading the collection again', { error: end.cause.message });
    }
    // After silence only a list can say that nothing was missed; a resumed watch may be just as silent.
    if (end.kind === 'unparsable') this.#relist(end.kind);
    else if (end.kind === 'idle' || this.#freshness.isIdle) this.#relist('idle');
    await this.#wait(0);
  }

  async #afterError(error: unknown): Promise<void> {
    if (!(error instanceof ApiError)) {
      // A fault of ours (a listener that throws): said loudly, and the mirror goes on from a fresh list.
      this.#log('error', 'mirroring failed unexpectedly', { error: String(error) });
      this.#relist('fault');
      return this.#wait(0);
    }
    this.#environment.metrics.watchRestart({
      resource: this.#options.collection.resource,
      reason: `error${error.code}`,
    });
    if (error.code === 410) this.#relist('expired');
    else
      this.#log('warn', 'mirroring was interrupted', {
        error: error.message,
        code: error.code,
        failures: this.#pace.failures,
      });
    // A version that the server takes as invalid again and again (a restored etcd) must not be asked for for ever; but a
    // server that is away says nothing about versions, and after its return not everybody should list at once.
    if (this.#pace.failures >= 5 && !awayCodes.includes(error.code)) this.#relist('failures');
    if (heavyReasons.includes(error.reason)) this.#pageSize = Math.max(1, Math.floor(this.#pageSize / 2));
    this.#isDenied = error.code === 403;
    if (this.#isDenied && !this.#synced) this.#options.onSettled();
    const denied = [403, 404].includes(error.code) ? this.#environment.limits.deniedMs : 0;
    await this.#wait(Math.max(denied, (error.retryAfter ?? 0) * 1000));
  }

  #relist(reason: string): void {
    this.#version = undefined;
    this.#relistReason = reason;
  }

  /** Waits before the next try, for at least so long. */
  async #wait(askedMs: number): Promise<void> {
    const step = this.#version === undefined ? 'list' : 'watch';
    await pause(this.#environment.clock, this.#pace.next(step, askedMs), this.#stop.signal);
  }

  #log(level: 'info' | 'warn' | 'error', message: string, fields: object): void {
    const { resource, path } = this.#options.collection;
    this.#environment.logger[level]({ resource, path, ...fields }, message);
  }
}
