/** How a program of this folder ends: its exit code, the usage for --help, and plain lines for what its caller can mend. */
import { asksForHelp } from '../src/commands/options.ts';
import { plainly } from '../src/commands/usage-error.ts';

/** Runs a program, which gives its exit code. 2 when it was called wrongly; a fault of its own ends it with its stack. */
export async function runProgram(usage: string, main: (argv: readonly string[]) => Promise<number>): Promise<void> {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await main(argv);
  } catch (error) {
    const problem = plainly(error);
    if (problem === undefined) throw error;
    console.error(problem);
    process.exitCode = 2;
  }
}
