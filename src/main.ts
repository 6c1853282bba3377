/** The composition root, and the only reader of the environment, of argv and of standard input. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { asksForHelp } from './commands/options.ts';
import type { Command, Program } from './commands/program.ts';
import { plainly, UsageError } from './commands/usage-error.ts';

/** Each is loaded when it is called for: the service alone takes 60 MB, which the simulator needn't have, and the other way round. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).command,
  demo: async () => (await import('./commands/demo.ts')).command,
  simulator: async () => (await import('./commands/simulator.ts')).command,
  'hash-password': async () => (await import('./commands/hash-password.ts')).command,
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
  const problem = plainly(error);
  console.error(problem ?? error);
  process.exit(problem === undefined ? 1 : 2);
}

const usage = `usage: ${Object.keys(commands).join(' | ')} [options]; README.md describes them`;

const [name = '', ...argv] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
if (asksForHelp([name, ...argv])) program.print(command?.usage ?? usage);
else if (command) await command.run(argv, program).catch(fail);
else fail(new UsageError(usage));
