import { passwordHashProblem } from '../../src/auth/scrypt.ts';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { ConfigError } from '../../src/config/problem.ts';

type Environment = Readonly<Record<string, string>>;

export function load(text: string, environment: Environment = {}): Config {
  return loadConfig({ text, fileName: 'config.yaml', environment, passwordHashProblem });
}

/** The lines of the ConfigError that a text causes, without the head. */
export function problemsOf(text: string, environment: Environment = {}): readonly string[] {
  try {
    load(text, environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}
