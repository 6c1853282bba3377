/** The causes of a 422 as Kubernetes' validation words them: a reason, the field, what is wrong with its value. */

import type { Json } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { invalid } from '../status.ts';
import type { StatusCause } from '../status.ts';

export type Cause = Required<StatusCause>;

const detailed = (text: string, detail: string | undefined): string => (detail ? `${text}: ${detail}` : text);

export const required = (field: string, detail?: string): Cause => ({
  reason: 'FieldValueRequired',
  message: detailed('Required value', detail),
  field,
});

export const invalidValue = (field: string, value: Json, detail: string): Cause => ({
  reason: 'FieldValueInvalid',
  message: `Invalid value: ${JSON.stringify(value)}: ${detail}`,
  field,
});

export const forbidden = (field: string, detail: string): Cause => ({
  reason: 'FieldValueForbidden',
  message: `Forbidden: ${detail}`,
  field,
});

export const notSupported = (field: string, value: Json, values: readonly string[]): Cause => ({
  reason: 'FieldValueNotSupported',
  message: `Unsupported value: ${JSON.stringify(value)}: supported values: ${values.map((item) => JSON.stringify(item)).join(', ')}`,
  field,
});

export const tooLong = (field: string, limit: number): Cause => ({
  reason: 'FieldValueTooLong',
  message: `Too long: may not be more than ${limit} bytes`,
  field,
});

/** Throws StatusError 422 when there is any cause. */
export function refuseFor(causes: readonly Cause[], resource: Resource, object: KubeObject): void {
  if (causes.length > 0) throw invalid(resource, object.metadata.name, [...causes]);
}
