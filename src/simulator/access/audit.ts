/**
 * Which verbs were used, by user: what every authorised or refused request asked for, counted and not kept one by one,
 * so that a deployed Role can be compared with what is called. It is bounded: a client that invents names fills no memory.
 */

import type { User } from '../user.ts';
import type { Attributes } from './policy-rules.ts';

export interface AuditEntry {
  readonly user: string;
  readonly verb: string;
  readonly group: string;
  /** Empty where the request was for a path. */
  readonly resource: string;
  readonly subresource: string;
  /** Of a request for no resource. */
  readonly path?: string;
  readonly allowed: boolean;
  /** In which it was used, sorted; '' is the whole cluster. */
  readonly namespaces: readonly string[];
  /** Of which objects, sorted; '' is no name. */
  readonly names: readonly string[];
  /** True when there were more names or namespaces than are kept. */
  readonly truncated: boolean;
  readonly count: number;
}

interface Tally extends Omit<AuditEntry, 'namespaces' | 'names' | 'truncated' | 'count'> {
  readonly namespaces: Set<string>;
  readonly names: Set<string>;
  truncated: boolean;
  count: number;
}

/** So many different uses are told apart, and of each so many names and namespaces. */
const MOST_TALLIES = 10_000;
const MOST_NAMES = 200;

export class Audit {
  readonly #tallies = new Map<string, Tally>();
  #dropped = 0;

  /** Counts one decision. */
  record({ name: user }: User, wanted: Attributes, allowed: boolean): void {
    const { verb } = wanted;
    const [group, resource, subresource, path] =
      'path' in wanted ? ['', '', '', wanted.path] : [wanted.group, wanted.resource, wanted.subresource, undefined];
    const key = [user, verb, group, resource, subresource, path, allowed].join('\n');
    let tally = this.#tallies.get(key);
    if (!tally) {
      if (this.#tallies.size >= MOST_TALLIES) {
        this.#dropped += 1;
        return;
      }
      const what = { user, verb, group, resource, subresource, ...(path !== undefined && { path }), allowed };
      tally = { ...what, namespaces: new Set(), names: new Set(), truncated: false, count: 0 };
      this.#tallies.set(key, tally);
    }
    tally.count += 1;
    if ('path' in wanted) return;
    remember(tally, tally.namespaces, wanted.namespace);
    remember(tally, tally.names, wanted.name);
  }

  /** What was used since the start or the last clear(), in the order of its first use. */
  entries(): AuditEntry[] {
    return [...this.#tallies.values()].map((tally) => ({
      ...tally,
      namespaces: [...tally.namespaces].sort(),
      names: [...tally.names].sort(),
    }));
  }

  /** How many requests were not counted because there were too many kinds of them. */
  get dropped(): number {
    return this.#dropped;
  }

  clear(): void {
    this.#tallies.clear();
    this.#dropped = 0;
  }
}

function remember(tally: Tally, list: Set<string>, item: string): void {
  if (list.has(item)) return;
  if (list.size < MOST_NAMES) list.add(item);
  else tally.truncated = true;
}
