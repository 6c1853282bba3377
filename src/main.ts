import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { demo } from './commands/demo.ts';
import { hashPassword } from './commands/hash-password.ts';
import type { Program } from './commands/program.ts';
import { simulator } from './commands/simulator.ts';
import { start } from './commands/start.ts';
import { UsageError } from './commands/usage-error.ts';
import { ConfigError } from './config/problem.ts';

/** The composition root, and the only reader of the environment, of argv and of standard input. */
type Command = (argv: readonly string[], program: Program) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  start,
  demo,
  simulator,
  'hash-password': hashPassword,
};

function packageVersion(): string {
  // Beside src/ in a checkout, beside dist/ in the image.
  for (const path of ['../package.json', '../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  throw new Error('package.json is missing beside the program');
}

const program: Program = {
  version: packageVersion(),
  environment: process.env,
  print: (line) => console.log(line),
  readStandardInput: () => text(process.stdin),
  onStop: (stop) => {
    let stopping = false;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        // Who presses Ctrl-C twice means it; a second SIGTERM must not cut off what the first one lets finish.
        if (stopping && signal === 'SIGINT') process.exit(130);
        if (stopping) return;
        stopping = true;
        stop(signal).then(
          () => process.exit(0),
          (error: unknown) => fail(error),
        );
      });
    }
  },
};

// A reader that has seen enough (`demo | head`) is no reason to end.
process.stdout.on('error', () => undefined);

function fail(error: unknown): never {
  const mine = error instanceof UsageError || error instanceof ConfigError || isArgumentError(error);
  console.error(mine ? (error as Error).message : error);
  process.exit(mine ? 2 : 1);
}

/** A wrong option, an address that is taken, a file that isn't there: what Node says of them is readable as it is. */
function isArgumentError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') || /^E[A-Z]+$/.test(code);
}

const usage = `usage: ${Object.keys(commands).join(' | ')} [options]; README.md describes them`;

const [name = '', ...argv] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if ([name, ...argv].some((word) => word === '--help' || word === '-h')) program.print(usage);
else if (command) await command(argv, program).catch(fail);
else fail(new UsageError(usage));
