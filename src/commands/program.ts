/** What main hands to a command: the only way in which the world outside reaches it. */
export interface Program {
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints a line for people or scripts on standard output. */
  print(line: string): void;
  readStandardInput(): Promise<string>;
  /** What to do on SIGTERM or SIGINT before the process ends. */
  onStop(stop: (signal: string) => Promise<void>): void;
}

/** One of the words after the program's name. */
export interface Command {
  readonly run: (argv: readonly string[], program: Program) => Promise<void>;
  readonly usage: string;
}
