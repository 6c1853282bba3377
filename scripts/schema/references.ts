import type { Bundle } from './bundle.ts';
import { rootFile } from './bundle.ts';
import { GenerationError } from './failure.ts';
import { renamed } from './quirks.ts';
import type { SchemaObject } from './openapi.ts';

/** Where a schema is in the bundle: the file and its name among that file's component schemas. */
export interface SchemaAddress {
  readonly file: string;
  readonly name: string;
}

export interface FoundSchema extends SchemaAddress {
  readonly schema: SchemaObject;
}

const reference = /^(?:https?:\/\/[^#]*\/([^/#]+))?#\/components\/schemas\/([^/]+)$/;

/** Where a `$ref` leads, seen from the file it stands in. The host of an absolute one is not looked at. */
export function addressOf(ref: string, from: string): SchemaAddress {
  const match = reference.exec(ref);
  if (!match?.[2]) throw new GenerationError(`${from} has a reference of an unknown form: ${ref}`);
  return { file: match[1] ?? from, name: match[2] };
}

/**
 * The schema that a reference means, through every alias: an unversioned name is an alias of its newest version.
 * Throws GenerationError where it leads nowhere.
 */
export async function findSchema(bundle: Bundle, ref: string, from: string): Promise<FoundSchema> {
  let address = addressOf(ref, from);
  for (const visited = new Set<string>(); ;) {
    const schema = (await bundle.schemas(address.file))?.[address.name];
    const where = `${address.file}#${address.name}`;
    if (!schema || visited.has(where)) {
      throw new GenerationError(`${from} references ${ref}, which ${schema ? 'is a circle' : 'the bundle lacks'}`);
    }
    if (schema.$ref === undefined) return { ...address, schema };
    visited.add(where);
    address = addressOf(schema.$ref, address.file);
  }
}

/** The name of a component without its version: `ComputerSystem_v1_27_0_Boot` is `ComputerSystem_Boot`. */
export function componentName(name: string): string {
  const [, owner, own] = /^([^_]+)(?:_v\d+_\d+_\d+)?_(.+)$/.exec(name) ?? [];
  if (owner === undefined || own === undefined) return name;
  return owner === own ? own : `${renamed[owner] ?? owner}_${own}`;
}

/** The version in a component's name as numbers that compare in order; all zero where it has none. */
export function componentVersion(name: string): readonly [number, number, number] {
  const [, major, minor, errata] = /^[^_]+_v(\d+)_(\d+)_(\d+)_/.exec(name) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(errata ?? 0)];
}

/** True when the first version is higher than the second. */
export function isNewer(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The namespace that a schema file declares: `ComputerSystem.v1_27_0.yaml` has `ComputerSystem.v1_27_0`. */
export function namespaceOf(address: SchemaAddress): string | undefined {
  return address.file === rootFile ? undefined : address.file.replace(/\.yaml$/, '');
}
