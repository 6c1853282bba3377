/** The options of a program as people write them. It knows their names and kinds, not what their values may be. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: T }>>['values'];

/** Reads the options; UsageError, with the usage as its second line, for one that is unknown or lacks its value. */
export function readOptions<T extends Options>(argv: readonly string[], options: T, usage: string): Values<T> {
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    // Node goes on to explain how to pass what looks like an option and is none; nothing here takes such a thing.
    const [problem = ''] = error instanceof Error ? error.message.split(/\. To specify|\n/) : [];
    throw new UsageError(`${problem}\n${usage}`);
  }
}

/** A whole number of an option; UsageError for anything else, or when it is out of bounds. */
export function wholeNumber(option: string, text: string, [least, most]: readonly [number, number]): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`${option} is a whole number from ${least} to ${most}, not '${text}'`);
}

/** True when somebody asks how the program is called. */
export function asksForHelp(argv: readonly string[]): boolean {
  return argv.some((word) => word === '--help' || word === '-h');
}

/** A port number of an option, 0 to 65535. Throws UsageError. */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`'${text}' is not a port: give a number from 0 to 65535`);
}
