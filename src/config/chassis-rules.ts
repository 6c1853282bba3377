/** Rules about the names of chassis and of what they group. A namespace is a chassis too, by its own name. */
import { nearest } from './nearest.ts';
import { found } from './problem.ts';
import type { Finding } from './problem.ts';
import type { Draft, Rule } from './rules.ts';

/** Indices and first indices of names that are there already. */
export function repeated(names: readonly (string | undefined)[]): { index: number; first: number }[] {
  return names
    .map((name, index) => ({ name, index, first: names.indexOf(name) }))
    .filter(({ name, index, first }) => name !== undefined && first < index);
}

const uniqueNames: Rule = ({ chassis }) =>
  repeated((chassis ?? []).map((entry) => entry?.name)).map(({ index, first }) =>
    found(['chassis', index, 'name'], `is the name of chassis[${first}] too`, 'rename or remove one of the two'),
  );

const notANamespace: Rule = ({ chassis, namespaces }) =>
  (chassis ?? []).flatMap((entry, index) =>
    entry?.name !== undefined && namespaces?.includes(entry.name)
      ? [
          found(
            ['chassis', index, 'name'],
            `the namespace ${entry.name} is a chassis of this name`,
            'choose another name',
          ),
        ]
      : [],
  );

/** Without a list of namespaces nobody knows at start which there are. */
const servedNamespaces: Rule = ({ chassis, namespaces }) => {
  const served = names(namespaces);
  if (served === undefined) return [];
  return (chassis ?? []).flatMap((entry, index) =>
    unknownNames(entry?.namespaces, served, {
      path: ['chassis', index, 'namespaces'],
      problem: 'is not a served namespace',
      fix: 'add it to namespaces',
    }),
  );
};

const chassisOfUsers: Rule = (draft) => {
  const known = knownChassis(draft);
  if (known === undefined) return [];
  return (draft.users ?? []).flatMap((user, index) =>
    unknownNames(user?.chassis, known, {
      path: ['users', index, 'chassis'],
      problem: 'is neither a named chassis nor a served namespace',
      fix: 'name it in chassis or namespaces',
    }),
  );
};

export const chassisRules: readonly Rule[] = [uniqueNames, notANamespace, servedNamespaces, chassisOfUsers];

/** Undefined where it isn't known, since namespaces come and go. */
function knownChassis({ chassis, namespaces }: Draft): readonly string[] | undefined {
  const served = names(namespaces);
  const named = (chassis ?? []).map((entry) => entry?.name);
  return served === undefined || named.includes(undefined) ? undefined : [...served, ...named.filter(isDefined)];
}

/** A list without holes; undefined where an entry was found faulty, since what it should be called isn't known. */
function names(list: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
  return list?.every(isDefined) ? list : undefined;
}

const isDefined = (name: string | undefined): name is string => name !== undefined;

function unknownNames(
  list: readonly (string | undefined)[] | undefined,
  known: readonly string[],
  { path, problem, fix }: Pick<Finding, 'path' | 'problem' | 'fix'>,
): Finding[] {
  return (list ?? []).flatMap((name, index) => {
    if (name === undefined || known.includes(name)) return [];
    const meant = nearest(name, known);
    return [
      found([...path, index], `${name} ${problem}`, meant === undefined ? fix : `did you mean ${meant}? Or ${fix}`),
    ];
  });
}
