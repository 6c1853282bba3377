import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GenerationError } from '../failure.ts';

/**
 * The struct types of a Go module of API types and the JSON names of their fields. Reads declarations line by line: the
 * modules are formatted by gofmt, and nothing but names is asked of them.
 */

/** By `<version>.<Type>`, as the OpenAPI documents name definitions: the JSON names of all fields, embedded ones included. */
export type GoTypes = ReadonlyMap<string, ReadonlySet<string>>;

interface Struct {
  readonly fields: readonly string[];
  readonly embedded: readonly string[];
}

/** The names that an embedded type of another module brings in. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  'sdkapi.NodePlacement': ['nodeSelector', 'affinity', 'tolerations'],
  'sdkapi.Status': ['phase', 'conditions', 'operatorVersion', 'targetVersion', 'observedVersion'],
  'metav1.TypeMeta': ['apiVersion', 'kind'],
  'k8sv1.LocalObjectReference': ['name'],
  'corev1.LocalObjectReference': ['name'],
  'v1.LocalObjectReference': ['name'],
  'k8sv1.PersistentVolumeClaimVolumeSource': ['claimName', 'readOnly'],
  'v1.PersistentVolumeClaimVolumeSource': ['claimName', 'readOnly'],
};

/** @throws GenerationError where the folder is no such module, or embeds a type that isn't known */
export async function readGoTypes(module: string): Promise<GoTypes> {
  const types = new Map<string, Set<string>>();
  for (const [version, structs] of await packagesIn(module)) {
    for (const name of structs.keys()) {
      const key = `${version.split('/').at(-1) ?? ''}.${name}`;
      const fields = types.get(key) ?? new Set<string>();
      for (const field of fieldsOf(name, structs)) fields.add(field);
      types.set(key, fields);
    }
  }
  if (types.size === 0) throw new GenerationError(`${module} has no Go types: an unpacked Go module is wanted`);
  return types;
}

async function packagesIn(module: string): Promise<Map<string, Map<string, Struct>>> {
  const entries = await readdir(module, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new GenerationError(`${module} can't be read: ${String(cause)}`, { cause });
  });
  const packages = new Map<string, Map<string, Struct>>();
  for (const { name, parentPath } of entries) {
    if (!name.endsWith('.go') || /_test\.go$|generated/.test(name)) continue;
    const structs = packages.get(parentPath) ?? new Map<string, Struct>();
    for (const [type, struct] of structsIn(await readFile(join(parentPath, name), 'utf8'))) structs.set(type, struct);
    packages.set(parentPath, structs);
  }
  return packages;
}

const STRUCT = /^type (\w+) struct \{\n([\s\S]*?)^\}/gm;
const FIELD = /^\t(?:\w+\s+)?(\*?[\w.[\]*]+).*`.*json:"([^"]*)"/;

function structsIn(source: string): [string, Struct][] {
  return [...source.matchAll(STRUCT)].map(([, name = '', body = '']) => {
    const tagged = body.split('\n').flatMap((line) => {
      const [, type = '', tag = ''] = FIELD.exec(line) ?? [];
      return tag === '' ? [] : [{ type, tag }];
    });
    const isEmbedded = ({ tag }: { tag: string }): boolean => tag.startsWith(',');
    return [
      name,
      {
        fields: tagged.filter((field) => !isEmbedded(field)).map(({ tag }) => tag.split(',')[0] ?? ''),
        embedded: tagged.filter(isEmbedded).map(({ type }) => type.replace('*', '')),
      },
    ];
  });
}

function fieldsOf(name: string, structs: ReadonlyMap<string, Struct>): string[] {
  const struct = structs.get(name);
  if (!struct) {
    const foreign = FOREIGN[name];
    if (!foreign) throw new GenerationError(`the Go type ${name} is embedded, and its fields aren't known`);
    return [...foreign];
  }
  return [...struct.fields, ...struct.embedded.flatMap((type) => fieldsOf(type, structs))];
}
