import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Model } from '../model.ts';
import { mapSchemas, type SchemaObject, type Schemas } from '../openapi.ts';
import { takesAnnotations } from '../annotations.ts';
import { propertyKey, quote, typescript, type Files } from './text.ts';

/**
 * The types of all components, by openapi-typescript, and an alias for each. What the OpenAPI dialect can't say is added
 * here: that every Redfish object may carry annotations (`Members@odata.count`), while a misspelt property stays an
 * error.
 */
export async function emitTypes(model: Model): Promise<Files> {
  const document = {
    openapi: model.openapiVersion,
    info: { title: 'Redfish', version: model.bundleVersion },
    paths: {},
    components: { schemas: mapSchemas(model.schemas, markAnnotated) },
  };
  const tree = await openapiTS(document as unknown as OpenAPI3, { immutable: true, silent: true });
  const components = astToString(tree.filter((node) => 'name' in node && nameOf(node) === 'components'));
  const types = components.replaceAll(markerProperty, annotations).trim();
  return { 'types.ts': typescript(types, annotationTypes(model.annotationTerms), aliases(model.schemas)) };
}

function nameOf(node: object): string | undefined {
  const { name } = node as { name?: { escapedText?: string; text?: string } };
  return name?.text ?? name?.escapedText;
}

const marker = '@@annotations';
const markerProperty = new RegExp(`readonly "${marker}"\\?: unknown;`, 'g');
const annotations = [
  'readonly [values: AllowableValuesName]: readonly string[];',
  'readonly [annotation: AnnotationName]: unknown;',
].join(' ');

function annotationTypes(terms: readonly string[]): string {
  return [
    '/** The annotation terms of the bundle. */',
    `export type AnnotationTerm =\n${terms.map((term) => `  | ${quote(term)}`).join('\n')};`,
    '',
    '/** An annotation of an object (`@odata.id`) or of one of its properties (`Members@odata.count`). */',
    "export type AnnotationName = `${string}@${Exclude<AnnotationTerm, 'Redfish.AllowableValues'>}`;",
    '',
    '/** The annotation that says which values a property or parameter takes. */',
    'export type AllowableValuesName = `${string}@Redfish.AllowableValues`;',
  ].join('\n');
}

function markAnnotated(schema: SchemaObject): SchemaObject {
  const { 'x-patternProperties': patterns, ...rest } = schema;
  const open = rest.additionalProperties !== undefined && rest.additionalProperties !== false;
  return Object.keys(patterns ?? {}).some(takesAnnotations) && !open
    ? { ...rest, properties: { ...rest.properties, [marker]: {} } }
    : rest;
}

/** `ComputerSystem`, `ComputerSystem_Boot`; what all resources share also without its prefix: `PowerState`, `Status`. */
function aliases(schemas: Schemas): string {
  const names = Object.keys(schemas).filter((name) => schemas[name]?.type === 'object' || schemas[name]?.enum);
  const lines = new Map(names.map((name) => [typeName(name), name]));
  for (const name of names) {
    const short = /^(?:Resource|odata-v4)_(\w+)$/.exec(name)?.[1];
    const alias = short && short.charAt(0).toUpperCase() + short.slice(1);
    if (alias !== undefined && !lines.has(alias)) lines.set(alias, name);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([alias, name]) => `export type ${alias} = components['schemas'][${quote(name)}];`)
    .join('\n');
}

/** The alias by which a component's type is exported. */
export function typeName(component: string): string {
  return propertyKey(component) === component ? component : component.replaceAll(/\W/g, '_');
}
