/**
 * One watch: what it starts with, what it is told, when it ends. Events are lines of JSON handed to a sink; sockets are
 * the HTTP front's business. A change that makes an object enter or leave the selection is told as ADDED or DELETED.
 */

import type { Cancel, Clock } from '../clock.ts';
import { storedAs } from '../resources.ts';
import type { Random } from '../random.ts';
import type { Resource } from '../resources.ts';
import { StatusError, expired, invalidOptions } from '../status.ts';
import { Revision } from '../store.ts';
import type { Change, Store } from '../store.ts';
import { integerOf, versionOf } from './reader.ts';
import { headOf, objectText } from './representations.ts';
import type { Representation } from './representations.ts';
import { selectorOf } from './selectors.ts';
import type { Selector } from './selectors.ts';

export interface WatchSink {
  /** Sends one event, as a line. */
  send(line: string): void;
  /** Ends the stream in order, as the API server does at a time-out. */
  end(): void;
}

export interface WatchRequest {
  readonly resource: Resource;
  readonly namespace: string | undefined;
  readonly query: URLSearchParams;
  /** How objects are written for this client. */
  readonly representation: Representation;
}

export interface WatchDependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
}

/** The API server's defaults: a watch lives for half an hour to an hour, with a bookmark every minute. */
const SHORTEST_WATCH_S = 1800;
const BOOKMARK_MS = 60_000;
/** A last bookmark comes this long before the end. */
const LAST_BOOKMARK_MS = 2000;

interface Plan {
  /** Undefined: from the state of now, told as ADDED. */
  readonly since: number | undefined;
  readonly initialEventsEnd: boolean;
  readonly bookmarks: boolean;
  readonly lifetimeMs: number;
  readonly selector: Selector | undefined;
}

/** Reads what a watch asks for. Throws StatusError (400, 422, 500, 504) before the stream begins. */
export function planWatch({ query, resource }: WatchRequest, { random, store }: WatchDependencies): Plan {
  const timeout = integerOf(query, 'timeoutSeconds');
  const seconds = timeout && timeout > 0 ? timeout : SHORTEST_WATCH_S * (1 + random.next());
  requireMatch(query);
  const bookmarks = isSet(query, 'allowWatchBookmarks');
  const initialEvents = isSet(query, 'sendInitialEvents');
  if (initialEvents) versionOf(query, store.version);
  return {
    since: initialEvents ? undefined : startOf(query, store.version),
    initialEventsEnd: initialEvents && bookmarks,
    bookmarks,
    lifetimeMs: seconds * 1000,
    selector: selectorOf(query, resource),
  };
}

const isSet = (query: URLSearchParams, name: string): boolean => ['1', 'true'].includes(query.get(name) ?? '');

function startOf(query: URLSearchParams, current: number): number | undefined {
  const text = query.get('resourceVersion');
  if (!text || text === '0') return query.has('sendInitialEvents') ? current : undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const quoted = JSON.stringify(text);
  throw new StatusError(
    500,
    undefined,
    `resourceVersion: Invalid value: ${quoted}: strconv.ParseUint: parsing ${quoted}: invalid syntax`,
  );
}

/** sendInitialEvents and resourceVersionMatch go together, and only so. Throws StatusError 422. */
function requireMatch(query: URLSearchParams): void {
  const match = query.get('resourceVersionMatch');
  const asked = query.has('sendInitialEvents');
  if (asked ? match === 'NotOlderThan' : !match) return;
  const why = asked
    ? 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan'
    : 'resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided';
  throw invalidOptions('ListOptions', {
    field: 'resourceVersionMatch',
    message: `Forbidden: ${why}`,
    reason: 'FieldValueForbidden',
  });
}

/** Starts a watch; the returned function stops it without a word (the client is gone). */
export function startWatch(deps: WatchDependencies, request: WatchRequest, plan: Plan, sink: WatchSink): Cancel {
  const watch = new RunningWatch(deps, request, plan, sink);
  watch.start();
  return () => watch.stop();
}

