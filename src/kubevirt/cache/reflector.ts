/**
 * Mirrors one collection of the API server into a store: list, watch from there, and again for ever, whatever breaks.
 * Its own rather than client-node's ListWatch, which ends on most errors, has no limit on silence and drops lines that it
 * can't parse. Knows no KubeVirt, and never tells the store something that the API server didn't say.
 */
import { ApiError } from '../client/api-error.ts';
import { backoffDelay } from '../client/backoff.ts';
import { pause } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { KubernetesMetrics } from '../metrics.ts';
import type { ObjectMeta } from '../model.ts';
import { ObjectStore } from './object-store.ts';
import type { Stored, StoreChange } from './object-store.ts';
import { listPage } from './paged-list.ts';
import type { CollectionCall } from './paged-list.ts';
import type { Transport } from '../client/transport.ts';
import { isKubernetesObject } from './trim.ts';
import { UnparsableLine } from './watch-lines.ts';
import type { WatchEvent } from './watch-lines.ts';
import { followWatch } from './watch-stream.ts';
import type { WatchEnd } from './watch-stream.ts';

/** No answer, or that of a server that is overloaded or just coming up. */
const awayCodes: readonly number[] = [0, 429, 502, 503];
/** A watch of this length may be opened again at once. */
const goodWatchMs = 10_000;
/** Shorter ones end without any bookmark. */
const shortestWatchSeconds = 10;

export interface ReflectorLimits {
  readonly pageSize: number;
  /** How long the API server is asked to keep a watch open. */
  readonly watchSeconds: number;
  /** A watch without a line for this long is cut; API servers send a bookmark about every minute. */
  readonly idleSeconds: number;
  readonly maxLineBytes: number;
  readonly backoff: { readonly baseMs: number; readonly maxMs: number };
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
  readonly #made: number;
  #running: Promise<void> | undefined;
  #synced = false;
  #lastAlive: number | undefined;
  /** Where the next watch begins; undefined when the collection has to be listed first. */
  #version: string | undefined;
  #failures = 0;
  #relistReason = 'start';
  /** How long the next watch is asked to last. */
  #watchSeconds: number;
  #isHeard = false;
  #isDenied = false;

