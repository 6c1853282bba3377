/**
 * managedFields as the API server keeps them, so that seeded objects are as large as real ones. Nothing here reads them;
 * equal trees are shared, since ten thousand VMs have a few dozen shapes.
 */

import { isObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';

/** Who writes which part of a VM or VMI. */
const MANAGERS: readonly [manager: string, field: 'spec' | 'status', subresource?: string][] = [
  ['kubectl-client-side-apply', 'spec'],
  ['virt-controller', 'status', 'status'],
];

/** metadata fields that nobody manages. */
const UNMANAGED = new Set([
  'name',
  'namespace',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'managedFields',
]);

/** A map whose keys are its object's own: left whole, or no two trees would be equal. */
const WHOLE = 'activePods';

const isTree = (key: string, value: unknown): value is JsonObject => isObject(value) && key !== WHOLE;

/** By outline. */
const trees = new Map<string, JsonObject>();

/** The names of what is in an object, nested: what its tree follows from, for less than making the tree. */
function outlineOf(object: JsonObject): string {
  let outline = '';
  for (const key of Object.keys(object)) {
    const value = object[key];
    outline += isTree(key, value) ? `${key}{${outlineOf(value)}}` : `${key};`;
  }
  return outline;
}

/** `{"f:template":…}`: the tree of fields; lists and values are leaves. */
function fieldsOf(object: JsonObject): JsonObject {
  const fields = Object.entries(object).map(([key, value]): [string, JsonObject] => [
    `f:${key}`,
    isTree(key, value) ? { '.': {}, ...fieldsOf(value) } : {},
  ]);
  return Object.fromEntries(fields);
}

/** The tree of these fields of an object, the same one for objects that have the same. */
function treeOf(fields: JsonObject): JsonObject {
  const outline = outlineOf(fields);
  let tree = trees.get(outline);
  if (!tree) {
    tree = fieldsOf(fields);
    trees.set(outline, tree);
  }
  return tree;
}

const managedMetadata = ({ metadata }: KubeObject): JsonObject =>
  Object.fromEntries<Json | undefined>(Object.entries(metadata).filter(([key]) => !UNMANAGED.has(key)));

/** The entries for an object, as if written by kubectl and by KubeVirt. */
export function managedFieldsOf(object: KubeObject): Json[] {
  const metadata = managedMetadata(object);
  return MANAGERS.map(([manager, field, subresource]) => ({
    manager,
    operation: 'Update',
    apiVersion: object.apiVersion,
    time: object.metadata.creationTimestamp,
    fieldsType: 'FieldsV1',
    fieldsV1: treeOf({ [field]: object[field] as JsonObject, metadata }),
    ...(subresource && { subresource }),
  }));
}
