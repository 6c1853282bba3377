/**
 * What the API server knows of a resource: one row each, from which everything generic (paths, discovery, lists,
 * watches, writes, tables for kubectl) follows. The rows are in the rooms (core/, access/, kubevirt/, cdi/), all of them
 * together in catalogue.ts.
 */

import type { Column } from './api/columns.ts';
import { age } from './api/columns.ts';
import type { ClusterApi } from './cluster-api.ts';
import type { KubeObject } from './objects.ts';
import type { User } from './user.ts';

export interface Resource {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  /** Custom resources differ in small ways: list layout, patch types, PUT without resourceVersion. */
  readonly custom: boolean;
  /** With a status subresource, status is written there only and the object itself keeps it. */
  readonly statusSubresource: boolean;
  /** What makes metadata.generation grow: the spec, anything outside metadata, or (undefined) it has none. */
  readonly generation?: 'spec' | 'content';
  /** True where a PUT without resourceVersion is taken and the last write wins. */
  readonly unconditionalUpdate: boolean;
  readonly fieldSelectors: readonly string[];
  readonly columns: readonly Column[];
  /** What the API server does with it; a review is only created. */
  readonly verbs: readonly Verb[];
  /** Set where nothing is stored: a POST is answered at once, as reviews are. */
  readonly review?: Review;
  /** While true, a deletion only marks the object; it goes when an update lets go of it. */
  readonly isHeld: (object: KubeObject) => boolean;
}

/** A POST that is answered without anything being stored. */
export interface ReviewCall {
  readonly api: ClusterApi;
  readonly user: User;
  readonly namespace: string | undefined;
  readonly body: KubeObject;
}

/** Answers a review: the body with its status. Throws StatusError. */
export type Review = (call: ReviewCall) => KubeObject;

export const VERBS = ['delete', 'deletecollection', 'get', 'list', 'patch', 'create', 'update', 'watch'] as const;
export type Verb = (typeof VERBS)[number];

type Row = Partial<Resource> & Pick<Resource, 'plural' | 'kind'>;

export const hasFinalizers = (object: KubeObject): boolean => (object.metadata.finalizers?.length ?? 0) > 0;

const METADATA_FIELDS = ['metadata.name', 'metadata.namespace'];

/** A row of a custom resource: what isn't said is as most are. */
export const customResource = (row: Row): Resource => ({
  group: 'kubevirt.io',
  version: 'v1',
  singular: row.kind.toLowerCase(),
  shortNames: [],
  namespaced: true,
  custom: true,
  statusSubresource: true,
  generation: 'spec',
  unconditionalUpdate: false,
  fieldSelectors: METADATA_FIELDS,
  columns: [age],
  isHeld: hasFinalizers,
  verbs: VERBS,
  ...row,
});

/** A row of one of Kubernetes' own resources. */
export const builtIn = (row: Row): Resource => ({
  group: '',
  version: 'v1',
  singular: row.kind.toLowerCase(),
  shortNames: [],
  namespaced: true,
  custom: false,
  statusSubresource: false,
  unconditionalUpdate: true,
  fieldSelectors: METADATA_FIELDS,
  columns: [age],
  isHeld: hasFinalizers,
  verbs: VERBS,
  ...row,
});

/** `group/version`, or the version alone in the core group. */
export function groupVersion(resource: Pick<Resource, 'group' | 'version'>): string {
  return resource.group ? `${resource.group}/${resource.version}` : resource.version;
}
