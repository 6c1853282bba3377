/** What a violated keyword of the schema means for somebody who edits the file: a table, and no value of the file in it. */
import { nearest } from './nearest.ts';
import type { SchemaNode } from './schema.ts';

export interface Violation {
  readonly schema: SchemaNode;
  /** The value in question; looked at, and only a number is ever repeated. */
  readonly data: unknown;
}

export interface Explanation {
  readonly problem: string;
  readonly fix: string;
}

const typeNames: Readonly<Record<SchemaNode['type'], { readonly name: string; readonly fix: string }>> = {
  object: { name: 'keys with values', fix: 'write its keys below it, indented, each as "key: value"' },
  array: { name: 'a list', fix: 'write its entries below it, each after a dash' },
  string: { name: 'a text', fix: 'put the value in quotes' },
  integer: { name: 'a whole number', fix: 'write digits only, without quotes' },
  boolean: { name: 'true or false', fix: 'write true or false, without quotes' },
};

const notAllowed = ({ schema }: Violation): Explanation => ({
  problem: 'has a value that is not allowed',
  fix: `use ${schema.expects}`,
});

const outOfRange = ({ schema, data }: Violation): Explanation => ({
  problem: `${String(data)} is out of range`,
  fix: `use a number from ${schema.minimum} to ${schema.maximum}`,
});

export const explanations: Readonly<Record<string, (violation: Violation) => Explanation>> = {
  type: ({ schema, data }) => ({
    problem: `must be ${typeNames[schema.type].name}, but is ${nameOf(data)}`,
    fix: data === null ? `give it a value or remove the key` : fixOf(schema, data),
  }),
  enum: ({ schema, data }) => {
    const meant = typeof data === 'string' ? nearest(data, schema.enum ?? []) : undefined;
    return {
      problem: 'has a value that is not in its list',
      fix: `${meant === undefined ? '' : `did you mean ${meant}? `}use one of ${(schema.enum ?? []).join(', ')}`,
    };
  },
  pattern: notAllowed,
  propertyNames: ({ schema }) => ({
    problem: 'is a key that is not allowed',
    fix: `use ${schema.expects}`,
  }),
  minLength: () => ({ problem: 'is an empty text', fix: 'give it a value or remove the key' }),
  maxLength: notAllowed,
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: () => ({ problem: 'is an empty list', fix: 'add an entry or remove the key' }),
  uniqueItems: () => ({ problem: 'is twice in its list', fix: 'keep one of the two' }),
};

function fixOf(schema: SchemaNode, data: unknown): string {
  // A list of one is often written as its entry.
  if (schema.type === 'array' && typeof data === 'string') return 'write its entries as a list: [a, b]';
  if (schema.type === 'string' && typeof data === 'object') return 'write a single value, in quotes';
  return typeNames[schema.type].fix;
}

function nameOf(data: unknown): string {
  if (data === null) return 'empty';
  if (Array.isArray(data)) return 'a list';
  const names: Readonly<Record<string, string>> = {
    object: 'keys with values',
    string: 'a text',
    boolean: 'a boolean',
  };
  return names[typeof data] ?? 'a number';
}
