/**
 * What the schema of a custom resource says against an object that is about to be stored. The API server asks it after
 * the mutating rules and before the validating ones.
 */

import type { JsonObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import type { Schemas } from '../schema/schema.ts';
import { structuralCauses } from '../schema/structure.ts';
import type { StatusCause } from '../status.ts';

/** Each violation as a cause; none when the object fits. */
export function schemaCauses(object: KubeObject, resource: Resource, schemas: Schemas): Required<StatusCause>[] {
  const schema = schemas.of(resource);
  return schema ? structuralCauses(object as unknown as JsonObject, schema) : [];
}