  constructor(environment: ReflectorEnvironment, options: ReflectorOptions<T>) {
    this.#environment = environment;
    this.#options = options;
    this.#made = environment.clock.now();
    this.#watchSeconds = environment.limits.watchSeconds;
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

  /** When the API server last proved that the store is up to date (a list, an event, a bookmark), on the clock's scale. */
  get lastAlive(): number | undefined {
    return this.#lastAlive;
  }

  /** Seconds since the API server last vouched for the content; before the first list, since this was made. */
  get staleSeconds(): number {
    return (this.#environment.clock.now() - (this.#lastAlive ?? this.#made)) / 1000;
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
    const { transport, metrics, limits } = this.#environment;
    const { resource } = this.#options.collection;
    if (this.#synced) metrics.relist({ resource, reason: this.#relistReason });
    this.store.beginRelist();
    const onItem = (item: unknown): void => {
      // Left out silently, it would count as deleted.
      if (!isKubernetesObject(item)) throw new Error('an item of the list is no object');
      this.store.upsert(this.#options.trim(item));
    };
    let token: string | undefined;
    let version: string;
    do {
      const asked = { limit: limits.pageSize, token, signal: this.#stop.signal, onItem };
      const page = await listPage(transport, this.#options.collection, asked);
      token = page.continue;
      version = page.resourceVersion;
    } while (token !== undefined);
    this.store.endRelist();
    this.#markSynced();
    return version;
  }

  /** Only the whole list vouches for the store: until its last page the rest is as old as it was. */
  #markSynced(): void {
    this.#lastAlive = this.#environment.clock.now();
    this.#isDenied = false;
    if (this.#synced) return;
    this.#synced = true;
    this.#log('info', 'the cache is complete', { objects: this.store.size });
    this.#options.onSettled();
  }

  async #watch(from: string): Promise<WatchEnd> {
    const { transport, clock, limits } = this.#environment;
    const { resource, path, labelSelector } = this.#options.collection;
    const query = new URLSearchParams({ watch: '1', resourceVersion: from, allowWatchBookmarks: 'true' });
    query.set('timeoutSeconds', String(this.#watchSeconds));
    if (labelSelector !== undefined) query.set('labelSelector', labelSelector);
    const call = { method: 'GET', verb: 'watch', resource, path: `${path}?${query.toString()}` } as const;
    const asked = clock.now();
    const message = await transport.watch({ ...call, signal: this.#stop.signal });
    const onEvent = (event: WatchEvent): void => this.#apply(event);
    this.#isHeard = false;
    const { idleSeconds, maxLineBytes } = limits;
    const end = await followWatch(message, { clock, idleMs: idleSeconds * 1000, maxLineBytes, onEvent });
    this.#judgeLife(clock.now() - asked);
    return end;
  }

  /**
   * A watch that lasted was a good one, even if nothing happened meanwhile. But where something on the way cuts watches
   * before their first bookmark, nothing would ever vouch for a quiet collection: the next one is asked to end earlier,
   * because API servers send a bookmark shortly before the end that was asked for.
   */
  #judgeLife(lastedMs: number): void {
    const { watchSeconds } = this.#environment.limits;
    if (lastedMs > goodWatchMs) this.#failures = 0;
    const wasCut = lastedMs < (this.#watchSeconds - 1) * 1000;
    const shorter = Math.max(shortestWatchSeconds, Math.floor(lastedMs / 2000));
    this.#watchSeconds = wasCut && !this.#isHeard ? Math.min(watchSeconds, shorter) : watchSeconds;
  }

  #apply(event: WatchEvent): void {
    this.#version = event.type === 'BOOKMARK' ? this.#bookmark(event.object) : this.#change(event);
    this.#lastAlive = this.#environment.clock.now();
    this.#isHeard = true;
    this.#failures = 0;
  }

  #bookmark(object: Record<string, unknown>): string {
    const version = (object['metadata'] as { resourceVersion?: unknown } | undefined)?.resourceVersion;
    if (typeof version !== 'string') throw new UnparsableLine('a bookmark without a version', JSON.stringify(object));
    return version;
  }

  #change(event: WatchEvent): string {
    const { object } = event;
    if (!isKubernetesObject(object)) throw new UnparsableLine('an event without an object', JSON.stringify(object));
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
    else if (end.kind === 'idle' || this.staleSeconds >= this.#environment.limits.idleSeconds) this.#relist('idle');
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
        failures: this.#failures,
      });
    // A version that the server takes as invalid again and again (a restored etcd) must not be asked for for ever; but a
    // server that is away says nothing about versions, and after its return not everybody should list at once.
    if (this.#failures >= 5 && !awayCodes.includes(error.code)) this.#relist('failures');
    this.#isDenied = error.code === 403;
    if (this.#isDenied && !this.#synced) this.#options.onSettled();
    const denied = [403, 404].includes(error.code) ? this.#environment.limits.deniedMs : 0;
    await this.#wait(Math.max(denied, (error.retryAfter ?? 0) * 1000));
  }

  #relist(reason: string): void {
    this.#version = undefined;
    this.#relistReason = reason;
  }

  /** Waits before the next try: at least so long, and longer with every try in a row that brought no event. */
  async #wait(atLeastMs: number): Promise<void> {
    const { clock, random, limits } = this.#environment;
    this.#failures += 1;
    const delay = Math.max(atLeastMs * (1 + random() / 4), backoffDelay(this.#failures, limits.backoff, random));
    await pause(clock, delay, this.#stop.signal);
  }

  #log(level: 'info' | 'warn' | 'error', message: string, fields: object): void {
    const { resource, path } = this.#options.collection;
    this.#environment.logger[level]({ resource, path, ...fields }, message);
  }
}
