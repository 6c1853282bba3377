/**
 * How objects, lists and watch events are written for a client, by its Accept header: as they are, as a Table (kubectl)
 * or as metadata only. Protobuf is never given for anything here, as the API server does for custom resources.
 */

import { stringify as toYaml } from 'yaml';

import { copy, omit } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { groupVersion } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { StatusError } from '../status.ts';
import { Revision } from '../store.ts';
import type { Column } from './columns.ts';
import type { Page } from './reader.ts';

export type Form = 'object' | 'table' | 'metadata' | 'yaml';

const JSON_TYPES = new Set(['application/json', 'application/*', '*/*', '']);

function formOf(range: string): Form | undefined {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const as = parameters.find((parameter) => parameter.startsWith('as='))?.slice(3);
  if (type === 'application/yaml') return 'yaml';
  if (!JSON_TYPES.has(type)) return undefined;
  if (as === undefined) return 'object';
  if (as === 'table') return 'table';
  return as.startsWith('partialobjectmetadata') ? 'metadata' : undefined;
}

/** The first form of the Accept header that can be given. Throws StatusError 406. */
export function negotiate(accept: string | undefined): Form {
  for (const range of (accept ?? '').split(',')) {
    const form = formOf(range.trim());
    if (form) return form;
  }
  throw new StatusError(
    406,
    'NotAcceptable',
    'only the following media types are accepted: application/json, application/yaml, application/vnd.kubernetes.protobuf',
  );
}

export interface Representation {
  readonly form: Form;
  readonly resource: Resource;
  readonly now: number;
  /** What of the object goes into a Table's rows. */
  readonly includeObject: string | null;
  /** Set where the client knows the columns of a Table already. */
  readonly withoutHeaders?: boolean;
}

/** Kind and version of what an object is written as. */
export function headOf({ form, resource }: Representation): { kind: string; apiVersion: string } {
  if (form === 'object' || form === 'yaml') return { kind: resource.kind, apiVersion: groupVersion(resource) };
  return { kind: form === 'table' ? 'Table' : 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1' };
}

export interface Text {
  readonly type: string;
  readonly text: string;
}

const asJson = (value: unknown): Text => ({ type: 'application/json', text: JSON.stringify(value) });

/** A stored object as the row shows it. */
const served = (revision: Revision, { view }: Resource): Revision =>
  view ? new Revision(revision.key, revision.version, view.toServed(revision.object)) : revision;

/** One object, as the text of an answer. */
export function objectText(stored: Revision, representation: Representation): Text {
  const revision = served(stored, representation.resource);
  const { object } = revision;
  switch (representation.form) {
    case 'object':
      return { type: 'application/json', text: revision.json };
    case 'yaml':
      return { type: 'application/yaml', text: toYaml(object) };
    case 'metadata':
      return asJson(metadataOnly(object));
    case 'table':
      return asJson(table([stored.object], representation, { resourceVersion: object.metadata.resourceVersion }));
  }
}

/** One page of a list, as the text of an answer. */
export function pageText(page: Page, representation: Representation): Text {
  const { resource, form } = representation;
  const metadata = {
    ...(page.continue && { continue: page.continue }),
    ...(page.remaining !== undefined && { remainingItemCount: page.remaining }),
    resourceVersion: String(page.version),
  };
  if (form === 'table') {
    const stored = page.items.map((item) => item.object);
    return asJson(table(stored, representation, metadata));
  }
  const items = resource.view ? page.items.map((item) => served(item, resource)) : page.items;
  const objects = items.map((item) => item.object);
  if (form === 'metadata') {
    const head = { kind: 'PartialObjectMetadataList', apiVersion: 'meta.k8s.io/v1', metadata };
    return asJson({ ...head, items: objects.map(metadataOnly) });
  }
  const text = resource.custom ? customList(items, resource, metadata) : builtInList(objects, resource, metadata);
  return form === 'yaml'
    ? { type: 'application/yaml', text: toYaml(JSON.parse(text)) }
    : { type: 'application/json', text };
}

/** Put together from the texts of the objects, so that a page of five hundred costs no serialisation. */
function customList(revisions: readonly Revision[], resource: Resource, metadata: object): string {
  const items = revisions.map((item) => item.json).join(',');
  const apiVersion = JSON.stringify(groupVersion(resource));
  const list = JSON.stringify({ continue: '', ...metadata });
  return `{"apiVersion":${apiVersion},"items":[${items}],"kind":"${resource.kind}List","metadata":${list}}`;
}

/** Items of built-in lists say neither kind nor apiVersion. */
function builtInList(objects: readonly KubeObject[], resource: Resource, metadata: object): string {
  const items = objects.map((object) => omit(object, ['kind', 'apiVersion']));
  return JSON.stringify({ kind: `${resource.kind}List`, apiVersion: groupVersion(resource), metadata, items });
}

function metadataOnly(object: KubeObject): object {
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: copy(object.metadata) };
}

function rowObject(object: KubeObject, { includeObject, resource }: Representation): object | null {
  if (includeObject === 'None') return null;
  if (includeObject !== 'Object') return metadataOnly(object);
  return resource.view ? resource.view.toServed(object) : object;
}

const NAME: Column = { name: 'Name', type: 'string', priority: 0, cell: ({ metadata }) => metadata.name };

/** Cells are read from the objects as stored, under whatever version they are shown. */
function table(objects: readonly KubeObject[], representation: Representation, metadata: object): object {
  const { resource, now, withoutHeaders } = representation;
  const hasName = resource.columns.some((column) => column.name === NAME.name);
  const columns = hasName ? resource.columns : [NAME, ...resource.columns];
  const definitions = columns.map(({ name, type, priority }) => ({
    name,
    type,
    format: name === NAME.name ? 'name' : '',
    description: '',
    priority,
  }));
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: withoutHeaders ? null : definitions,
    rows: objects.map((object) => ({
      cells: columns.map((column) => column.cell(object, now)),
      object: rowObject(object, representation),
    })),
  };
}
