/**
 * Holds what came against what was recorded: all fields, and none that wasn't recorded. Pure but for the placeholders
 * that it binds. What it leaves out is said by rules.ts alone.
 */

import { asText, at, isList, isObject, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { isNotKept } from './placeholders.ts';
import type { Bindings } from './placeholders.ts';
import {
  AGE,
  AGES,
  AT_LEAST,
  BY_THE_NODE,
  IGNORED,
  IGNORED_OF_KIND,
  KEYED,
  MOVING,
  NAMED_HERE,
  OFFERED,
  READ_TEXTS,
  ruleFor,
  TEXTS,
} from './rules.ts';

export interface Difference {
  /** Where, like `body.details.kind` or `events[2].object.status.phase`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** Compares two values below a path; finds all differences, not just the first. */
export function compare(expected: Json | undefined, actual: Json | undefined, bindings: Bindings): Difference[] {
  return new Comparison(bindings).run(expected, actual);
}

class Comparison {
  readonly #bindings: Bindings;
  readonly #differences: Difference[] = [];
  /** A list moves on with the cluster; a single object's version is its own. */
  #isCollection = false;
  /** Of the innermost object that says its kind. */
  #kind = '';

  constructor(bindings: Bindings) {
    this.#bindings = bindings;
  }

  run(expected: Json | undefined, actual: Json | undefined): Difference[] {
    this.#isCollection = isCollection(expected) || isCollection(at(expected, 'object'));
    this.#value(expected, actual, '');
    return this.#differences;
  }

  #differ(path: string, expected: Json | undefined, got: Json | undefined): void {
    this.#differences.push({ path, expected: shortOf(expected), got: shortOf(got) });
  }

  #value(expected: Json | undefined, actual: Json | undefined, path: string): void {
    if (isNotKept(expected) || this.#isIgnored(path)) return;
    if (expected === undefined || actual === undefined) {
      if (expected !== actual) this.#differ(path, expected, actual);
    } else if (ruleFor(BY_THE_NODE, path)) return;
    else this.#present(expected, actual, path);
  }

  #present(expected: Json, actual: Json, path: string): void {
    if (isList(expected) && isList(actual)) this.#list(expected, actual, path);
    else if (isObject(expected) && isObject(actual)) this.#object(expected, actual, path);
    else if (typeof expected === 'string' && typeof actual === 'string') this.#text(expected, actual, path);
    else if (expected !== actual) this.#differ(path, expected, actual);
  }

  #isIgnored(path: string): boolean {
    const ofKind = IGNORED_OF_KIND.filter(({ kind }) => kind === this.#kind);
    return ruleFor(IGNORED, path) !== undefined || ruleFor(ofKind, path) !== undefined;
  }

  #object(expected: JsonObject, actual: JsonObject, path: string): void {
    const kindAround = this.#kind;
    this.#kind = textAt(expected, 'kind') || kindAround;
    const named = withActualKeys(expected, actual, this.#bindings);
    for (const key of new Set([...Object.keys(named), ...Object.keys(actual)])) {
      this.#value(own(named, key), own(actual, key), path ? `${path}.${key}` : key);
    }
    this.#kind = kindAround;
  }

  #list(expected: readonly Json[], actual: readonly Json[], path: string): void {
    const offered = ruleFor(OFFERED, this.#kind === 'APIGroupDiscoveryList' && path === 'items' ? 'discovered' : path);
    const keyed = ruleFor(KEYED, path);
    if (offered) this.#shared(byName(expected, offered.key), byName(actual, offered.key), { ...offered, path });
    else if (ruleFor(AT_LEAST, path)) this.#atLeast(expected, actual, path);
    else if (keyed && areKeyed(expected, keyed.key))
      this.#object(byKey(expected, keyed.key), byKey(actual, keyed.key), path);
    else this.#sequence(expected, actual, path);
  }

  #sequence(expected: readonly Json[], actual: readonly Json[], path: string): void {
    if (expected.length !== actual.length) this.#differ(`${path}.length`, expected.length, actual.length);
    const both = Math.min(expected.length, actual.length);
    for (let index = 0; index < both; index++) this.#value(expected[index], actual[index], `${path}[${index}]`);
  }

  /** Compares what is in both. */
  #shared(expected: JsonObject, actual: JsonObject, { path, only }: { path: string; only: boolean }): void {
    for (const [key, value] of Object.entries(actual)) {
      if (Object.hasOwn(expected, key)) this.#value(own(expected, key), value, `${path}.${key}`);
      else if (only) this.#differ(`${path}.${key}`, undefined, value);
    }
  }

  /** Every expected item is somewhere among the actual ones. */
  #atLeast(expected: readonly Json[], actual: readonly Json[], path: string): void {
    const isThere = (item: Json): boolean =>
      actual.some((one) => this.#bindings.attempt(() => new Comparison(this.#bindings).run(item, one).length === 0));
    for (const item of expected) if (!isThere(item)) this.#differ(path, item, 'no such item');
  }

  #text(expected: string, actual: string, path: string): void {
    if (ruleFor(TEXTS, path)) {
      if (!areReadAlike(expected, actual, path)) this.#differ(path, expected, actual);
    } else if (!isAlikeHere(expected, actual, path)) this.#bound(expected, actual, path);
  }

  #bound(expected: string, actual: string, path: string): void {
    const moving = this.#isCollection && ruleFor(MOVING, path) !== undefined;
    const mismatch = this.#bindings.match(expected, actual, moving);
    if (mismatch === 'shape') this.#differ(path, expected, actual);
    else if (mismatch) this.#differ(path, `${expected} (${mismatch.bound} before)`, actual);
  }
}

