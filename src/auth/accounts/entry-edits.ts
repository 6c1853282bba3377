/** Writes accounts into the YAML of a Secret, so that comments, order and what isn't ours stay. */
import { isMap } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { Scope } from '../principal.ts';
import { listOf } from './account-list.ts';
import type { AccountEntry } from './entry.ts';
import type { YamlList } from './yaml-text.ts';

/** What a change of an entry writes; a password is always written as a hash. */
export type EntryChanges = Partial<
  Pick<AccountEntry, 'username' | 'id' | 'passwordHash' | 'role' | 'enabled' | 'passwordChangeRequired'>
>;

export type NewEntry = Required<Pick<AccountEntry, 'username' | 'role' | 'enabled' | 'passwordChangeRequired'>> & {
  readonly passwordHash: string;
};

/** @param scope the account's: all, chassis, or of the Secret's namespace */
export function appendEntry(yaml: YamlList, entry: NewEntry, scope: Scope): void {
  const { username, passwordHash, role, enabled, passwordChangeRequired } = entry;
  const list = listOf(yaml);
  // `[]` is how an empty list is written; entries are easier to read below each other.
  if (list.items.length === 0) list.flow = false;
  list.add(
    yaml.document.createNode({
      username,
      passwordHash,
      role,
      ...(enabled ? {} : { enabled }),
      ...(passwordChangeRequired ? { passwordChangeRequired } : {}),
      ...writtenScope(scope),
    }),
  );
}

export function changeEntry(yaml: YamlList, index: number, { passwordHash, ...changes }: EntryChanges): void {
  const entry = entryAt(yaml, index);
  for (const [key, value] of Object.entries(changes)) if (value !== undefined) entry.set(key, value);
  if (passwordHash === undefined) return;
  entry.delete('password');
  entry.set('passwordHash', passwordHash);
}

export function removeEntry(yaml: YamlList, index: number): void {
  listOf(yaml).delete(index);
}

/** The text as it is to be written. Long texts, such as hashes, stay in one line. */
export const textOf = ({ document }: YamlList): string => document.toString({ lineWidth: 0 });

function entryAt(yaml: YamlList, index: number): YAMLMap {
  const entry = listOf(yaml).items[index];
  if (!isMap(entry)) throw new Error('there is no account at this place of the list');
  return entry;
}

function writtenScope(scope: Scope): object {
  if (scope.kind === 'chassis') return { chassis: [...scope.chassis] };
  if (scope.kind !== 'namespace') return {};
  const { systems, selector } = scope;
  return {
    ...(systems === undefined ? {} : { systems: [...systems] }),
    ...(selector === undefined ? {} : { selector }),
  };
}
