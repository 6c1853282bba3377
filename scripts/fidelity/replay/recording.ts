/** A recorded group of exchanges, as its file holds it, and the reading of a folder of them. It judges nothing. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { at, isList, isObject } from '../json.ts';
import type { Json } from '../json.ts';
import { UsageError } from '../../../src/commands/usage-error.ts';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Who sent it: admin, anonymous, or a ServiceAccount. */
  readonly as: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or `{text}` for what was sent as it stands; absent where there was no body. */
  readonly body?: Json;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Json;
  /** Of a watch. */
  readonly events?: readonly Json[];
  readonly end?: string | null;
  readonly seconds?: number;
}

export interface Step {
  /** Unique within the recording: a name that comes again has ` (2)`, ` (3)`... after it. */
  readonly name: string;
  readonly request?: RecordedRequest;
  readonly response?: RecordedResponse;
  /** State that was read between the requests. */
  readonly observed?: Json;
  readonly before?: Json;
  readonly after?: Json;
  readonly later?: Json;
}

export interface Recording {
  /** Like `05-writes`. */
  readonly group: string;
  readonly server: { readonly kubernetes: string; readonly kubevirt: string };
  readonly steps: readonly Step[];
}

/**
 * Reads a folder's recordings, in the order of their names; other files in it are left alone. Throws UsageError for a
 * folder or a file that can't be read.
 */
export async function readRecordings(folder: string): Promise<readonly Recording[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new UsageError(`recordings can't be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const files = names.filter((name) => /^\d\d-.*\.json$/.test(name)).sort();
  if (files.length === 0) throw new UsageError(`there are no recordings in ${folder}`);
  return Promise.all(files.map(async (name) => recordingOf(name, await readFile(join(folder, name), 'utf8'))));
}

/** One file's text as a recording; UsageError when it is none. */
export function recordingOf(file: string, text: string): Recording {
  const parsed = parse(file, text);
  const steps = at(parsed, 'steps');
  if (!isObject(parsed) || !isList(steps)) throw new UsageError(`${file} is no recording`);
  return { ...(parsed as unknown as Recording), steps: withUniqueNames(steps as unknown as Step[]) };
}

function parse(file: string, text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function withUniqueNames(steps: readonly Step[]): Step[] {
  const seen = new Map<string, number>();
  return steps.map((step) => {
    const count = (seen.get(step.name) ?? 0) + 1;
    seen.set(step.name, count);
    return count === 1 ? step : { ...step, name: `${step.name} (${count})` };
  });
}

/** A body that stands for text and not for JSON. */
export function textBody(body: Json | undefined): string | undefined {
  const text = at(body, 'text');
  return isObject(body) && Object.keys(body).length === 1 && typeof text === 'string' ? text : undefined;
}