/** A name of the cluster's own, or an age. */
function isAlikeHere(expected: string, actual: string, path: string): boolean {
  if (ruleFor(NAMED_HERE, path)) return actual !== '';
  return ruleFor(AGES, path) !== undefined && AGE.test(expected) && AGE.test(actual);
}

/** Keys that hold a placeholder (the pods of a VMI are keyed by uid) under the keys that came. */
function withActualKeys(expected: JsonObject, actual: JsonObject, bindings: Bindings): JsonObject {
  const names = Object.keys(expected);
  if (!names.some((name) => name.startsWith('<'))) return expected;
  const free = Object.keys(actual).filter((name) => !Object.hasOwn(expected, name));
  const actualOf = (name: string): string => free.find((key) => bindings.match(name, key) === undefined) ?? name;
  return Object.fromEntries(
    names.map((name) => [name.startsWith('<') ? actualOf(name) : name, expected[name] ?? null]),
  );
}

function own(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function areKeyed(items: readonly Json[], key: string): boolean {
  return items.every((item) => keyOf(item, key) !== '');
}

function byKey(items: readonly Json[], key: string): JsonObject {
  return Object.fromEntries(items.map((item, index) => [keyOf(item, key) || String(index), item]));
}

/** Shortened conditions are strings, `Ready=False:PodTerminating`. */
function keyOf(item: Json, key: string): string {
  return typeof item === 'string' ? (item.split('=')[0] ?? '') : textAt(item, key);
}

function byName(items: readonly Json[], key: readonly string[]): JsonObject {
  return Object.fromEntries(items.map((item) => [key.length === 0 ? asText(item) : textAt(item, ...key), item]));
}

/** Lists, Tables and bookmarks: what carries the version of a moment. */
function isCollection(value: Json | undefined): boolean {
  if (!isObject(value)) return false;
  return isList(value['items']) || isList(value['rows']) || Object.keys(value['metadata'] ?? {}).length === 1;
}

/** True when programs find the same in both texts; see READ_TEXTS. */
export function areReadAlike(expected: string, actual: string, path: string): boolean {
  return READ_TEXTS.every((row) => !row.path.test(path) || row.text.test(expected) === row.text.test(actual));
}

const LONGEST = 160;

/** A value on one line, cut where it gets long. */
export function shortOf(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
