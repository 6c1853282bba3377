/**
 * managedFields as the API server keeps them, so that seeded objects are as large as real ones. Nothing here reads them;
 * equal trees are shared, since ten thousand VMs have a few dozen shapes.
 */

import { isObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';

/** Who writes which part, by the top-level fields of a VM or VMI. */
const MANAGERS: readonly [manager: string, fields: readonly string[], subresource?: string][] = [
  ['kubectl-client-side-apply', ['spec']],
  ['virt-controller', ['status'], 'status'],
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

const interned = new Map<string, JsonObject>();

/** `{"f:spec":{"f:template":…}}`: the tree of fields; lists and values are leaves. */
function fieldsOf(object: object, wanted: (key: string) => boolean): JsonObject {
  const tree: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    if (!wanted(key)) continue;
    tree[`f:${key}`] = isObject(value) ? { '.': {}, ...fieldsOf(value, () => true) } : {};
  }
  return tree;
}

function sharedTree(tree: JsonObject): JsonObject {
  const text = JSON.stringify(tree);
  const known = interned.get(text);
  if (known) return known;
  interned.set(text, tree);
  return tree;
}

/** The entries for an object, as if written by kubectl and by KubeVirt. */
export function managedFieldsOf(object: KubeObject): Json[] {
  return MANAGERS.map(([manager, fields, subresource]) => {
    const content = fieldsOf(object, (key) => fields.includes(key));
    const metadata = fieldsOf(object.metadata, (key) => !UNMANAGED.has(key));
    return {
      manager,
      operation: 'Update',
      apiVersion: object.apiVersion,
      time: object.metadata.creationTimestamp,
      fieldsType: 'FieldsV1',
      fieldsV1: sharedTree({ ...content, 'f:metadata': metadata }),
      ...(subresource && { subresource }),
    };
  });
}
