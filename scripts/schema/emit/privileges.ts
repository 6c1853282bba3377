import { GenerationError } from '../failure.ts';
import type { Model } from '../model.ts';
import type { Operation } from '../operations.ts';
import type { OperationMap, PrivilegeAlternatives, PrivilegeMapping, PrivilegeRegistry } from '../registries.ts';
import { constant, literal, typescript, type Files } from './text.ts';

/**
 * What an operation demands, from the privilege registry: the mapping of its resource type with the overrides that fit
 * its path. Documents that are no resource have no entry there; they must be public.
 * @param ancestorsOf the types of the resources above a path, outermost first
 */
export function emitPrivileges(
  model: Model,
  registry: PrivilegeRegistry,
  ancestorsOf: (path: string) => readonly string[],
): Files {
  const context = { registry, ancestorsOf };
  const entries = model.operations.map((operation) => [operation.id, privilegesOf(operation, context)] as const);
  const properties = model.operations.flatMap((operation) => {
    const overrides = propertyOverrides(operation, registry);
    return Object.keys(overrides).length > 0 ? [[operation.id, overrides] as const] : [];
  });
  const names = [...registry.privileges, 'NoAuth'].map((name) => `'${name}'`).join(' | ');
  const record = 'Readonly<Record<string, PrivilegeAlternatives>>';
  return {
    'privileges.ts': typescript(
      "import type { OperationId } from './operations.ts';",
      `export type PrivilegeName = ${names};`,
      '/** Any one of the alternatives suffices; all privileges of an alternative are needed. */\n' +
        'export type PrivilegeAlternatives = readonly (readonly PrivilegeName[])[];',
      constant('privilegeRegistryVersion', registry.version, 'The version of the privilege registry.'),
      `export const operationPrivileges: Readonly<Record<OperationId, PrivilegeAlternatives>> = ${literal(Object.fromEntries(entries))};`,
      '/** Where a single property demands something else than its resource, by operation and property. */\n' +
        `export const propertyPrivileges: Readonly<Partial<Record<OperationId, ${record}>>> = ${literal(Object.fromEntries(properties))};`,
    ),
  };
}

interface Context {
  readonly registry: PrivilegeRegistry;
  readonly ancestorsOf: (path: string) => readonly string[];
}

type Alternatives = readonly (readonly string[])[];

function privilegesOf(operation: Operation, { registry, ancestorsOf }: Context): Alternatives {
  if (operation.entity === undefined) {
    if (operation.public) return [['NoAuth']];
    throw new GenerationError(`${operation.path} is no resource, so no privileges are known: it must be public`);
  }
  const mapping = mappingOf(operation.entity, registry);
  const resource = operation.path.replace(/\/Actions\/.*$/, '');
  const maps = [
    uriOverride(mapping, resource),
    subordinateOverride(mapping, ancestorsOf(resource)),
    mapping.OperationMap,
  ];
  const alternatives = maps.map((map) => map?.[operation.method.toUpperCase()]).find((found) => found !== undefined);
  if (!alternatives)
    throw new GenerationError(`the privilege registry lacks ${operation.method} of ${operation.entity}`);
  return plain(alternatives);
}

function mappingOf(entity: string, registry: PrivilegeRegistry): PrivilegeMapping {
  const mapping = registry.mappings.find((each) => each.Entity === entity);
  if (!mapping) throw new GenerationError(`the privilege registry has no mapping for ${entity}`);
  return mapping;
}

function plain(alternatives: PrivilegeAlternatives): Alternatives {
  return alternatives.map((alternative) => alternative.Privilege);
}

function uriOverride(mapping: PrivilegeMapping, path: string): OperationMap | undefined {
  return mapping.ResourceURIOverrides?.find((override) => override.Targets.includes(path))?.OperationMap;
}

/** Targets name ancestors from the outside in, not every one of them; the longest list that fits says most. */
function subordinateOverride(mapping: PrivilegeMapping, ancestors: readonly string[]): OperationMap | undefined {
  return (mapping.SubordinateOverrides ?? [])
    .filter((override) => isSubsequence(override.Targets, ancestors))
    .sort((a, b) => b.Targets.length - a.Targets.length)[0]?.OperationMap;
}

function isSubsequence(wanted: readonly string[], all: readonly string[]): boolean {
  let found = 0;
  for (const each of all) if (each === wanted[found]) found += 1;
  return found === wanted.length;
}

/** Overrides for the properties that the operation may write. */
function propertyOverrides(operation: Operation, registry: PrivilegeRegistry): Record<string, Alternatives> {
  if (operation.entity === undefined) return {};
  const overrides = mappingOf(operation.entity, registry).PropertyOverrides ?? [];
  const entries = overrides.flatMap((override) => {
    const alternatives = override.OperationMap[operation.method.toUpperCase()];
    const targets = override.Targets.filter((target) => operation.writable.includes(target));
    return alternatives ? targets.map((target) => [target, plain(alternatives)] as const) : [];
  });
  return Object.fromEntries(entries);
}
