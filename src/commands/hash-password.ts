import { hashPassword as hash } from '../auth/scrypt.ts';
import { readOptions } from './options.ts';
import type { Command, Program } from './program.ts';
import { UsageError } from './usage-error.ts';

const usage = 'usage: npm run --silent hash-password < FILE';

export const command: Command = { run: hashPassword, usage };

/** `hash-password`: the password on standard input, its hash for the configuration file on standard output. */
async function hashPassword(argv: readonly string[], program: Program): Promise<void> {
  readOptions(argv, {}, usage);
  const password = (await program.readStandardInput()).replace(/\r?\n$/, '');
  if (password === '') throw new UsageError('hash-password reads the password from standard input, and there was none');
  program.print(await hash(password));
}
