/**
 * The accounts of one Secret. An entry with a fault grants nothing and leaves its neighbours alone; a text that is no list
 * grants nothing at all. Everything that is wrong is told with its place, and without any value of the text.
 */
import type { YAMLSeq } from 'yaml';
import type { KeyValueObject } from '../../kubevirt/objects.ts';
import type { AccountOrigin } from './accounts.ts';
import type { AccountEntry, ReadEntry } from './entry.ts';
import { readEntry } from './entry.ts';
import type { StoredAccount } from './make-account.ts';
import { secretAccount } from './make-account.ts';
import { defaultId, sameName } from './names.ts';
import { accountsKey, isNewerFormat } from './secret.ts';
import type { Position, YamlList } from './yaml-text.ts';
import { parseYamlList } from './yaml-text.ts';

export type AccountProblemKind =
  /** It can't be used. */
  | 'malformed'
  /** The configuration has an account of that name or Id. */
  | 'overridden'
  /** It speaks of a chassis or a VM that doesn't exist now. */
  | 'unknownName';

export interface AccountProblem {
  readonly kind: AccountProblemKind;
  /** Where in the text, what, and never a value of it but names of chassis and VMs. */
  readonly text: string;
}

export type SecretOrigin = Exclude<AccountOrigin, { readonly kind: 'configuration' }>;

/** What the accounts of the configuration keep from being used. */
export interface Claims {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

export interface ListedAccount extends StoredAccount {
  /** Where it stands in the list. */
  readonly index: number;
  readonly position: Position;
}

export interface AccountList {
  readonly accounts: readonly ListedAccount[];
  readonly problems: readonly AccountProblem[];
  /** Names without their namespace, those of malformed entries too. */
  readonly names: ReadonlySet<string>;
  /** The text, for who wants to change it; undefined where it can't be changed. */
  readonly yaml: YamlList | undefined;
}

/** `accounts.yaml:3:5: ` and what is wrong there. */
export const placed = ({ line, column }: Position, text: string): string => `${accountsKey}:${line}:${column}: ${text}`;

/** Reads the Secret of an origin. Never throws. */
export function readAccountList(object: KeyValueObject, origin: SecretOrigin, claims: Claims): AccountList {
  if (isNewerFormat(object)) return unusable('is of a format that this version of the service does not know');
  const text = accountsKey in object.data ? object.data[accountsKey] : '';
  if (text === undefined) return unusable(`${accountsKey} is not UTF-8`);
  const yaml = parseYamlList(text);
  if (!('document' in yaml)) return unusable(placed(yaml.position, yaml.problem));
  const items = yaml.list?.items ?? [];
  const reading = new ListReading(object, origin, claims);
  const entries = items.map((item) => readEntry(item, origin.kind, yaml));
  reading.claimIds(entries);
  entries.forEach((entry, index) => reading.take(entry, index));
  return { accounts: reading.accounts, problems: reading.problems, names: reading.names, yaml };
}

function unusable(text: string): AccountList {
  return { accounts: [], problems: [{ kind: 'malformed', text }], names: new Set(), yaml: undefined };
}

class ListReading {
  readonly accounts: ListedAccount[] = [];
  readonly problems: AccountProblem[] = [];
  readonly names = new Set<string>();
  readonly #object: KeyValueObject;
  readonly #origin: SecretOrigin;
  readonly #claims: Claims;
  /** Ids that are written down, and how often. */
  readonly #written = new Map<string, number>();

  constructor(object: KeyValueObject, origin: SecretOrigin, claims: Claims) {
    this.#object = object;
    this.#origin = origin;
    this.#claims = origin.kind === 'service' ? claims : { names: new Set(), ids: new Set() };
  }

  /** Written Ids go before those that follow from names, wherever they stand. */
  claimIds(entries: readonly ReadEntry[]): void {
    for (const { entry } of entries) {
      if (entry?.id !== undefined) this.#written.set(entry.id, (this.#written.get(entry.id) ?? 0) + 1);
    }
  }

  take({ position, username, entry, problems }: ReadEntry, index: number): void {
    for (const problem of problems) this.#problem('malformed', problem.position, problem.text);
    const name = username === undefined ? undefined : sameName(username);
    // The second of a name never counts, not even where the first is malformed: which one is meant isn't known.
    const isSecond = name !== undefined && this.names.has(name);
    if (name !== undefined) this.names.add(name);
    if (isSecond) this.#problem('malformed', position, 'there is an account of this name above');
    if (entry === undefined || name === undefined || isSecond) return;
    if (this.#claims.names.has(name)) {
      this.#problem('overridden', position, 'the configuration file has an account of this name, which counts');
      return;
    }
    this.#add(entry, position, index);
  }

  #add(entry: AccountEntry, position: Position, index: number): void {
    const id = entry.id ?? defaultId(entry.username, (other) => this.#isTaken(other));
    if (this.#claims.ids.has(id)) {
      this.#problem('overridden', position, 'the configuration file has an account of this Id, which counts');
    } else if ((this.#written.get(id) ?? 0) > 1) this.#problem('malformed', position, 'its id is there twice');
    else {
      const made = secretAccount(entry, { id, uid: this.#object.uid, origin: this.#origin });
      this.accounts.push({ ...made, index, position });
    }
  }

  #isTaken(id: string): boolean {
    return this.#written.has(id) || this.#claims.ids.has(id);
  }

  #problem(kind: AccountProblemKind, position: Position, text: string): void {
    this.problems.push({ kind, text: placed(position, text) });
  }
}

/** The list of a text that has none yet. */
export function listOf({ document, list }: YamlList): YAMLSeq {
  if (list !== undefined) return list;
  const made = document.createNode([]) as YAMLSeq;
  document.contents = made;
  return made;
}
