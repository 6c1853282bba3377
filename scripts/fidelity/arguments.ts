/** The command line; anything that isn't understood is one clear line. */

import { readOptions } from '../../src/commands/options.ts';

export interface Arguments {
  /** Undefined: the embedded simulator. */
  readonly kubeconfig: string | undefined;
  /** The simulator's profile; a real cluster is what it is. */
  readonly profile: string | undefined;
  /** Folder of the recordings; undefined: only the suite's own tables. */
  readonly recordings: string | undefined;
  readonly verbose: boolean;
  /** Parts to run, like `05` or `05:create`; none: all. */
  readonly only: readonly Part[];
}

export interface Part {
  /** Beginning of a group's name. */
  readonly group: string;
  /** A step's whole name; undefined: all steps. */
  readonly step: string | undefined;
}

export const USAGE =
  'usage: npm run fidelity -- [--kubeconfig FILE] [--profile P] [--recordings DIR] [--only GROUP[:STEP]]... [--verbose]';

const OPTIONS = {
  kubeconfig: { type: 'string' },
  profile: { type: 'string' },
  recordings: { type: 'string' },
  verbose: { type: 'boolean' },
  only: { type: 'string', multiple: true },
} as const;

/** Reads the arguments; UsageError for what they can't be. */
export function argumentsOf(argv: readonly string[]): Arguments {
  const values = readOptions(argv, OPTIONS, USAGE);
  return {
    kubeconfig: values.kubeconfig,
    profile: values.profile,
    recordings: values.recordings,
    verbose: values.verbose ?? false,
    only: (values.only ?? []).map(partOf),
  };
}

function partOf(text: string): Part {
  const colon = text.indexOf(':');
  if (colon < 0) return { group: text, step: undefined };
  return { group: text.slice(0, colon), step: text.slice(colon + 1).replace(/^"(.*)"$/, '$1') };
}

/** True when a group is asked for, whole or in part. */
export function wantsGroup(only: readonly Part[], group: string): boolean {
  return only.length === 0 || only.some((part) => group.startsWith(part.group) || part.group.startsWith(group));
}

/** True when a step of a group is asked for. */
export function wantsStep(only: readonly Part[], group: string, step: string): boolean {
  if (only.length === 0) return true;
  return only.some((part) => group.startsWith(part.group) && (part.step === undefined || part.step === step));
}
