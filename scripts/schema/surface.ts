import { Ajv } from 'ajv';
import { parseChecked } from './checked-yaml.ts';

/**
 * schema/surface.yaml: which paths, methods, parameters, values and writable properties are served. Checks its form
 * only; whether the bundle has what it names is found out where it is used.
 */
export interface ServedParameter {
  readonly required?: boolean;
  readonly values?: readonly string[];
}

/** A property path, alone or with the values of its enumeration that are served. */
export type ServedProperty = string | { readonly path: string; readonly values?: readonly string[] };

export interface ServedOperation {
  readonly twin?: string;
  readonly operationId?: string;
  readonly public?: boolean;
  readonly responses?: readonly number[];
  readonly parameters?: Readonly<Record<string, ServedParameter>>;
  readonly writable?: readonly ServedProperty[];
  readonly create?: { readonly required?: readonly ServedProperty[]; readonly optional?: readonly ServedProperty[] };
}

export interface ServedPath {
  readonly twin?: string;
  readonly get?: ServedOperation;
  readonly post?: ServedOperation;
  readonly patch?: ServedOperation;
  readonly delete?: ServedOperation;
}

export interface Surface {
  readonly paths: Readonly<Record<string, ServedPath>>;
  readonly linked?: readonly string[];
  readonly registries: readonly string[];
}

/**
 * @param origin what the messages call the text
 * @throws GenerationError naming the place in the file, where its form is wrong
 */
export function parseSurface(text: string, origin: string): Surface {
  return parseChecked<Surface>(text, validate, origin);
}

const names = { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true } as const;

const properties = {
  type: 'array',
  items: {
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: { path: { type: 'string' }, values: names },
        required: ['path'],
        additionalProperties: false,
      },
    ],
  },
} as const;

const operation = {
  type: 'object',
  properties: {
    twin: { type: 'string' },
    operationId: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    public: { type: 'boolean' },
    responses: { type: 'array', items: { type: 'integer' }, minItems: 1 },
    parameters: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { required: { type: 'boolean' }, values: names },
        additionalProperties: false,
      },
    },
    writable: properties,
    create: {
      type: 'object',
      properties: { required: properties, optional: properties },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;

const schema = {
  type: 'object',
  properties: {
    paths: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          twin: { type: 'string' },
          get: operation,
          post: operation,
          patch: operation,
          delete: operation,
        },
        additionalProperties: false,
      },
    },
    linked: names,
    registries: names,
  },
  required: ['paths', 'registries'],
  additionalProperties: false,
} as const;

const validate = new Ajv().compile<Surface>(schema);
