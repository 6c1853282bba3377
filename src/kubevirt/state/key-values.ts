/**
 * Secrets and ConfigMaps as the API server sends them, and as the rest of the service has them: values decoded, and without
 * what nobody here reads. Decides nothing about what is in them.
 */
import { isUtf8 } from 'node:buffer';
import { isRecord } from '../client/api-error.ts';
import { corePath } from '../client/resource-paths.ts';
import type { StateResource } from '../client/resource-paths.ts';
import type { ObjectMeta } from '../model.ts';
import type { KeyValueKind, KeyValueObject, KeyValueRef, NewKeyValueObject } from '../objects.ts';

type Decode = (value: unknown) => string | undefined;

const plain: Decode = (value) => (typeof value === 'string' ? value : undefined);

const base64: Decode = (value) => {
  if (typeof value !== 'string') return undefined;
  const bytes = Buffer.from(value, 'base64');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
};

const toBase64 = (value: string): string => Buffer.from(value, 'utf8').toString('base64');

interface KindFacts {
  readonly resource: StateResource;
  /** The fields that hold values, by how these are read. */
  readonly fields: Readonly<Record<string, Decode>>;
  readonly encode: (value: string) => string;
}

const kinds: Readonly<Record<KeyValueKind, KindFacts>> = {
  Secret: { resource: 'secrets', fields: { data: base64 }, encode: toBase64 },
  ConfigMap: { resource: 'configmaps', fields: { data: plain, binaryData: base64 }, encode: (value) => value },
};

/** It repeats a whole object in text, with the values of a Secret. */
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

export function resourceOf(kind: KeyValueKind): StateResource {
  return kinds[kind].resource;
}

export function objectPathOf(kind: KeyValueKind, { namespace, name }: KeyValueRef): string {
  return `${corePath(resourceOf(kind), namespace)}/${name}`;
}

interface Raw {
  readonly metadata: ObjectMeta;
  readonly type?: unknown;
}

/** Entries of text; as own properties, whatever their keys. */
function texts(value: unknown): Record<string, string> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function valuesOf(kind: KeyValueKind, raw: Raw): Record<string, string | undefined> {
  const fields = raw as unknown as Record<string, unknown>;
  const entries = Object.entries(kinds[kind].fields).flatMap(([field, decode]) => {
    const values = fields[field];
    return isRecord(values) ? Object.entries(values).map(([key, value]) => [key, decode(value)] as const) : [];
  });
  return Object.fromEntries(entries);
}

/** What has been deleted and only waits for somebody's finalizer isn't there any more: nothing may be granted by it. */
export function isGoing({ metadata }: Raw): boolean {
  return metadata.deletionTimestamp !== undefined;
}

export function keyValueOf(kind: KeyValueKind, raw: Raw): KeyValueObject {
  const { name, namespace, uid, resourceVersion, creationTimestamp = '', labels, annotations } = raw.metadata;
  const { [lastApplied]: _, ...kept } = texts(annotations);
  return {
    namespace,
    name,
    uid,
    resourceVersion,
    creationTimestamp,
    type: kind === 'Secret' ? (plain(raw.type) ?? 'Opaque') : undefined,
    labels: texts(labels),
    annotations: kept,
    data: valuesOf(kind, raw),
  };
}

function encoded(kind: KeyValueKind, data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, kinds[kind].encode(value)]));
}

/** The body that creates it. */
export function manifestOf(kind: KeyValueKind, object: NewKeyValueObject): object {
  const { namespace, name, labels, annotations, type, data } = object;
  return {
    apiVersion: 'v1',
    kind,
    metadata: { namespace, name, ...(labels && { labels }), ...(annotations && { annotations }) },
    ...(type === undefined ? {} : { type }),
    data: encoded(kind, data),
  };
}

/** Null for what is to go: that is how a merge patch removes. */
function removals(keys: readonly string[], next: Readonly<Record<string, string>>): Record<string, null> {
  return Object.fromEntries(keys.filter((key) => !Object.hasOwn(next, key)).map((key) => [key, null]));
}

export type Replacement = Pick<NewKeyValueObject, 'data' | 'annotations'>;

/**
 * A merge patch, since a PUT would take away what isn't kept here: owners, finalizers, others' fields. The version in it
 * is a precondition (409), and no other object of that name ever had it. A value that can't be shown isn't removed by who couldn't see it.
 */
export function patchOf(kind: KeyValueKind, object: KeyValueObject, { data, annotations }: Replacement): object {
  const { resourceVersion } = object;
  const readable = Object.keys(object.data).filter((key) => object.data[key] !== undefined);
  const changed = annotations && { ...removals(Object.keys(object.annotations), annotations), ...annotations };
  const others = Object.keys(kinds[kind].fields).filter((field) => field !== 'data');
  const elsewhere = { ...removals(readable, {}), ...removals(Object.keys(data), {}) };
  return {
    metadata: { resourceVersion, ...(changed && { annotations: changed }) },
    data: { ...removals(readable, data), ...encoded(kind, data) },
    ...Object.fromEntries(others.map((field) => [field, elsewhere])),
  };
}

function contains(all: Readonly<Record<string, string>>, some: Readonly<Record<string, string>> = {}): boolean {
  return Object.entries(some).every(([key, value]) => Object.hasOwn(all, key) && all[key] === value);
}

/** Whether an object has just the values, and at least the annotations, that were to be written. */
export function shows(object: KeyValueObject, { data, annotations }: Replacement): boolean {
  const values = texts(object.data);
  const isSame = Object.keys(values).length === Object.keys(data).length && contains(values, data);
  return isSame && contains(object.annotations, annotations);
}
