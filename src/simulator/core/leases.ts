/** Leases: what a leader election writes must make sense. Their times are read by the shape. */

import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { isObject } from '../json.ts';
import { invalidValue, refuseFor } from './causes.ts';
import type { Cause } from './causes.ts';
import { leases } from './rows.ts';

/** A Lease always has a spec, if an empty one. */
const complete: Rule = ({ object }) => {
  object.spec ??= {};
};

const validate: Rule = ({ object, resource }) => {
  const spec = isObject(object.spec) ? object.spec : {};
  const { leaseDurationSeconds: duration, leaseTransitions: transitions } = spec;
  const causes: Cause[] = [];
  if (typeof duration === 'number' && duration <= 0) {
    causes.push(invalidValue('spec.leaseDurationSeconds', duration, 'must be greater than 0'));
  }
  if (typeof transitions === 'number' && transitions < 0) {
    causes.push(invalidValue('spec.leaseTransitions', transitions, 'must be greater than or equal to 0'));
  }
  refuseFor(causes, resource, object);
};

export const LEASE_RULES: readonly AdmissionEntry[] = [
  { resource: leases, operations: ['create', 'update'], rule: complete },
  { resource: leases, operations: ['create', 'update'], phase: 'validating', rule: validate },
];
