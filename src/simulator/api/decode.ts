/**
 * From a body to an object of a resource: its kind and version, the types of its metadata, and what its schema makes of
 * the rest. What can't be one is refused with 400; what is merely unknown is dropped and named, as fieldValidation says.
 */

import type { Json, JsonObject } from '../json.ts';
import { isObject } from '../json.ts';
import type { KubeObject, ObjectMeta } from '../objects.ts';
import { unknownFields } from '../core/shapes.ts';
import { groupVersion, storedAs } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { duplicateKeys } from '../schema/duplicate-keys.ts';
import { prune } from '../schema/prune.ts';
import type { Schemas } from '../schema/schema.ts';
import { StatusError, badRequest } from '../status.ts';
import { parseJson } from './body.ts';

/** What happens to fields that the schema doesn't know: dropped, dropped and told, refused. */
export const FIELD_VALIDATIONS = ['Ignore', 'Warn', 'Strict'] as const;
export type FieldValidation = (typeof FIELD_VALIDATIONS)[number];

export interface Decoded {
  readonly object: KubeObject;
  /** What a Warning header each says. */
  readonly warnings: readonly string[];
}

/** What a body is to become: an object of the resource, by the schemas of the release. */
export interface Wanted {
  readonly resource: Resource;
  readonly schemas: Schemas;
}

/** Reads the text of a create or update. Throws StatusError 400. */
export function decodeBody(
  text: string,
  parse: (text: string) => unknown,
  wanted: Wanted,
  mode: FieldValidation,
): Decoded {
  const decoded = decodeDocument(parsed(text, parse, wanted.resource), wanted);
  const duplicates = parse === parseJson && mode !== 'Ignore' ? duplicateKeys(text) : [];
  const warnings = [...duplicates.map((path) => `duplicate field ${JSON.stringify(path)}`), ...decoded.warnings];
  if (mode === 'Strict' && warnings.length > 0) {
    throw badRequest(`${handledAs(wanted.resource)}: strict decoding error: ${warnings.join(', ')}`);
  }
  return { ...decoded, warnings: mode === 'Ignore' ? [] : warnings };
}

const handledAs = ({ kind, version }: Resource): string =>
  `${kind} in version "${version}" cannot be handled as a ${kind}`;

const unrecognized = ({ kind }: Resource): string => `the object provided is unrecognized (must be of type ${kind})`;

function parsed(text: string, parse: (text: string) => unknown, resource: Resource): unknown {
  try {
    return parse(text);
  } catch (error) {
    const what = `${unrecognized(resource)}: couldn't get version/kind`;
    throw badRequest(`${what}; json parse error: ${(error as Error).message}`);
  }
}

/** Reads a document that is already parsed, with all its warnings. Throws StatusError 400. */
function decodeDocument(document: unknown, { resource, schemas }: Wanted): Decoded {
  const strange: string[] = [];
  const object = readObject(document, resource, (path) => strange.push(path));
  const schema = schemas.of(resource) ?? schemas.of(storedAs(resource));
  if (!schema) return { object, warnings: [...strange, ...unknownFields(object, resource)].map(unknownField) };
  const { document: known, unknown } = prune(object as unknown as JsonObject, schema);
  return { object: known as unknown as KubeObject, warnings: [...strange, ...unknown].map(unknownField) };
}

const unknownField = (path: string): string => `unknown field ${JSON.stringify(path)}`;

function readObject(body: unknown, resource: Resource, unknown: (path: string) => void): KubeObject {
  if (!isObject(body)) throw badRequest(`${unrecognized(resource)}: it is not an object`);
  const type = readType(body, resource);
  const metadata = body['metadata'] ?? {};
  if (!isObject(metadata)) throw badRequest(`${unrecognized(resource)}: metadata is not an object`);
  return { ...body, ...type, metadata: readMetadata(metadata, resource, unknown) };
}

