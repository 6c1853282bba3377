/**
 * What the API server knows of a resource: one row each, from which everything generic (paths, discovery, lists,
 * watches, writes, tables for kubectl) follows. The rows are in the rooms (core/, access/, kubevirt/, cdi/), all of them
 * together in catalogue.ts.
 */

import type { Column } from './api/columns.ts';
import { age, builtInAge } from './api/columns.ts';
import type { ClusterApi } from './cluster-api.ts';
import type { KubeObject } from './objects.ts';
import type { User } from './user.ts';

/** Says what a resource's objects are; there for the types alone, no row has it. */
declare const OBJECTS: unique symbol;

/** A row, and in its type the shape of its objects: what the store, its changes and the writer give for it is of that. */
export interface Resource<out T extends KubeObject = KubeObject> {
  readonly [OBJECTS]?: T;
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
  /** True where a PUT to a name that isn't there creates the object. */
  readonly createOnUpdate: boolean;
  /** True where a deletion answers the object that is gone, false where it answers a Status. */
  readonly returnsDeleted: boolean;
  readonly fieldSelectors: readonly string[];
  readonly names: NameRule;
  /** True where the schema has rules of its own (CEL), which aren't tried on an object that is wrong otherwise. */
  readonly schemaRules: boolean;
  /** What kubectl's `get all` and the like expand to. */
  readonly categories: readonly string[];
  /** After the name, unless one of them is called Name. */
  readonly columns: readonly Column[];
  /** What the API server does with it; a review is only created. */
  readonly verbs: readonly Verb[];
  /** Set where nothing is stored: a POST is answered at once, as reviews are. */
  readonly review?: Review;
  /** True where finalizers of the spec are let go of by a PUT to `finalize`, as of Namespaces. */
  readonly finalizable?: boolean;
  /** Subresources of an object that answer a POST at once, by name. */
  readonly subresources?: Readonly<Record<string, Subresource>>;
  /** Lists that a strategic merge patch merges by a key, or as a set (''), by path from the object's root. */
  readonly mergeKeys?: Readonly<Record<string, string>>;
  /** Set on a row that shows another row's objects under another version. */
  readonly view?: View;
  /** While true, a deletion only marks the object; it goes when an update lets go of it. */
  readonly isHeld: (object: KubeObject) => boolean;
}

/** What may be a name: a DNS label, a DNS subdomain, or anything that fits into a path. */
export type NameRule = 'label' | 'subdomain' | 'path segment';

/** How the objects of a stored row look under another version, and back. */
export interface View {
  readonly of: Resource;
  readonly toServed: (object: KubeObject) => KubeObject;
  readonly toStored: (object: KubeObject) => KubeObject;
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

/** A subresource that is only created, such as a ServiceAccount's token: its own kind, and who answers. */
export interface Subresource {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** `name` is the object's. Throws StatusError. */
  readonly answer: (call: ReviewCall & { readonly name: string }) => KubeObject;
}

export type Verb = 'create' | 'delete' | 'deletecollection' | 'get' | 'list' | 'patch' | 'update' | 'watch';

/** In the order of discovery. */
const CUSTOM_VERBS: readonly Verb[] = [
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'create',
  'update',
  'watch',
];
export const VERBS: readonly Verb[] = CUSTOM_VERBS.toSorted();

type Row = Partial<Omit<Resource, typeof OBJECTS>> & Pick<Resource, 'plural' | 'kind'>;

export const hasFinalizers = (object: KubeObject): boolean => (object.metadata.finalizers?.length ?? 0) > 0;

export const METADATA_FIELDS: readonly string[] = ['metadata.name', 'metadata.namespace'];

/** A row of a custom resource: what isn't said is as most are. */
export const customResource = <T extends KubeObject>(row: Row): Resource<T> => ({
  group: 'kubevirt.io',
  version: 'v1',
  singular: row.kind.toLowerCase(),
  shortNames: [],
  namespaced: true,
  custom: true,
  statusSubresource: true,
  generation: 'spec',
  unconditionalUpdate: false,
  createOnUpdate: false,
  returnsDeleted: false,
  names: 'subdomain',
  schemaRules: false,
  fieldSelectors: METADATA_FIELDS,
  categories: ['all'],
  columns: [age],
  isHeld: hasFinalizers,
  verbs: CUSTOM_VERBS,
  ...row,
});

/** A row of one of Kubernetes' own resources. */
export const builtIn = <T extends KubeObject>(row: Row): Resource<T> => ({
  group: '',
  version: 'v1',
  singular: row.kind.toLowerCase(),
  shortNames: [],
  namespaced: true,
  custom: false,
  statusSubresource: false,
  unconditionalUpdate: true,
  createOnUpdate: false,
  returnsDeleted: false,
  names: 'subdomain',
  schemaRules: false,
  fieldSelectors: METADATA_FIELDS,
  categories: [],
  columns: [builtInAge],
  isHeld: hasFinalizers,
  verbs: VERBS,
  ...row,
});

/** `group/version`, or the version alone in the core group. */
export function groupVersion(resource: Pick<Resource, 'group' | 'version'>): string {
  return resource.group ? `${resource.group}/${resource.version}` : resource.version;
}

/** Another version under which a row's objects are served; the same but for its name, unless converted. */
export function servedAs(
  row: Resource,
  other: Partial<Pick<Resource, 'group' | 'version' | 'fieldSelectors' | 'createOnUpdate'>>,
  convert: Pick<View, 'toServed' | 'toStored'> = { toServed: (object) => object, toStored: (object) => object },
): Resource {
  const view: Resource = {
    ...row,
    ...other,
    view: {
      of: row,
      toServed: (object) => ({ ...convert.toServed(object), apiVersion: groupVersion(view) }),
      toStored: (object) => ({ ...convert.toStored(object), apiVersion: groupVersion(row) }),
    },
  };
  return view;
}

/** The row whose objects are in the store. */
export const storedAs = (resource: Resource): Resource => resource.view?.of ?? resource;
