import type { Bundle } from './bundle.ts';
import { GenerationError } from './failure.ts';
import { componentRef, type SchemaObject, type Schemas } from './openapi.ts';
import { idReference, mendFormat, mendSchema } from './quirks.ts';
import { componentName, componentVersion, findSchema, isNewer, namespaceOf, type FoundSchema } from './references.ts';

/**
 * The pruning: collects the schemas that the served operations reach, under names without versions, with local
 * references, and with the facts only (descriptions stay in the bundle). Decides nothing about operations.
 */
export class Components {
  /** For each collected component, the namespace that declares it: `ComputerSystem.v1_27_0`. */
  readonly namespaces = new Map<string, string>();
  private readonly bundle: Bundle;
  private readonly isServedAction: (name: string) => boolean;
  private readonly schemasByName = new Map<string, SchemaObject>();
  private readonly sources = new Map<string, FoundSchema>();

  /** @param isServedAction whether an action (`ComputerSystem.Reset`) is served; resources lose the others */
  constructor(bundle: Bundle, isServedAction: (name: string) => boolean) {
    this.bundle = bundle;
    this.isServedAction = isServedAction;
  }

  /** All components, in the order of their names. */
  get schemas(): Schemas {
    return Object.fromEntries([...this.schemasByName].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** A component by its name without version. */
  get(name: string): SchemaObject {
    const schema = this.schemasByName.get(name);
    if (!schema) throw new GenerationError(`there is no component ${name}`);
    return schema;
  }

  /** Adds a component of our own making. */
  add(name: string, schema: SchemaObject): void {
    if (this.schemasByName.has(name)) throw new GenerationError(`two components are called ${name}`);
    this.schemasByName.set(name, schema);
  }

  /** Collects what a reference leads to, with all that it needs, and says what the component is called now. */
  async collect(ref: string, from: string): Promise<string> {
    return this.collectFound(await findSchema(this.bundle, ref, from));
  }

  /** A schema with local references; everything that it references is collected. */
  async localise(original: SchemaObject, file: string): Promise<SchemaObject> {
    const schema = mendFormat(original);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(schema).sort() as (keyof SchemaObject)[]) {
      const rule = keywords[key] ?? (key.startsWith('x-') ? 'drop' : undefined);
      if (!rule) throw new GenerationError(`${file} uses the keyword ${key}, which the generator does not know`);
      if (rule !== 'drop') copy[key] = await this.localiseKeyword(rule, schema[key], file);
    }
    return wrapReference(copy);
  }

  private async localiseKeyword(rule: KeywordRule, value: unknown, file: string): Promise<unknown> {
    switch (rule) {
      case 'reference':
        return componentRef(await this.collectReference(value as string, file));
      case 'schema':
        return typeof value === 'object' ? this.localise(value as SchemaObject, file) : value;
      case 'schemas':
        return this.localiseMap(value as Schemas, file);
      case 'list':
        return this.localiseList(value as readonly SchemaObject[], file);
      default:
        return value;
    }
  }

  private async localiseList(schemas: readonly SchemaObject[], file: string): Promise<SchemaObject[]> {
    const copies: SchemaObject[] = [];
    for (const schema of schemas) copies.push(await this.localise(schema, file));
    return copies;
  }

  private async localiseMap(schemas: Schemas, file: string): Promise<Schemas> {
    const entries: [string, SchemaObject][] = [];
    for (const name of Object.keys(schemas).sort()) {
      const schema = schemas[name];
      if (schema && (!name.startsWith('#') || this.isServedAction(name.slice(1)))) {
        entries.push([name, await this.localise(schema, file)]);
      }
    }
    return Object.fromEntries(entries);
  }

  /** Inside a schema a whole resource is never embedded: a reference to one becomes a link. */
  private async collectReference(ref: string, file: string): Promise<string> {
    const found = await findSchema(this.bundle, ref, file);
    return isResource(found.schema)
      ? this.collect(`#/components/schemas/${idReference.name}`, idReference.file)
      : this.collectFound(found);
  }

  private async collectFound(found: FoundSchema): Promise<string> {
    const name = componentName(found.name);
    const known = this.sources.get(name);
    if (known && !isNewer(componentVersion(found.name), componentVersion(known.name))) return name;
    this.sources.set(name, found);
    const namespace = namespaceOf(found);
    if (namespace !== undefined) this.namespaces.set(name, namespace);
    const schema = mendSchema(name, await this.localise(found.schema, found.file));
    if (this.sources.get(name) === found) this.schemasByName.set(name, schema);
    return name;
  }
}

/** OpenAPI 3.0 ignores what stands beside a $ref, so a mark like readOnly needs the reference in an allOf. */
function wrapReference(schema: SchemaObject): SchemaObject {
  const { $ref, ...marks } = schema;
  return $ref === undefined || Object.keys(marks).length === 0 ? schema : { allOf: [{ $ref }], ...marks };
}

function isResource(schema: SchemaObject): boolean {
  return ['@odata.id', '@odata.type', 'Name'].every((name) => schema.required?.includes(name));
}

type KeywordRule = 'keep' | 'drop' | 'reference' | 'schema' | 'schemas' | 'list';

/** What becomes of each keyword; a keyword that isn't here and isn't an extension stops the generation. */
const keywords: Readonly<Record<string, KeywordRule>> = {
  $ref: 'reference',
  additionalProperties: 'schema',
  items: 'schema',
  properties: 'schemas',
  'x-patternProperties': 'schemas',
  oneOf: 'list',
  anyOf: 'list',
  allOf: 'list',
  type: 'keep',
  format: 'keep',
  enum: 'keep',
  nullable: 'keep',
  readOnly: 'keep',
  writeOnly: 'keep',
  deprecated: 'keep',
  pattern: 'keep',
  minimum: 'keep',
  maximum: 'keep',
  minLength: 'keep',
  maxLength: 'keep',
  minItems: 'keep',
  maxItems: 'keep',
  uniqueItems: 'keep',
  required: 'keep',
  description: 'drop',
  title: 'drop',
  example: 'drop',
  externalDocs: 'drop',
};
