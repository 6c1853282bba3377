import { withTerms } from './annotations.ts';
import { componentOf, mapSchemas, type SchemaObject, type Schemas } from './openapi.ts';

/**
 * From OpenAPI 3.0's dialect to JSON Schema draft 7, as ajv reads it, so that an error says one thing: `nullable` and
 * `oneOf: [X, {enum: [null]}]` become X with null among its types, since a failed oneOf reports each of its branches.
 */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly [keyword: string]: unknown;
}

/**
 * One component as a schema document of its own, with just the definitions that it needs.
 * @param terms the annotation terms that are accepted; the bundle's pattern accepts any, as a request may have any
 */
export function toJsonSchema(component: string, all: Schemas, terms?: readonly string[]): JsonSchema {
  const schemas = terms === undefined ? all : mapSchemas(all, (schema) => withTerms(schema, terms));
  const definitions: Record<string, JsonSchema> = {};
  const queue = [component];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (definitions[name]) continue;
    const nullable = name.endsWith(orNull);
    const schema = schemas[nullable ? name.slice(0, -orNull.length) : name] ?? {};
    definitions[name] = nullable ? withNull(convert(schema, schemas)) : convert(schema, schemas);
    queue.push(...definitionNames(definitions[name]));
  }
  const others = Object.entries(definitions)
    .filter(([name]) => name !== component || refersTo(definitions, component))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...definitions[component], ...(others.length > 0 ? { definitions: Object.fromEntries(others) } : {}) };
}

function refersTo(definitions: Readonly<Record<string, JsonSchema>>, component: string): boolean {
  return definitionNames(definitions).includes(component);
}

const orNull = '.orNull';

function definitionRef(name: string): string {
  return `#/definitions/${name}`;
}

type Converter = (value: never, schemas: Schemas) => readonly [string, unknown] | undefined;

const converters: Readonly<Record<string, Converter>> = {
  properties: (value: Schemas, schemas) => ['properties', convertMap(value, schemas)],
  'x-patternProperties': (value: Schemas, schemas) => ['patternProperties', convertMap(value, schemas)],
  items: (value: SchemaObject, schemas) => ['items', convert(value, schemas)],
  additionalProperties: (value: boolean | SchemaObject, schemas) => [
    'additionalProperties',
    typeof value === 'boolean' ? value : convert(value, schemas),
  ],
  oneOf: (value: readonly SchemaObject[], schemas) => ['oneOf', value.map((each) => convert(each, schemas))],
  anyOf: (value: readonly SchemaObject[], schemas) => ['anyOf', value.map((each) => convert(each, schemas))],
  allOf: (value: readonly SchemaObject[], schemas) => ['allOf', value.map((each) => convert(each, schemas))],
  nullable: () => undefined,
  readOnly: () => undefined,
  writeOnly: () => undefined,
  deprecated: () => undefined,
};

function convert(schema: SchemaObject, schemas: Schemas): JsonSchema {
  if (schema.$ref !== undefined) return reference(componentOf(schema.$ref), schemas);
  if (schema.allOf?.length === 1 && schema.allOf[0]) return convert(schema.allOf[0], schemas);
  const alternative = nullAlternative(schema);
  if (alternative) return orNullOf(alternative, schemas);
  const entries = Object.entries(schema).flatMap(([key, value]) => {
    const converter = converters[key];
    const converted = converter ? converter(value as never, schemas) : ([key, value] as const);
    return converted ? [converted] : [];
  });
  const plain: JsonSchema = Object.fromEntries(entries);
  return schema.nullable ? withNull(plain) : plain;
}

function convertMap(map: Schemas, schemas: Schemas): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, convert(schema, schemas)]));
}

/** Small types are written out where they are used; objects stay definitions. */
function reference(name: string, schemas: Schemas): JsonSchema {
  const target = schemas[name] ?? {};
  return isObject(target) ? { $ref: definitionRef(name) } : convert(target, schemas);
}

function orNullOf(schema: SchemaObject, schemas: Schemas): JsonSchema {
  if (schema.$ref === undefined) return withNull(convert(schema, schemas));
  const name = componentOf(schema.$ref);
  const target = schemas[name] ?? {};
  return isObject(target) ? { $ref: definitionRef(name + orNull) } : withNull(convert(target, schemas));
}

function isObject(schema: SchemaObject): boolean {
  return schema.type === 'object' || schema.type === 'array';
}

/** X in `oneOf: [X, {enum: [null]}]`. */
function nullAlternative(schema: SchemaObject): SchemaObject | undefined {
  const [first, second] = schema.oneOf ?? [];
  const isNull = schema.oneOf?.length === 2 && second?.enum?.length === 1 && second.enum[0] === null;
  return isNull ? first : undefined;
}

function withNull(schema: JsonSchema): JsonSchema {
  if (schema.type === undefined) return { anyOf: [schema, { type: 'null' }] };
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return { ...schema, type: types.includes('null') ? types : [...types, 'null'] };
}

function definitionNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value.slice(definitionRef('').length)] : definitionNames(value),
  );
}
