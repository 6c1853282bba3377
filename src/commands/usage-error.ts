import { ConfigError } from '../config/problem.ts';

/** Something the person at the keyboard can mend: printed without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What to print of an error that the person at the keyboard can mend; undefined for a fault of ours. */
export function plainly(error: unknown): string | undefined {
  const isTheirs = error instanceof UsageError || error instanceof ConfigError || isOfTheSystem(error);
  return isTheirs ? (error as Error).message : undefined;
}

/** An address that is taken, a file that isn't there: what Node says of them is readable as it is. */
function isOfTheSystem(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') || /^E[A-Z]+$/.test(code);
}
