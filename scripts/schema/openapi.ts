/** The parts of an OpenAPI 3.0 document that DMTF's bundle uses, and that the generator reads and writes. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly (string | null)[];
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Schemas;
  readonly additionalProperties?: boolean | SchemaObject;
  readonly items?: SchemaObject;
  readonly oneOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly allOf?: readonly SchemaObject[];
  readonly 'x-patternProperties'?: Schemas;
}

export type Schemas = Readonly<Record<string, SchemaObject>>;

export interface MediaType {
  readonly schema?: SchemaObject;
}

export interface ResponseObject {
  readonly description: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: SchemaObject;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>>; readonly required?: boolean };
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

export const methods = ['get', 'post', 'patch', 'delete'] as const;
export type Method = (typeof methods)[number];

export type PathItem = { readonly parameters?: readonly Parameter[] } & Readonly<
  Partial<Record<Method, OperationObject>>
>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Schemas;
    readonly securitySchemes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

const componentPrefix = '#/components/schemas/';

/** The reference to a component of the same document. */
export function componentRef(name: string): string {
  return componentPrefix + name;
}

/** The component that a local reference names. */
export function componentOf(ref: string): string {
  return ref.slice(componentPrefix.length);
}

/** Applies a change to every schema at every depth, from the outside in. */
export function mapSchemas(schemas: Schemas, change: (schema: SchemaObject) => SchemaObject): Schemas {
  const visit = (schema: SchemaObject): SchemaObject => {
    const { properties, items, oneOf, ...rest } = change(schema);
    return {
      ...rest,
      ...(properties ? { properties: mapSchemas(properties, change) } : {}),
      ...(items ? { items: visit(items) } : {}),
      ...(oneOf ? { oneOf: oneOf.map(visit) } : {}),
    };
  };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, visit(schema)]));
}
