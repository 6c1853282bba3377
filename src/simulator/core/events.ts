/**
 * The event recorder of the cluster's own components: core/v1 Events about an object, written as client-go's recorder
 * writes them. The same event again raises `count` and `lastTimestamp` instead of making another object, and a source
 * that talks too much about one object is silenced for a while, so that the number of Events stays bounded. Events are
 * best-effort: one that the API refuses (its namespace is going) is dropped. How long they live is event-expiry.ts'
 * business; Events that clients create don't come through here.
 */

import type { ClusterApi } from '../cluster-api.ts';
import { timestamp } from '../objects.ts';
import type { KubeObject } from '../objects.ts';
import { metadataFor } from '../new-object.ts';
import { StatusError } from '../status.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import type { EventObject } from './kinds.ts';
import { RecentKeys } from './recent-keys.ts';
import { events } from './rows.ts';

/** Who reports: the component, and the node it runs on where it is one of a node's (virt-handler, kubelet). */
export interface EventSource {
  readonly component: string;
  readonly host?: string;
}

export interface EventNote {
  /** What it is about; an object without namespace has its Events in `default`. */
  readonly object: KubeObject;
  readonly type: 'Normal' | 'Warning';
  /** One word in CamelCase (`SuccessfulCreate`). */
  readonly reason: string;
  readonly message: string;
  readonly source: EventSource;
}

/** client-go's limits: so many series are remembered, so many events in a burst, then one in five minutes. */
const REMEMBERED = 4096;
const BURST = 25;
const REFILL_MS = 300_000;

interface Allowance {
  left: number;
  at: number;
}

interface Recorder {
  /** The key of the stored Event by what it says. */
  readonly series: RecentKeys<string>;
  readonly allowances: RecentKeys<Allowance>;
}

/** What has been recorded in a cluster is forgotten with it. */
const RECORDERS = new WeakMap<Store, Recorder>();

function recorderOf(store: Store): Recorder {
  let recorder = RECORDERS.get(store);
  if (!recorder) {
    recorder = { series: new RecentKeys(REMEMBERED), allowances: new RecentKeys(REMEMBERED) };
    RECORDERS.set(store, recorder);
  }
  return recorder;
}

/**
 * Records an Event about an object: a new one named `<object>.<16 hex digits>` of source, type, reason and message, or
 * one more `count` of the Event that says the same already. Never throws for a refusal of the API.
 */
export function recordEvent(api: ClusterApi, note: EventNote): void {
  const recorder = recorderOf(api.store);
  if (!isAllowed(recorder.allowances, note, api.clock.now())) return;
  try {
    if (!repeat(api, recorder, note)) begin(api, recorder, note);
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
  }
}

const about = ({ object, source }: EventNote): string =>
  [source.component, source.host ?? '', object.metadata.uid].join('\n');
const series = (note: EventNote): string => [about(note), note.type, note.reason, note.message].join('\n');

function isAllowed(allowances: RecentKeys<Allowance>, note: EventNote, now: number): boolean {
  const key = about(note);
  const { left, at } = allowances.get(key) ?? { left: BURST, at: now };
  const filled = Math.min(BURST, left + (now - at) / REFILL_MS);
  const allowed = filled >= 1;
  allowances.set(key, { left: allowed ? filled - 1 : filled, at: now });
  return allowed;
}

function repeat({ store, writer, clock }: ClusterApi, recorder: Recorder, note: EventNote): boolean {
  const key = recorder.series.get(series(note));
  const stored = key === undefined ? undefined : store.get(events, key)?.object;
  if (!stored) return false;
  const { namespace, name } = stored.metadata;
  const count = (current: KubeObject): KubeObject => {
    const event: EventObject = { ...current };
    event.count = (event.count ?? 1) + 1;
    event.lastTimestamp = timestamp(clock.now());
    return event;
  };
  writer.patch({ resource: events, namespace, name }, count, { user: KUBE_CONTROLLER_MANAGER });
  return true;
}

function begin({ writer, clock, random }: ClusterApi, recorder: Recorder, note: EventNote): void {
  const { object, type, reason, message, source } = note;
  const { metadata } = object;
  const namespace = metadata.namespace ?? 'default';
  const name = `${metadata.name}.${random.uuid().replaceAll('-', '').slice(0, 16)}`;
  const now = timestamp(clock.now());
  const event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: metadataFor({ name, namespace }),
    involvedObject: {
      kind: object.kind,
      ...(metadata.namespace && { namespace }),
      name: metadata.name,
      uid: metadata.uid,
      apiVersion: object.apiVersion,
      resourceVersion: metadata.resourceVersion,
    },
    reason,
    message,
    source: { ...source },
    firstTimestamp: now,
    lastTimestamp: now,
    count: 1,
    type,
    eventTime: null,
    reportingComponent: source.component,
    reportingInstance: source.host ?? '',
  };
  writer.create(events, namespace, event, { user: KUBE_CONTROLLER_MANAGER });
  recorder.series.set(series(note), keyOf(namespace, name));
}
