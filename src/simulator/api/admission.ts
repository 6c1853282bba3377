/**
 * What stands between a write and the store: per resource, rules that complete an object (mutate) and rules that refuse
 * it (validate), in the order of a table, as the API server's admission plugins and KubeVirt's webhooks do.
 */

import type { KubeObject } from '../objects.ts';
import type { Random } from '../random.ts';
import type { Resource } from '../resources.ts';
import type { User } from '../user.ts';

export type Operation = 'create' | 'update' | 'delete';

export interface AdmissionRequest {
  readonly operation: Operation;
  readonly resource: Resource;
  readonly subresource: string | undefined;
  readonly user: User;
  /** The object to be stored; mutating rules change it in place. For a deletion: as it will be marked. */
  readonly object: KubeObject;
  /** The object as stored; undefined on create. */
  readonly old: KubeObject | undefined;
  readonly random: Random;
}

/** Completes `object` in place, or throws a StatusError that refuses the request. */
export type Rule = (request: AdmissionRequest) => void;

export interface AdmissionEntry {
  readonly resource: Resource;
  readonly operations: readonly Operation[];
  /** Set where the rule is for a subresource; the object itself otherwise. */
  readonly subresource?: string;
  readonly rule: Rule;
}

export type Admission = Rule;

/** One rule out of a table: runs, in order, what is for the request's resource, operation and subresource. */
export function admissionOf(entries: readonly AdmissionEntry[]): Admission {
  return (request) => {
    for (const entry of entries) {
      if (
        entry.resource === request.resource &&
        entry.subresource === request.subresource &&
        entry.operations.includes(request.operation)
      ) {
        entry.rule(request);
      }
    }
  };
}
