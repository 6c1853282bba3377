/** The command line of `npm run chaos`; anything that isn't understood is a plain line. */
import { readOptions, wholeNumber } from '../../src/commands/options.ts';
import { UsageError } from '../../src/commands/usage-error.ts';

export interface ChaosArguments {
  /** The first one. */
  readonly seed: number;
  readonly minutes: number;
  /** Of each seed. */
  readonly operations: number;
}

export const USAGE = 'usage: npm run chaos -- [--seed N] [--minutes M] [--operations N]';

const options = { seed: { type: 'string' }, minutes: { type: 'string' }, operations: { type: 'string' } } as const;
const most = 999_999_999;

/** Reads the arguments; UsageError for what they can't be. A seed is made up where none is given. */
export function chaosArguments(argv: readonly string[]): ChaosArguments {
  const { seed, minutes = '1', operations = '400' } = readOptions(argv, options, USAGE);
  return {
    seed: seed === undefined ? Date.now() % 1_000_000 : wholeNumber('--seed', seed, [0, most]),
    minutes: minutesOf(minutes),
    operations: wholeNumber('--operations', operations, [1, most]),
  };
}

function minutesOf(text: string): number {
  if (/^\d{1,6}(\.\d+)?$/.test(text)) return Number(text);
  throw new UsageError(`--minutes is a number of minutes, not '${text}'; 0 runs one seed`);
}
