/** The schemas as OpenAPI v3 components, for the documents that clients such as kubectl read. */

import type { Json, JsonObject } from '../json.ts';
import type { Profile } from '../kubevirt/profile.ts';
import { schemasOf } from './schema.ts';
import type { Schema } from './schema.ts';

/** Names of our own that mean nothing to others. */
const OWN = new Set(['x-webhook-enum', 'x-zero', 'x-go-type', 'x-go-omits-zero', 'x-go-always']);

/**
 * The components of a group and version: each kind by its name, with everything that it refers to put in (no schema here
 * refers to itself), and the group, version and kind that it is the schema of. Empty where the schemas aren't known.
 */
export function openApiSchemas(group: string, version: string, profile: Profile): Record<string, JsonObject> {
  const kinds = schemasOf(profile).kinds(`${group}/${version}`);
  return Object.fromEntries(
    [...kinds].map(([kind, schema]) => [
      componentName(group, version, kind),
      {
        ...(published(schema) as JsonObject),
        'x-kubernetes-group-version-kind': [{ group, version, kind }],
      },
    ]),
  );
}

/** As the API server names components: the group's parts the other way round (`io.kubevirt.v1.VirtualMachine`). */
export const componentName = (group: string, version: string, kind: string): string =>
  [...group.split('.').reverse(), version, kind].join('.');

function published(schema: Schema): Json {
  const entries = Object.entries(schema).filter(([key, value]) => value !== undefined && !OWN.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, keyword(key, value as Json)]));
}

function keyword(key: string, value: Json): Json {
  if (key === 'items' || key === 'additionalProperties') return published(value as Schema);
  if (key !== 'properties') return value;
  const properties = Object.entries(value as Readonly<Record<string, Schema>>);
  return Object.fromEntries(properties.map(([name, property]) => [name, published(property)]));
}
