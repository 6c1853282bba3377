import type { ErrorObject, ValidateFunction } from 'ajv';
import { lstat, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Workspace } from './workspace.ts';

export type Check = ValidateFunction;

/** Loads a generated validator module out of the workspace, which gets the repository's packages for its imports. */
export async function compiled(workspace: Workspace, text: string | undefined): Promise<Check> {
  const packages = workspace.path('node_modules');
  const linked = await lstat(packages).catch(() => undefined);
  if (!linked) await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), packages);
  loaded += 1;
  const path = workspace.path(`validator${loaded}.ts`);
  await writeFile(path, text ?? '');
  return ((await import(pathToFileURL(path).href)) as { validate: Check }).validate;
}

let loaded = 0;

/** What a body is refused for: place, keyword, and the property or value in question, in order. */
export function errorsOf(check: Check, body: unknown): string[] {
  check(body);
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.keyword} ${subjectOf(error)}`).sort();
}

function subjectOf({ params, data }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Record<string, unknown>;
  return String(missingProperty ?? additionalProperty ?? data);
}
