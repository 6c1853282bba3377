/** What makes something that the API server sent an object of a kind. Of the rest of it nothing is required. */
import { isRecord } from '../client/api-error.ts';
import type { ObjectMeta } from '../model.ts';

export type ObjectKind = 'VirtualMachine' | 'VirtualMachineInstance' | 'Namespace' | 'Secret' | 'ConfigMap';

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/**
 * Whether this is an object of the kind, with all that tells it from others: name, uid, version, and a namespace where the
 * kind has one. Items of some lists don't name their kind; what names another one is none.
 */
export function isObjectOf(kind: ObjectKind, value: unknown): value is { readonly metadata: ObjectMeta } {
  if (!isRecord(value) || (value['kind'] !== undefined && value['kind'] !== kind)) return false;
  const { metadata } = value;
  if (!isRecord(metadata)) return false;
  const required = ['name', 'uid', 'resourceVersion', ...(kind === 'Namespace' ? [] : ['namespace'])];
  return required.every((key) => isText(metadata[key]));
}