class RunningWatch {
  readonly #deps: WatchDependencies;
  readonly #request: WatchRequest;
  readonly #plan: Plan;
  readonly #sink: WatchSink;
  /** The columns of a Table are told once. */
  #headers = true;
  #cancels: Cancel[] = [];
  #bookmark: Cancel = () => undefined;

  constructor(deps: WatchDependencies, request: WatchRequest, plan: Plan, sink: WatchSink) {
    this.#deps = deps;
    this.#request = request;
    this.#plan = plan;
    this.#sink = sink;
  }

  start(): void {
    const { store, clock } = this.#deps;
    const resource = storedAs(this.#request.resource);
    const { since, lifetimeMs } = this.#plan;
    const missed = since === undefined ? undefined : store.changesSince(resource, since);
    if (since !== undefined && !missed) {
      const { body } = expired(`too old resource version: ${since} (${store.version})`);
      this.#send('ERROR', JSON.stringify(body));
      this.#sink.end();
      return;
    }
    if (missed) missed.forEach((change) => this.#tell(change));
    else this.#tellAll();
    // A version of the future stays silent until the cluster gets there.
    const from = Math.max(since ?? 0, store.version);
    this.#cancels.push(
      store.subscribe(resource, (change) => {
        if (change.version > from) this.#tell(change);
      }),
      clock.after(lifetimeMs, () => this.#end()),
    );
    if (this.#plan.bookmarks) this.#scheduleBookmarks(clock, lifetimeMs);
  }

  stop(): void {
    this.#cancels.forEach((cancel) => cancel());
    this.#cancels = [];
    this.#bookmark();
  }

  #end(): void {
    this.stop();
    this.#sink.end();
  }

  #tellAll(): void {
    const { store } = this.#deps;
    for (const revision of store.list(storedAs(this.#request.resource))) {
      if (this.#matches(revision)) this.#event('ADDED', revision);
    }
    if (this.#plan.initialEventsEnd) this.#sendBookmark({ 'k8s.io/initial-events-end': 'true' });
  }

  #matches(revision: Revision | undefined): boolean {
    if (!revision) return false;
    const { namespace } = this.#request;
    if (namespace && revision.object.metadata.namespace !== namespace) return false;
    return !this.#plan.selector || this.#plan.selector(revision.object);
  }

  #tell({ type, before, after }: Change): void {
    const was = this.#matches(before);
    const is = type !== 'DELETED' && this.#matches(after);
    if (is) this.#event(was ? 'MODIFIED' : 'ADDED', after);
    else if (was && before) this.#event('DELETED', goneAt(after.version, before, type, after));
  }

  #event(type: string, revision: Revision): void {
    const { representation } = this.#request;
    // The ages in a Table are those at the event, not those at the beginning of the watch.
    const now = this.#deps.clock.now();
    this.#send(type, objectText(revision, { ...representation, now, withoutHeaders: !this.#headers }).text);
    this.#headers = false;
  }

  #send(type: string, object: string): void {
    this.#sink.send(`{"type":"${type}","object":${object}}\n`);
  }

  #scheduleBookmarks(clock: Clock, lifetimeMs: number): void {
    const again = (): void => {
      this.#sendBookmark();
      this.#bookmark = clock.after(BOOKMARK_MS, again);
    };
    this.#bookmark = clock.after(BOOKMARK_MS, again);
    const last = lifetimeMs - LAST_BOOKMARK_MS;
    if (last > 2 * LAST_BOOKMARK_MS) this.#cancels.push(clock.after(last, () => this.#sendBookmark()));
  }

  #sendBookmark(annotations?: Record<string, string>): void {
    const { representation } = this.#request;
    const metadata = { ...(annotations && { annotations }), resourceVersion: String(this.#deps.store.version) };
    this.#send('BOOKMARK', JSON.stringify({ ...headOf(representation), metadata }));
  }
}

/** What a DELETED event shows: the object as it last matched, with the version of the change. */
function goneAt(version: number, before: Revision, type: string, after: Revision): Revision {
  if (type === 'DELETED') return after;
  const metadata = { ...before.object.metadata, resourceVersion: String(version) };
  return new Revision(before.key, version, { ...before.object, metadata });
}
