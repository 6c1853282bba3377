import type { SchemaObject, Schemas } from './openapi.ts';

/**
 * Annotations (`Members@odata.count`). The bundle lets every object have any that looks like one, and lists in a file of
 * its own which exist. What a client sends is taken by the look; what the service sends must exist.
 */

/** Whether a pattern of `x-patternProperties` is the one that stands for annotations. */
export function takesAnnotations(pattern: string): boolean {
  return pattern.includes('@(odata|Redfish|Message)');
}

/** A schema that takes only annotations of the given terms, and arrays of strings as allowable values. */
export function withTerms(schema: SchemaObject, terms: readonly string[]): SchemaObject {
  const patterns = schema['x-patternProperties'];
  if (!patterns) return schema;
  const entries = Object.entries(patterns).flatMap(([pattern, value]) =>
    takesAnnotations(pattern) ? Object.entries(annotationPatterns(terms)) : [[pattern, value] as const],
  );
  return { ...schema, 'x-patternProperties': Object.fromEntries(entries) };
}

function annotationPatterns(terms: readonly string[]): Schemas {
  const escaped = terms.map((term) => term.replaceAll('.', '\\.')).join('|');
  return {
    [`^([a-zA-Z_][a-zA-Z0-9_]*)?@(${escaped})$`]: {},
    '@Redfish\\.AllowableValues$': { type: 'array', items: { type: 'string' } },
  };
}
