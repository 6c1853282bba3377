/**
 * What stands between a write and the store: per resource, rules that complete an object (mutating) and rules that
 * refuse it (validating), in the order of a table, as the API server's admission plugins and KubeVirt's webhooks do. The
 * API server's own validation runs between the two.
 */

import type { KubeObject } from '../objects.ts';
import type { Random } from '../random.ts';
import type { Resource } from '../resources.ts';
import type { User } from '../user.ts';

export type Operation = 'create' | 'update' | 'delete';
export type Phase = 'mutating' | 'validating';

export interface AdmissionRequest<out T extends KubeObject = KubeObject> {
  readonly operation: Operation;
  readonly resource: Resource<T>;
  readonly subresource: string | undefined;
  /** The row under whose version a client writes, where that is another than the stored one. */
  readonly served?: Resource | undefined;
  readonly user: User;
  /** The object to be stored; mutating rules change it in place. For a deletion: as it will be marked. */
  readonly object: T;
  /** The object as stored; undefined on create. */
  readonly old: T | undefined;
  readonly random: Random;
  /** Tells the client something without refusing the request (a Warning header). */
  readonly warn?: ((message: string) => void) | undefined;
}

/** Completes `object` in place, or throws a StatusError that refuses the request. */
export type Rule<T extends KubeObject = KubeObject> = (request: AdmissionRequest<T>) => void;

export interface AdmissionEntry<T extends KubeObject = KubeObject> {
  readonly resource: Resource<T>;
  readonly operations: readonly Operation[];
  /** Set where the rule is for a subresource; the object itself otherwise. */
  readonly subresource?: string;
  /** Mutating when left out. */
  readonly phase?: Phase;
  readonly rule: Rule<T>;
}

const isOf = <T extends KubeObject>(request: AdmissionRequest, resource: Resource<T>): request is AdmissionRequest<T> =>
  request.resource === resource;

/** An entry whose rule knows the shape of the resource's objects, as one of a table of many resources. */
export const admit = <T extends KubeObject>({ rule, ...entry }: AdmissionEntry<T>): AdmissionEntry => ({
  ...entry,
  rule: (request) => {
    if (isOf(request, entry.resource)) rule(request);
  },
});

/** Runs the rules of one phase; those of both, in order, when none is named. */
export type Admission = (request: AdmissionRequest, phase?: Phase) => void;

/** One rule out of a table: runs, in order, what is for the request's resource, operation and subresource. */
export function admissionOf(entries: readonly AdmissionEntry[]): Admission {
  const validating = entries.filter((entry) => entry.phase === 'validating');
  const mutating = entries.filter((entry) => entry.phase !== 'validating');
  return (request, phase) => {
    if (phase !== 'validating') run(mutating, request);
    if (phase !== 'mutating') run(validating, request);
  };
}

function run(entries: readonly AdmissionEntry[], request: AdmissionRequest): void {
  for (const entry of entries) {
    if (
      entry.resource === request.resource &&
      entry.subresource === request.subresource &&
      entry.operations.includes(request.operation)
    ) {
      entry.rule(request);
    }
  }
}
