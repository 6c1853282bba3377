import type { GoTypes } from './go-types.ts';
import { children, referred, type Definition, type Definitions } from './swagger.ts';

/**
 * What an older release lacks: the properties of today's definitions that its Go types don't have. A definition that the
 * older release doesn't have at all is only reached through such a property and isn't listed.
 */

/** By definition: property names. */
export type Absent = Readonly<Record<string, readonly string[]>>;

export function absentFrom(definitions: Definitions, types: GoTypes, roots: readonly string[]): Absent {
  const absent: Record<string, readonly string[]> = {};
  const seen = new Set<string>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const definition = definitions[name];
    if (seen.has(name) || !definition) continue;
    seen.add(name);
    const fields = types.get(name);
    const kept = Object.entries(definition.properties ?? {}).filter(([property]) => fields?.has(property) ?? true);
    const lost = Object.keys(definition.properties ?? {}).filter((property) => !kept.some(([key]) => key === property));
    if (lost.length > 0) absent[name] = lost.sort();
    queue.push(...kept.flatMap(([, property]) => referencesOf(property)), ...otherReferences(definition));
  }
  return Object.fromEntries(Object.entries(absent).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function referencesOf(schema: Definition): string[] {
  const name = referred(schema);
  return [...(name === undefined ? [] : [name]), ...children(schema).flatMap(referencesOf)];
}

const otherReferences = ({ items, additionalProperties }: Definition): string[] =>
  children({ ...(items && { items }), ...(additionalProperties !== undefined && { additionalProperties }) }).flatMap(
    referencesOf,
  );
