import type { PathItem, SchemaObject, Schemas } from './openapi.ts';

/**
 * Everything in which DMTF's OpenAPI differs from what the service needs, in one place. Each entry says what the bundle
 * has and which clause decides otherwise; the rest of the generator takes the document as it is then.
 */

/** DSP0266 6.2 demands `/redfish`; the bundle describes only what is below it. */
const versionsPath: PathItem = {
  get: {
    responses: {
      '200': {
        description: '',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { v1: { type: 'string', format: 'uri-reference', readOnly: true } },
              required: ['v1'],
              additionalProperties: false,
            },
          },
        },
      },
    },
  },
};

/** Paths that the specification has and the bundle may lack. */
export const suppliedPaths: Readonly<Record<string, PathItem>> = { '/redfish': versionsPath };

/** The schema of the body of every error response; DMTF's document has it beside the paths. */
export const errorComponent = 'RedfishError';

const mendings: Readonly<Record<string, (schema: SchemaObject) => SchemaObject>> = {
  // The bundle requires nothing of a reference, so `{}` would be one; DMTF's Service Validator fails it.
  'odata-v4_idRef': (schema) => ({ ...schema, required: ['@odata.id'] }),
  [errorComponent]: (schema) => mendInlineSchema(schema),
};

/** The bundle gives some arrays the format of their items, where JSON Schema has no meaning for it. */
export function mendFormat(schema: SchemaObject): SchemaObject {
  const { format, ...rest } = schema;
  if (schema.type !== 'array' || format === undefined) return schema;
  return { ...rest, items: { format, ...schema.items } };
}

/** A component as the service needs it. */
export function mendSchema(name: string, schema: SchemaObject): SchemaObject {
  return mendings[name]?.(schema) ?? schema;
}

/** Versioned names of a file whose unversioned name isn't the same without the version. */
export const renamed: Readonly<Record<string, string>> = { odata: 'odata-v4' };

/** Components that nothing references in the bundle, by the name of the file that has them. */
export const idReference = { file: 'odata-v4.yaml', name: 'odata-v4_idRef' } as const;

/**
 * The bundle leaves the objects open that it describes in place (the OData service document, the error body), unlike
 * all named ones. Left open, a misspelt member would pass the response check.
 */
export function mendInlineSchema(schema: SchemaObject): SchemaObject {
  if (schema.items) return { ...schema, items: mendInlineSchema(schema.items) };
  if (schema.type !== 'object' || schema.additionalProperties !== undefined) return schema;
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, mendInlineSchema(value)]);
  return { ...schema, additionalProperties: false, properties: Object.fromEntries(properties) as Schemas };
}
