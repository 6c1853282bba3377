/**
 * The text of a configuration as a document: its plain value, and where each key stands. YAML 1.2, of which JSON is a part.
 * The parser's own messages are not passed on, since they quote the text, and the text contains passwords.
 */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { ConfigProblem, KeyPath, Position } from './problem.ts';
import { describePath, formatPath } from './problem.ts';
import { syntaxProblem } from './yaml-errors.ts';

export interface ParsedSource {
  /** Undefined when there are syntax problems; null for an empty text. */
  readonly value: unknown;
  readonly syntaxProblems: readonly ConfigProblem[];
  readonly duplicateKeys: readonly ConfigProblem[];
  /** Where a key, or the value at a path, stands; for what isn't in the text, where its nearest parent does. */
  locate(path: KeyPath, at: 'key' | 'value'): Position;
}

/** Offsets in the text. */
interface Place {
  readonly key: number;
  readonly value: number;
}

/** Parses without throwing. */
export function parseSource(text: string): ParsedSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    resolveKnownTags: false,
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const places = indexPlaces(document.contents, positionAt);
  const errors = [...document.errors, ...document.warnings].map((error): ConfigProblem => ({
    position: positionAt(error.pos[0]),
    path: '',
    ...syntaxProblem(error.code),
  }));
  const syntaxProblems = [...errors, ...places.unusable];
  return {
    value: syntaxProblems.length === 0 ? (document.toJS() as unknown) : undefined,
    syntaxProblems,
    duplicateKeys: places.duplicates,
    locate: (path, at) => positionAt(places.find(path)[at]),
  };
}

function indexPlaces(root: Node | null, positionAt: (offset: number) => Position) {
  const places = new Map<string, Place>();
  const duplicates: ConfigProblem[] = [];
  const unusable: ConfigProblem[] = [];

  const visit = (node: unknown, path: KeyPath, key: number | undefined): void => {
    const value = offsetOf(node) ?? key ?? 0;
    places.set(formatPath(path), { key: key ?? value, value });
    if (isAlias(node)) {
      unusable.push({ position: positionAt(value), path: describePath(path), ...syntaxProblem('BAD_ALIAS') });
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => visit(item, [...path, index], undefined));
    } else if (isMap(node)) {
      const seen = new Map<string, number>();
      node.items.forEach((pair) => visitPair(pair, path, seen));
    }
  };
  /** `seen` has the keys of this map so far, and where they are. */
  const visitPair = (pair: Pair, parent: KeyPath, seen: Map<string, number>): void => {
    const offset = offsetOf(pair.key) ?? 0;
    if (!isScalar(pair.key)) {
      unusable.push({ position: positionAt(offset), path: describePath(parent), ...syntaxProblem('NON_STRING_KEY') });
      return;
    }
    const key = String(pair.key.value);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, offset);
    else duplicates.push(duplicate([...parent, key], positionAt(offset), positionAt(first).line));
    visit(pair.value, [...parent, key], offset);
  };
  visit(root, [], undefined);

  const find = (path: KeyPath): Place => {
    const place = places.get(formatPath(path));
    if (place !== undefined || path.length === 0) return place ?? { key: 0, value: 0 };
    const { key } = find(path.slice(0, -1));
    return { key, value: key };
  };
  return { duplicates, unusable, find };
}

function duplicate(path: KeyPath, position: Position, firstLine: number): ConfigProblem {
  const problem = `the key is already in line ${firstLine}`;
  return { position, path: describePath(path), problem, fix: 'keep one of the two' };
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isSeq(node) || isMap(node) || isAlias(node) ? node.range?.[0] : undefined;
}
