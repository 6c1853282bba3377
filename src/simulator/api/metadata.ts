/**
 * What of an object belongs to the client and what to the server: metadata of new objects, how a replacement and the
 * stored object are put together, and which changes count for metadata.generation.
 */

import { copy, omit, same } from '../json.ts';
import { timestamp } from '../objects.ts';
import type { KubeObject, ObjectMeta } from '../objects.ts';
import type { Random } from '../random.ts';
import type { Resource } from '../resources.ts';

/** What a client can't set: it is taken from the stored object. */
const OWNED_BY_SERVER = [
  'uid',
  'creationTimestamp',
  'generation',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
] as const;

/** The name of a new object: as given, or made from generateName. */
export function newName({ name, generateName }: ObjectMeta, random: Random): string {
  if (name) return name;
  return generateName ? generateName + random.suffix() : '';
}

interface Identity {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly resource: Resource;
}

export function newMetadata(given: ObjectMeta, { name, namespace, resource }: Identity, random: Random): ObjectMeta {
  return {
    ...omit(given, ['deletionTimestamp', 'deletionGracePeriodSeconds', 'generation']),
    name,
    ...(namespace && { namespace }),
    uid: random.uuid(),
    ...(resource.generation && { generation: 1 }),
  };
}

interface Replacement {
  readonly resource: Resource;
  readonly subresource?: string | undefined;
}

/** The object to store: what the request may set from the body, everything else from the stored one. */
export function replacementOf<T extends KubeObject>({ resource, subresource }: Replacement, body: T, old: T): T {
  // Over a custom resource's status nothing but the status is written.
  if (subresource === 'status' && resource.custom) return copy({ ...old, status: body.status });
  if (subresource === 'finalize') return copy({ ...old, spec: body.spec });
  const object = copy(body);
  if (subresource === 'status') keep(object, old, 'spec');
  else if (resource.statusSubresource) keep(object, old, 'status');
  const metadata = {
    ...(omit(object.metadata, OWNED_BY_SERVER) as ObjectMeta),
    ...(pick(old.metadata, [...OWNED_BY_SERVER, 'name', 'namespace', 'resourceVersion']) as ObjectMeta),
  };
  return { ...object, metadata };
}

function keep(object: KubeObject, old: KubeObject, field: 'spec' | 'status'): void {
  if (old[field] === undefined) Reflect.deleteProperty(object, field);
  else object[field] = copy(old[field]);
}

function pick(metadata: ObjectMeta, fields: readonly (keyof ObjectMeta)[]): Partial<ObjectMeta> {
  return Object.fromEntries(
    fields.filter((field) => metadata[field] !== undefined).map((field) => [field, metadata[field]]),
  );
}

/** What of an object counts for metadata.generation. */
const CONTENT_WITHOUT = { spec: ['metadata', 'status'], content: ['metadata'] } as const;

/** Whether a change counts for metadata.generation. */
export function hasNewContent({ generation }: Resource, object: KubeObject, old: KubeObject): boolean {
  if (!generation) return false;
  const without = CONTENT_WITHOUT[generation];
  return !same(omit(object, without), omit(old, without));
}

/** The finalizers through which the garbage collector is asked for a propagation policy. */
const PROPAGATION_FINALIZERS = { Orphan: 'orphan', Foreground: 'foregroundDeletion', Background: undefined } as const;
export type PropagationPolicy = keyof typeof PROPAGATION_FINALIZERS;

/** A copy of the object, marked as being deleted at `now` (whole seconds). */
export function markedForDeletion(object: KubeObject, policy: PropagationPolicy | undefined, now: string): KubeObject {
  const marked = copy(object);
  const { metadata } = marked;
  if (policy) {
    const others = (metadata.finalizers ?? []).filter(
      (name) => !Object.values(PROPAGATION_FINALIZERS).includes(name as never),
    );
    const own = PROPAGATION_FINALIZERS[policy];
    const finalizers = own ? [...others, own] : others;
    if (finalizers.length > 0) metadata.finalizers = finalizers;
    else delete metadata.finalizers;
  }
  metadata.deletionTimestamp = now;
  metadata.deletionGracePeriodSeconds = 0;
  if (metadata.generation !== undefined) metadata.generation += 1;
  return marked;
}

/** The grace period (seconds) of what is to go, and when that is over, as the object's `deletionTimestamp` says it. */
export function graceOf(
  { deletionTimestamp = '', deletionGracePeriodSeconds: before = 0 }: ObjectMeta,
  seconds: number,
): Pick<ObjectMeta, 'deletionTimestamp' | 'deletionGracePeriodSeconds'> {
  const end = Date.parse(deletionTimestamp) + (seconds - before) * 1000;
  return { deletionTimestamp: timestamp(end), deletionGracePeriodSeconds: seconds };
}

/** The object, just marked, with the grace period that was asked for in place of its own, where it has any. */
export function withGrace(object: KubeObject, asked: number | undefined): KubeObject {
  const { deletionGracePeriodSeconds: own = 0 } = object.metadata;
  if (asked === undefined || own === 0) return object;
  // A negative one counts as the least that there is.
  return { ...object, metadata: { ...object.metadata, ...graceOf(object.metadata, asked < 0 ? 1 : asked) } };
}

/**
 * The object with what is left of its grace period cut to what was asked for; it is never prolonged. The same object
 * where there is nothing to cut.
 */
export function withShorterGrace(object: KubeObject, asked: number | undefined): KubeObject {
  const { deletionGracePeriodSeconds: left = 0 } = object.metadata;
  const cut = withGrace(object, asked);
  return (cut.metadata.deletionGracePeriodSeconds ?? 0) < left ? cut : object;
}
