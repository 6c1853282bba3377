import { GenerationError } from './failure.ts';

/** Runs a script's main function; a GenerationError is told in one line, any other fault with its stack. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    console.error(error instanceof GenerationError || usage ? `error: ${error.message}` : error);
  }
}
