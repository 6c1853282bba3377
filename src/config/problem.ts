/**
 * What is wrong with a configuration file, told so that it can be mended without the documentation: where, which key,
 * what, and the fix. No value of a user's entry is ever part of it.
 */

/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ConfigProblem {
  /** Undefined where the cause isn't in the file (the environment). */
  readonly position: Position | undefined;
  /** The key's path as people write it, `users[0].role`; empty for the document itself. */
  readonly path: string;
  readonly problem: string;
  readonly fix: string;
}

export type KeyPath = readonly (string | number)[];

/** A problem before its position in the text is looked up. */
export interface Finding {
  readonly path: KeyPath;
  /** Whether to point at the key itself or at its value. */
  readonly at: 'key' | 'value';
  /** Shown in place of the path, where the path itself may hold a secret. */
  readonly shown?: KeyPath;
  readonly problem: string;
  readonly fix: string;
}

/** A finding at a value; `at: 'key'` is for what has no value of its own to point at. */
export function found(path: KeyPath, problem: string, fix: string, at: Finding['at'] = 'value'): Finding {
  return { path, at, problem, fix };
}

/** `['users', 0, 'role']` as `users[0].role`. Keys that aren't plain words are quoted: `matchLabels["a/b"]`. */
export function formatPath(path: KeyPath): string {
  return path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      return /^[A-Za-z_][\w-]*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/**
 * A path for messages. It ends in front of a key that doesn't look like one: `password:secret` without its space is a
 * key too. Keys of labels look like anything.
 */
export function describePath(path: KeyPath): string {
  const odd = path.findIndex(
    (part, index) => typeof part === 'string' && path[index - 1] !== 'matchLabels' && !/^[A-Za-z]\w{0,31}$/.test(part),
  );
  return formatPath(odd < 0 ? path : path.slice(0, odd));
}

/** All problems of a configuration, ordered by their place in the file; the message has one line for each. */
export class ConfigError extends Error {
  readonly fileName: string;
  readonly problems: readonly ConfigProblem[];

  constructor(fileName: string, problems: readonly ConfigProblem[]) {
    const lines = problems.map((problem) => `  ${describe(fileName, problem)}`);
    super(
      `the configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${lines.join('\n')}`,
    );
    this.name = 'ConfigError';
    this.fileName = fileName;
    this.problems = problems;
  }
}

function describe(fileName: string, { position, path, problem, fix }: ConfigProblem): string {
  const place = position === undefined ? '' : `${fileName}:${position.line}:${position.column}: `;
  return `${place}${path === '' ? '' : `${path}: `}${problem}; ${fix}`;
}
