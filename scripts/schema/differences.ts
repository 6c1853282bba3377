import type { Generation } from './generate.ts';
import type { SchemaObject, Schemas } from './openapi.ts';

/** What changes in what we serve from one release of DMTF's to another, as lines for a person. */
export function differences(from: Generation, to: Generation): string[] {
  return [
    ...section('versions', versionLines(from, to)),
    ...section('operations', setLines(operationNames(from), operationNames(to))),
    ...section('types', setLines(Object.keys(from.model.schemas), Object.keys(to.model.schemas))),
    ...section('properties and values', schemaLines(from.model.schemas, to.model.schemas)),
    ...section('messages', setLines(messageNames(from), messageNames(to))),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function versionLines(from: Generation, to: Generation): string[] {
  const before = versionsOf(from);
  return [...versionsOf(to)].flatMap(([name, version]) => {
    const old = before.get(name);
    return old === undefined || old === version ? [] : [`${name}: ${old} -> ${version}`];
  });
}

/** The versions of resource types and of registries. */
function versionsOf({ model, registries }: Generation): ReadonlyMap<string, string> {
  const types = [...model.namespaces].flatMap(([component, namespace]) => {
    const [owner, version] = namespace.split('.');
    return owner === component && version !== undefined ? [[component, version] as const] : [];
  });
  const messages = registries.messages.map(({ prefix, version }) => [`registry ${prefix}`, version] as const);
  return new Map([...types.sort(), ...messages, ['privilege registry', registries.privileges.version]]);
}

function operationNames({ model }: Generation): string[] {
  return model.operations.map(({ id }) => id);
}

function messageNames({ registries }: Generation): string[] {
  return registries.messages.flatMap(({ prefix, messages }) =>
    Object.entries(messages).map(([key, { NumberOfArgs }]) => `${prefix}.${key} (${NumberOfArgs})`),
  );
}

function setLines(from: readonly string[], to: readonly string[]): string[] {
  const added = to.filter((name) => !from.includes(name)).map((name) => `+ ${name}`);
  const removed = from.filter((name) => !to.includes(name)).map((name) => `- ${name}`);
  return [...added.sort(), ...removed.sort()];
}

function schemaLines(from: Schemas, to: Schemas): string[] {
  return Object.keys(to).flatMap((name) => {
    const [before, after] = [from[name], to[name]];
    if (!before || !after) return [];
    const lines = [
      ...setLines(membersOf(before), membersOf(after)),
      ...setLines(requiredOf(before), requiredOf(after)),
      ...changedLines(before, after),
    ];
    return lines.map((line) => `${name}  ${line}`);
  });
}

function membersOf(schema: SchemaObject): string[] {
  return [...Object.keys(schema.properties ?? {}), ...(schema.enum ?? []).map((value) => `value ${String(value)}`)];
}

function requiredOf(schema: SchemaObject): string[] {
  return (schema.required ?? []).map((name) => `required ${name}`);
}

/** Properties that both have and that are described otherwise: another type, bound, or mark. */
function changedLines(before: SchemaObject, after: SchemaObject): string[] {
  return Object.entries(after.properties ?? {}).flatMap(([name, property]) => {
    const old = before.properties?.[name];
    if (!old || JSON.stringify(old) === JSON.stringify(property)) return [];
    return [`~ ${name}: ${JSON.stringify(old)} -> ${JSON.stringify(property)}`];
  });
}
