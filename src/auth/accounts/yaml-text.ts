/**
 * YAML that a tenant wrote, parsed so that it can do no harm: bounded in size and depth before anything recursive looks
 * at it (the yaml library recurses, and a regular expression compiled near the end of the stack ends the process), with
 * one document and without aliases. The parser's own messages are not passed on, since they quote the text, and the text
 * contains passwords.
 */
import { Composer, LineCounter, Parser, isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { CST, Document, Node, YAMLSeq } from 'yaml';

/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlList {
  readonly document: Document;
  /** Undefined in an empty text. */
  readonly list: YAMLSeq | undefined;
  positionOf(node: unknown): Position;
}

export interface YamlFault {
  readonly position: Position;
  readonly problem: string;
}

/** Some 350 accounts, which are parsed in a tenth of a second. */
const maxCharacters = 64 * 1024;
/** A list of accounts with selectors needs seven. */
const maxDepth = 16;
/** 350 accounts of eight keys each are half of it. What a text of nothing but brackets costs is bounded by it. */
const maxNodes = 12_000;

const start: Position = { line: 1, column: 1 };

/** A text as a list, or why it is none. Never throws. */
export function parseYamlList(text: string): YamlList | YamlFault {
  if (text.length > maxCharacters) return { position: start, problem: `is longer than ${maxCharacters} characters` };
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = tokensOf(text, lines.addNewLine);
  if (tokens === undefined)
    return { position: start, problem: 'has too many entries, is nested too deeply, or is more than one document' };
  const document = documentOf(tokens, text.length);
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return { position: at(error.pos[0]), problem: 'is not valid YAML here' };
  const positionOf = (node: unknown): Position => at(offsetOf(node));
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (!isEmpty && !isSeq(contents)) return { position: positionOf(contents), problem: 'is not a list of accounts' };
  const alias = firstAlias(contents);
  if (alias !== undefined) {
    return { position: positionOf(alias), problem: "uses an anchor's alias, which isn't supported" };
  }
  return { document, list: isEmpty ? undefined : (contents as YAMLSeq), positionOf };
}

/** Undefined where composing them could harm. The tokens' own parser keeps a stack of its own. */
function tokensOf(text: string, onNewLine: (offset: number) => void): CST.Token[] | undefined {
  const tokens: CST.Token[] = [];
  let documents = 0;
  for (const token of new Parser(onNewLine).parse(text)) {
    if (token.type === 'document') documents += 1;
    if (documents > 1 || !isShallow(token)) return undefined;
    tokens.push(token);
  }
  return tokens;
}

function isShallow(root: CST.Token): boolean {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    nodes += 1;
    if (depth > maxDepth || nodes > maxNodes) return false;
    for (const child of childrenOf(token)) waiting.push({ token: child, depth: depth + 1 });
  }
  return true;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((child) => child !== undefined && child !== null));
}

function documentOf(tokens: readonly CST.Token[], length: number): Document {
  // Comparing each key with each takes seconds on a map of many; entry-fields.ts looks at those of an entry.
  const composer = new Composer({ uniqueKeys: false, resolveKnownTags: false, logLevel: 'error' });
  // The last argument asks for a document even of an empty text.
  const [document] = composer.compose(tokens, true, length);
  if (document === undefined) throw new Error('no document was composed');
  return document;
}

function firstAlias(root: Node | null): Node | undefined {
  let found: Node | undefined;
  if (root !== null) {
    visit(root, (_key, node) => {
      if (!isAlias(node)) return undefined;
      found = node;
      return visit.BREAK;
    });
  }
  return found;
}

function offsetOf(node: unknown): number {
  return isScalar(node) || isSeq(node) || isMap(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}
