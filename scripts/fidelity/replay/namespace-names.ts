/**
 * The recordings' namespaces (`rec-write`) under names of this run (`rec-write-x7k2p`), so that runs don't meet and
 * nobody's namespace is touched. Works on text, since names stand in paths, bodies and messages alike.
 */

import type { Json } from '../json.ts';

/** Also behind an escape, as in `metadata.name%3Drec-write`. */
const RECORDED = /(?<![a-z0-9-])rec-[a-z]+(?![a-z0-9-])/g;

export class NamespaceNames {
  readonly #run: string;
  readonly #used = new Set<string>();
  /** Other names of the recordings' world, like that of a server, and what they are here. */
  readonly #others: Readonly<Record<string, string>>;

  /** @param run letters and digits that no other run has. */
  constructor(run: string, others: Readonly<Record<string, string>> = {}) {
    this.#run = run;
    this.#others = others;
  }

  /** Recorded text as it is sent. */
  toActual(text: string): string {
    const named = text.replace(RECORDED, (name) => {
      this.#used.add(name);
      return `${name}-${this.#run}`;
    });
    return Object.entries(this.#others).reduce(
      (changed, [recorded, here]) => changed.replaceAll(recorded, here),
      named,
    );
  }

  /** Text that came, in the recordings' terms. */
  toRecorded(text: string): string {
    const named = text.replaceAll(`-${this.#run}`, '');
    return Object.entries(this.#others).reduce(
      (changed, [recorded, here]) => changed.replaceAll(here, recorded),
      named,
    );
  }

  /** An answer in the recordings' terms. */
  recordedJson(value: Json): Json {
    return JSON.parse(this.toRecorded(JSON.stringify(value))) as Json;
  }

  /** The actual names that were used, to be removed at the end. */
  get used(): readonly string[] {
    return [...this.#used].map((name) => `${name}-${this.#run}`);
  }
}
