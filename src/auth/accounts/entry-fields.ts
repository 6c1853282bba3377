/**
 * The keys of one entry of accounts.yaml, read one by one, and everything that is wrong with them. No value of an entry is
 * ever part of a problem, nor a key that isn't known: `password:secret` without its space is a key too.
 */
import { isMap, isNode, isScalar } from 'yaml';
import type { Position, YamlList } from './yaml-text.ts';

export interface EntryProblem {
  readonly position: Position;
  readonly text: string;
}

interface Field {
  readonly value: unknown;
  readonly position: Position;
}

export class EntryFields {
  readonly position: Position;
  /** False: it has no keys at all, which is its only problem. */
  readonly isMap: boolean;
  readonly problems: EntryProblem[] = [];
  readonly #fields = new Map<string, Field>();

  constructor(item: unknown, known: readonly string[], { positionOf }: Pick<YamlList, 'positionOf'>) {
    this.position = positionOf(item);
    this.isMap = isMap(item);
    if (!isMap(item)) {
      this.#problem(this.position, 'an account is written as keys and values');
      return;
    }
    for (const { key, value } of item.items) {
      const name = isScalar(key) ? key.value : undefined;
      const position = positionOf(key);
      if (typeof name !== 'string' || !known.includes(name)) {
        this.#problem(position, `this key isn't known; the keys are ${known.join(', ')}`);
      } else if (this.#fields.has(name)) this.#problem(position, `${name} is there twice`);
      else this.#fields.set(name, { value: isNode(value) ? plain(value) : null, position });
    }
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** A value whatever it is; undefined where the key is missing. */
  raw(name: string): unknown {
    return this.#fields.get(name)?.value;
  }

  /** A text of a pattern; undefined where it is missing or isn't one. */
  text(name: string, pattern: RegExp, expects: string): string | undefined {
    const field = this.#fields.get(name);
    if (field === undefined) return undefined;
    if (typeof field.value !== 'string') this.fault(name, 'must be a text: put it in quotes');
    else if (!pattern.test(field.value)) this.fault(name, `must be ${expects}`);
    else return field.value;
    return undefined;
  }

  flag(name: string, missing: boolean): boolean {
    const field = this.#fields.get(name);
    if (field === undefined) return missing;
    if (typeof field.value === 'boolean') return field.value;
    this.fault(name, 'must be true or false');
    return missing;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const field = this.#fields.get(name);
    if (field === undefined) return undefined;
    const found = values.find((value) => value === field.value);
    if (found === undefined) this.fault(name, `must be ${values.join(' or ')}`);
    return found;
  }

  /** A list of at least one name. */
  names(name: string, pattern: RegExp, what: string): readonly string[] | undefined {
    const field = this.#fields.get(name);
    if (field === undefined) return undefined;
    const isName = (item: unknown): item is string => typeof item === 'string' && pattern.test(item);
    const { value } = field;
    if (Array.isArray(value) && value.length > 0 && value.every(isName)) return value;
    this.fault(name, `must be a list of names of ${what}`);
    return undefined;
  }

  /** Something is wrong with a key, or with the entry where that key is missing. */
  fault(name: string, text: string): void {
    this.#problem(this.#fields.get(name)?.position ?? this.position, `${name} ${text}`);
  }

  #problem(position: Position, text: string): void {
    this.problems.push({ position, text });
  }
}

/** Maps and lists become objects without the prototype's names. */
function plain(node: { toJSON(): unknown }): unknown {
  return node.toJSON();
}
