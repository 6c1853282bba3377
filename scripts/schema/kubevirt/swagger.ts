import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { GenerationError } from '../failure.ts';

/** KubeVirt's and CDI's OpenAPI documents (Swagger 2.0), of which only the definitions matter here. */

/** A schema as the documents have it, and as the generated files keep it. */
export interface Definition {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly items?: Definition;
  readonly additionalProperties?: Definition | boolean;
  readonly [extension: `x-${string}`]: unknown;
}

export type Definitions = Readonly<Record<string, Definition>>;

export interface Document {
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly definitions: Definitions;
}

const PREFIX = '#/definitions/';

/** @throws GenerationError where the file can't be read or is no such document */
export async function readDocument(path: string): Promise<Document> {
  const text = await readFile(path).catch((cause: unknown) => {
    throw new GenerationError(`${path} can't be read: ${String(cause)}`, { cause });
  });
  const definitions = definitionsOf(text.toString('utf8'), path);
  return { digest: createHash('sha256').update(text).digest('hex'), definitions };
}

function definitionsOf(text: string, path: string): Definitions {
  try {
    const { definitions } = JSON.parse(text) as { definitions?: Definitions };
    if (definitions) return definitions;
  } catch (cause) {
    throw new GenerationError(`${path} is not JSON: ${String(cause)}`, { cause });
  }
  throw new GenerationError(`${path} has no definitions: an OpenAPI document (swagger.json) is wanted`);
}

/** The name of the definition that a reference leads to. */
export function referred(definition: Definition): string | undefined {
  return definition.$ref?.startsWith(PREFIX) ? definition.$ref.slice(PREFIX.length) : undefined;
}

/** The schemas directly inside a schema. */
export function children({ properties, items, additionalProperties }: Definition): Definition[] {
  return [
    ...Object.values(properties ?? {}),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
  ];
}

/** The names of all definitions that can be reached from these, in order of the names. */
export function reachable(definitions: Definitions, roots: readonly string[], origin: string): string[] {
  const found = new Set<string>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const definition = definitions[name];
    if (!definition) throw new GenerationError(`${origin} has no definition ${name}`);
    found.add(name);
    queue.push(...referencesIn(definition));
  }
  return [...found].sort();
}

function referencesIn(definition: Definition): string[] {
  const name = referred(definition);
  return [...(name === undefined ? [] : [name]), ...children(definition).flatMap(referencesIn)];
}
