/**
 * JSON Patch (RFC 6902) as the API server's library applies it (evanphx v4), which is laxer than the RFC on objects:
 * `replace` of a missing key adds it, `test` with null passes when the key is missing. Any failure voids the whole patch
 * and the API server answers 422 without saying which operation it was.
 */

import { PROTOTYPE, copy, isObject, same } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { StatusError, badRequest, patchRefused } from '../status.ts';
import { DEEPEST, isNestedDeeperThan } from './body.ts';

export interface PatchOperation {
  op: string;
  path: string;
  from?: string;
  value?: Json;
}

type Container = JsonObject | Json[];

/** The API server's limits: a patch could grow a document without end by copying it into itself. */
const MOST_OPERATIONS = 10_000;
const MOST_COPIED = 3 * 1024 * 1024;

const tooMuch = (message: string): StatusError => new StatusError(413, 'RequestEntityTooLarge', message);

const decode = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** Throws StatusError 422 on what is no pointer, or one that leads out of the document into its prototype. */
function tokensOf(pointer: string | undefined): string[] {
  if (pointer === undefined || (pointer !== '' && !pointer.startsWith('/'))) throw patchRefused();
  const tokens = pointer.split('/').slice(1).map(decode);
  if (tokens.includes(PROTOTYPE)) throw patchRefused();
  return tokens;
}

const isContainer = (value: unknown): value is Container => Array.isArray(value) || isObject(value);

function child(container: Container, token: string): Json | undefined {
  if (Array.isArray(container)) return container[indexIn(container, token)];
  return Object.hasOwn(container, token) ? container[token] : undefined;
}

function indexIn(list: Json[], token: string, allowEnd = false): number {
  if (allowEnd && token === '-') return list.length;
  const index = /^-?\d+$/.test(token) ? Number(token) : NaN;
  const position = index < 0 ? list.length + index : index;
  if (!(position >= 0 && position <= list.length - (allowEnd ? 0 : 1))) throw patchRefused();
  return position;
}

/** The container that holds the last token, and that token. */
function locate(document: Json, pointer: string | undefined): [Container, string] {
  const tokens = tokensOf(pointer);
  const last = tokens.pop();
  if (last === undefined) throw patchRefused();
  let node: Json | undefined = document;
  for (const token of tokens) {
    if (!isContainer(node)) throw patchRefused();
    node = child(node, token);
  }
  if (!isContainer(node)) throw patchRefused();
  return [node, last];
}

function valueAt(document: Json, pointer: string | undefined): Json | undefined {
  if (pointer === '') return document;
  const [container, token] = locate(document, pointer);
  return child(container, token);
}

function add(document: Json, pointer: string, value: Json): void {
  const [container, token] = locate(document, pointer);
  if (Array.isArray(container)) container.splice(indexIn(container, token, true), 0, value);
  else container[token] = value;
}

function remove(document: Json, pointer: string | undefined): void {
  const [container, token] = locate(document, pointer);
  if (Array.isArray(container)) container.splice(indexIn(container, token), 1);
  else if (!Object.hasOwn(container, token)) throw patchRefused();
  else Reflect.deleteProperty(container, token);
}

function replace(document: Json, pointer: string, value: Json): void {
  const [container, token] = locate(document, pointer);
  if (Array.isArray(container)) container[indexIn(container, token)] = value;
  else container[token] = value;
}

function test(document: Json, pointer: string, value: Json): void {
  const actual = valueAt(document, pointer);
  if (!same(actual ?? null, value)) throw patchRefused();
}

type Apply = (document: Json, operation: PatchOperation) => void;

/** How much an operation copies out of the document itself. */
const copiedBy = (document: Json, { op, from }: PatchOperation): number =>
  op === 'copy' ? JSON.stringify(valueAt(document, from) ?? null).length : 0;

const OPERATIONS = new Map<string, Apply>(
  Object.entries({
    add: (document, { path, value }) => add(document, path, copy(value ?? null)),
    remove: (document, { path }) => remove(document, path),
    replace: (document, { path, value }) => replace(document, path, copy(value ?? null)),
    test: (document, { path, value }) => test(document, path, value ?? null),
    copy: (document, { path, from }) => add(document, path, copy(valueAt(document, from) ?? null)),
    move: (document, { path, from }) => {
      const value = valueAt(document, from) ?? null;
      remove(document, from);
      add(document, path, value);
    },
  } satisfies Record<string, Apply>),
);

/** Reads a patch document. Throws StatusError 400 when it isn't a list of objects, 413 when it is too long. */
export function readJsonPatch(body: unknown): PatchOperation[] {
  if (!Array.isArray(body)) throw badRequest('error decoding patch: a JSON patch is a list of operations');
  if (body.length > MOST_OPERATIONS) {
    throw tooMuch(`The allowed maximum operations in a JSON patch is ${MOST_OPERATIONS}, got ${body.length}`);
  }
  return body.map((item: unknown) => {
    if (!isObject(item) || typeof item['op'] !== 'string' || typeof item['path'] !== 'string') throw patchRefused();
    const { op, path, from, value } = item;
    return { op, path, ...(typeof from === 'string' && { from }), ...(value !== undefined && { value }) };
  });
}

/** Applies the operations to a copy. Throws StatusError 422 when one of them fails, 413 when they make too much of it. */
export function applyJsonPatch<T>(document: T, operations: readonly PatchOperation[]): T {
  const result = copy(document);
  try {
    applyAll(result as Json, operations);
  } catch (error) {
    // What is copied may have become deeper than the stack is.
    throw error instanceof RangeError ? tooMuch('the patch nests too deep') : error;
  }
  if (isNestedDeeperThan(DEEPEST, result)) throw tooMuch('the patch nests too deep');
  return result;
}

function applyAll(document: Json, operations: readonly PatchOperation[]): void {
  let copied = 0;
  for (const operation of operations) {
    const apply = OPERATIONS.get(operation.op);
    if (!apply) throw patchRefused();
    copied += copiedBy(document, operation);
    if (copied > MOST_COPIED) throw tooMuch('the patch copies too much');
    apply(document, operation);
  }
}
