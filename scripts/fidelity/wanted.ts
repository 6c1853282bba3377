/** Whether what `--only` names is there to be run at all. */

import { UsageError } from '../../src/commands/usage-error.ts';
import type { Part } from './arguments.ts';
import { wantsStep } from './arguments.ts';
import type { Recording } from './replay/recording.ts';
import type { Table } from './tables/row.ts';

/** Names of the groups that there are, and of the steps in each. */
export type Contents = ReadonlyMap<string, readonly string[]>;

/** The recordings' groups, and those of the suite's own tables. */
export function contentsOf(recordings: readonly Recording[], tables: readonly Table[]): Contents {
  const contents = new Map<string, string[]>();
  const add = (group: string, steps: readonly { readonly name: string }[]): void => {
    contents.set(group, [...(contents.get(group) ?? []), ...steps.map(({ name }) => name)]);
  };
  for (const { group, steps } of recordings) add(group, steps);
  for (const { clause, rows } of tables) add(`tables ${clause}`, rows);
  return contents;
}

/** UsageError for a part of `--only` that is nowhere. */
export function checkParts(only: readonly Part[], contents: Contents): void {
  for (const part of only) {
    const groups = [...contents.keys()].filter((group) => group.startsWith(part.group));
    const isThere = groups.some((group) => (contents.get(group) ?? []).some((step) => wantsStep([part], group, step)));
    if (!isThere) throw new UsageError(objection(part, groups, contents));
  }
}

function objection({ group, step = '' }: Part, groups: readonly string[], contents: Contents): string {
  if (groups.length > 0) return `--only ${group}:${step} matches nothing: no step of ${groups.join(', ')} is called so`;
  const all = [...contents.keys()];
  const lacksRecordings = /^\d/.test(group) && !all.some((one) => /^\d/.test(one));
  return `--only ${group} matches nothing${lacksRecordings ? ' without --recordings DIR' : ''}\nthere are: ${all.join(', ')}`;
}
