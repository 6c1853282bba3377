/**
 * What the schema of a custom resource makes of an object that is about to be stored, whoever writes it, and what it has
 * against it. The API server asks it after the mutating rules and before the validating ones.
 */

import type { JsonObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { prune } from '../schema/prune.ts';
import type { Schemas } from '../schema/schema.ts';
import { structuralCauses } from '../schema/structure.ts';
import type { StatusCause } from '../status.ts';

/** Each violation as a cause; none when the object fits. */
export function schemaCauses(object: KubeObject, resource: Resource, schemas: Schemas): Required<StatusCause>[] {
  const schema = schemas.of(resource);
  return schema ? structuralCauses(object as unknown as JsonObject, schema) : [];
}

/**
 * The object with the fields that the schema knows; those of a later release go, as what is made up does. Its metadata is
 * none of the schema's business.
 */
export function knownFields<T extends KubeObject>(object: T, resource: Resource<T>, schemas: Schemas): T {
  const schema = schemas.of(resource);
  if (!schema) return object;
  const known = prune(object as unknown as JsonObject, schema).document as unknown as T;
  return known === object ? object : { ...known, metadata: object.metadata };
}
