/**
 * Checks a parsed document against the schema and says what is wrong in our words. It also takes the wrong parts out, so
 * that the rules between keys can look at the rest.
 */
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import type { ConfigDraft, Partially } from './draft.ts';
import { nearest } from './nearest.ts';
import type { Finding, KeyPath } from './problem.ts';
import { formatPath, found } from './problem.ts';
import { configKeys } from './reference.ts';
import { explanations } from './schema-explanations.ts';
import { configSchema } from './schema.ts';
import type { SchemaNode } from './schema.ts';

export interface Checked {
  /** With defaults, and without what the findings are about. */
  readonly draft: Partially<ConfigDraft>;
  readonly findings: readonly Finding[];
  /** Paths that the findings already speak of, among them keys that were meant by a typo. */
  readonly covered: ReadonlySet<string>;
}

type Entries = Record<string | number, unknown>;

const ajv = new Ajv({ allErrors: true, useDefaults: true, verbose: true, strict: true });
const validate = ajv.addVocabulary(['expects']).compile(configSchema);

/** Takes the document over: defaults are filled in, wrong parts removed. */
export function checkSchema(document: unknown): Checked {
  const errors = validate(document) ? [] : (validate.errors ?? []);
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  const meant = new Set(unknown.flatMap((error) => meantPath(error, document)));
  const findings = errors
    .map((error) => findingOf(error, document))
    .filter((finding) => finding !== undefined)
    .filter(({ path, missing }) => !(missing && meant.has(formatPath(path))))
    // What is of a wrong type isn't in its list either: the first finding of a path says it all.
    .filter(({ path }, index, all) => all.findIndex((other) => formatPath(other.path) === formatPath(path)) === index);
  for (const { path } of findings) remove(document, path);
  return {
    draft: isEntries(document) ? document : {},
    findings,
    covered: new Set([...meant, ...findings.map(({ path }) => formatPath(path))]),
  };
}

function findingOf(error: ErrorObject, document: unknown): (Finding & { missing: boolean }) | undefined {
  const parent = pathOf(error.instancePath, document);
  const schema = error.parentSchema as SchemaNode;
  if (error.keyword === 'additionalProperties') return { ...unknownKey(error, parent), missing: false };
  if (error.keyword === 'required') {
    const name = String(error.params['missingProperty']);
    const fix = `add it: ${lowerFirst(schema.properties?.[name]?.description ?? '')}`;
    return { path: [...parent, name], at: 'key', problem: 'is missing', fix, missing: true };
  }
  // Reported a second time, as propertyNames.
  if (error.propertyName !== undefined) return undefined;
  const explained = explanations[error.keyword]?.({ schema: schemaOf(error), data: error.data });
  if (explained === undefined) throw new Error(`no explanation for the keyword ${error.keyword}`);
  return { ...placeOf(error, parent), ...explained, missing: false };
}

/** The schema that says what is allowed: for the name of a key, the one for names. */
function schemaOf({ keyword, parentSchema }: ErrorObject): SchemaNode {
  const schema = parentSchema as SchemaNode;
  return keyword === 'propertyNames' ? (schema.propertyNames ?? schema) : schema;
}

function placeOf({ keyword, params }: ErrorObject, parent: KeyPath): Pick<Finding, 'path' | 'at'> {
  if (keyword === 'propertyNames') return { path: [...parent, String(params['propertyName'])], at: 'key' };
  if (keyword === 'uniqueItems')
    return { path: [...parent, Math.max(Number(params['i']), Number(params['j']))], at: 'value' };
  return { path: parent, at: 'value' };
}

function unknownKey(error: ErrorObject, parent: KeyPath): Finding {
  const key = String(error.params['additionalProperty']);
  const siblings = Object.keys((error.parentSchema as SchemaNode).properties ?? {});
  const meant = nearest(key, siblings);
  const elsewhere = configKeys().filter((known) => known.key.endsWith(`.${key}`) && !known.key.includes('['));
  const guess = meant ?? elsewhere.map((known) => known.key).join(' or ');
  const fix = guess === '' ? `the keys here are ${siblings.join(', ')}` : `did you mean ${guess}?`;
  // In a list in braces a value that lost its key is a key without a value: it isn't repeated.
  const lost = guess === '' && (error.data as Entries)[key] === null;
  return { ...found([...parent, key], 'is not a known key', fix, 'key'), ...(lost ? { shown: parent } : {}) };
}

function meantPath(error: ErrorObject, document: unknown): string[] {
  const siblings = Object.keys((error.parentSchema as SchemaNode).properties ?? {});
  const meant = nearest(String(error.params['additionalProperty']), siblings);
  return meant === undefined ? [] : [formatPath([...pathOf(error.instancePath, document), meant])];
}

/** A JSON pointer as a path; only the document tells an index from a key of digits. */
function pathOf(pointer: string, document: unknown): KeyPath {
  const path: (string | number)[] = [];
  let value = document;
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(name) : name);
    value = isEntries(value) ? value[name] : undefined;
  }
  return path;
}

/** Entries of lists leave a hole, so that the others keep their index. */
function remove(document: unknown, path: KeyPath): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, part) => (isEntries(value) ? value[part] : undefined), document);
  const last = path.at(-1);
  if (last === undefined || !isEntries(parent)) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else Reflect.deleteProperty(parent, last);
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null;
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
