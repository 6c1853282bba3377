/**
 * The recordings' placeholders: `<uid3>` is the same value wherever it stands within a file. Matching an answer binds
 * them, and later requests are filled with what was bound. It knows no HTTP.
 */

import { randomUUID } from 'node:crypto';

import { mapStrings } from '../json.ts';
import type { Json } from '../json.ts';

/** What may stand where a placeholder of the kind stands. */
const SHAPES: Readonly<Record<string, string>> = {
  uid: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  rv: '\\d+',
  continue: '[\\w.~=-]+',
  time: '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z',
  microtime: '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z',
  rand: '[a-z0-9]+',
  podIP: '[0-9a-f.:]+',
  nodeIP: '[0-9a-f.:]+',
  apiserver: '\\S+',
  token: '\\S+',
  pem: '[^]+',
};

/** Of these the recording kept nothing, so anything may stand there. */
const NOT_KEPT = /^<(elided|dropped, \d+ KiB)>$/;

const PLACEHOLDER = new RegExp(`<(${Object.keys(SHAPES).join('|')})(-current|\\d+)?>`, 'g');

/** What differs from the recording, or what is bound to another value than before. */
export type Mismatch = 'shape' | { readonly placeholder: string; readonly bound: string };

export class Bindings {
  readonly #values = new Map<string, string>();
  /** Values of a moment: good enough to be sent, but nothing is held against them. */
  readonly #passing = new Map<string, string>();
  readonly #now: () => Date;

  /** @param now what `<time>` becomes in a request. */
  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  /** The value bound to a placeholder (`uid3`). */
  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** Binds a placeholder (`uid3`) to what set-up knows it to be. */
  bind(name: string, value: string): void {
    this.#values.set(name, value);
  }

  /** Does something that may bind placeholders, and forgets what it bound unless it gives true. */
  attempt(compare: () => boolean): boolean {
    const before = new Map(this.#values);
    if (compare()) return true;
    this.#values.clear();
    for (const [name, value] of before) this.#values.set(name, value);
    return false;
  }

  /** Text of a request with its placeholders filled; those that nothing bound yet get a value of their kind. */
  fill(text: string): string {
    return text.replace(PLACEHOLDER, (_, kind: string, number: string | undefined) =>
      this.#valueOf(kind, number ?? ''),
    );
  }

  fillAll(value: Json): Json {
    return mapStrings(value, (text) => this.fill(text));
  }

  #valueOf(kind: string, number: string): string {
    const known = this.#values.get(kind + number) ?? this.#passing.get(kind + number);
    if (known !== undefined) return known;
    const made = this.#invent(kind);
    if (number) this.#values.set(kind + number, made);
    return made;
  }

  #invent(kind: string): string {
    if (kind === 'uid') return randomUUID();
    if (kind === 'rv') return '1';
    const now = this.#now().toISOString();
    if (kind === 'time') return now.replace(/\.\d+Z$/, 'Z');
    return kind === 'microtime' ? now.replace(/(\.\d+)Z$/, '$1000Z') : `no-${kind}`;
  }

  /**
   * Holds a recorded string against the one that came, and binds its numbered placeholders.
   * @param moving true where the value is of the moment (a list's version): its shape is compared, and it is kept
   *   only to be sent.
   */
  match(expected: string, actual: string, moving = false): Mismatch | undefined {
    if (NOT_KEPT.test(expected)) return undefined;
    const names: string[] = [];
    const found = new RegExp(`^${patternOf(expected, names)}$`).exec(actual);
    if (!found) return 'shape';
    for (const [index, placeholder] of names.entries()) {
      const value = found[index + 1] ?? '';
      const bound = this.#values.get(placeholder);
      if (moving) this.#passing.set(placeholder, value);
      else if (bound === undefined) this.#values.set(placeholder, value);
      else if (bound !== value) return { placeholder, bound };
    }
    return undefined;
  }
}

/** A regular expression of the recorded text; what is numbered in it is a group, whose names are appended to a list. */
function patternOf(expected: string, names: string[]): string {
  let pattern = '';
  let end = 0;
  for (const { 0: all, 1: kind = '', 2: number = '', index } of expected.matchAll(PLACEHOLDER)) {
    pattern += literal(expected.slice(end, index));
    const numbered = /^\d+$/.test(number);
    if (numbered) names.push(kind + number);
    pattern += `(${numbered ? '' : '?:'}${SHAPES[kind] ?? ''})`;
    end = index + all.length;
  }
  return pattern + literal(expected.slice(end));
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** True where the recording kept nothing of a value. */
export function isNotKept(value: Json | undefined): boolean {
  return typeof value === 'string' && NOT_KEPT.test(value);
}