/** Kind and version; the path says them where a built-in leaves them out. */
function readType(body: JsonObject, resource: Resource): Pick<KubeObject, 'apiVersion' | 'kind'> {
  const expected = { apiVersion: groupVersion(resource), kind: resource.kind };
  const { apiVersion, kind } = resource.custom ? body : { ...expected, ...withoutNulls(body) };
  if (typeof kind !== 'string') throw badRequest(`${unrecognized(resource)}: Object 'Kind' is missing`);
  if (typeof apiVersion !== 'string') throw badRequest(`${unrecognized(resource)}: Object 'apiVersion' is missing`);
  if (apiVersion !== expected.apiVersion) {
    throw badRequest(
      `the API version in the data (${apiVersion}) does not match the expected API version (${expected.apiVersion})`,
    );
  }
  // The kind of a custom resource is looked at when the mutating rules have seen it.
  if (kind !== expected.kind && !resource.custom) {
    throw badRequest(`${kind} in version "${resource.version}" cannot be handled as a ${resource.kind}`);
  }
  return { apiVersion, kind };
}

const withoutNulls = (body: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));

/**
 * Fields of metadata that no object here has. Field managers are part of server-side apply, which is left out: as from
 * an API server where that is switched off, what a client says of them is known and dropped, and no object tells of any,
 * whoever made it. (With it, a server keeps what a create says of them, and adds the creator.)
 */
const NOT_TAKEN = new Set(['managedFields', 'selfLink']);

const isText = (value: Json): boolean => typeof value === 'string';
const isTextMap = (value: Json): boolean =>
  isObject(value) && Object.values(value).every((item) => (item ?? null) === null || isText(item ?? null));
const isListOf =
  (is: (item: Json) => boolean) =>
  (value: Json): boolean =>
    Array.isArray(value) && value.every(is);

const isAnything = (): boolean => true;

/** The fields of metadata; what the server reads of them has these types, when it is there. */
const METADATA_TYPES = new Map<string, (value: Json) => boolean>([
  ...['name', 'namespace', 'generateName', 'uid', 'resourceVersion'].map((field) => [field, isText] as const),
  ...['labels', 'annotations'].map((field) => [field, isTextMap] as const),
  ['finalizers', isListOf(isText)],
  ['ownerReferences', isListOf(isObject)],
  ...['creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'generation', ...NOT_TAKEN].map(
    (field) => [field, isAnything] as const,
  ),
]);

function readMetadata(metadata: JsonObject, resource: Resource, unknown: (path: string) => void): ObjectMeta {
  const known: JsonObject = {};
  for (const [field, value = null] of Object.entries(metadata)) {
    const fits = METADATA_TYPES.get(field);
    if (!fits) unknown(`metadata.${field}`);
    else if (value !== null && !fits(value)) {
      throw badRequest(`${handledAs(resource)}: ObjectMeta.${field} is of a wrong type`);
    } else if (value !== null && !NOT_TAKEN.has(field)) known[field] = isTextMap(value) ? withTexts(value) : value;
  }
  return known as unknown as ObjectMeta;
}

/** A label or annotation that is null is an empty text. */
const withTexts = (map: Json): Json =>
  Object.fromEntries(Object.entries(map ?? {}).map(([key, value]) => [key, (value as Json) ?? '']));

/** Reads what a patch has made of an object. What can't be one is the patch's fault. Throws StatusError 422. */
export function decodePatched(document: unknown, wanted: Wanted): Decoded {
  try {
    return decodeDocument(document, wanted);
  } catch (error) {
    throw error instanceof StatusError ? refusedPatch(error.message) : error;
  }
}

/** A patch whose result has unknown fields, with fieldValidation=Strict. */
export const strictlyRefusedPatch = (warnings: readonly string[]): StatusError =>
  refusedPatch(`strict decoding error: ${warnings.join(', ')}`);

function refusedPatch(why: string): StatusError {
  const message = `Invalid value: ${why}`;
  return new StatusError(422, 'Invalid', ` "" is invalid: patch: ${message}`, {
    causes: [{ reason: 'FieldValueInvalid', message, field: 'patch' }],
  });
}
