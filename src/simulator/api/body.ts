/**
 * Texts of requests as documents: JSON or YAML 1.1 (in which `y` is a boolean), within limits. What a document means is
 * said elsewhere.
 */

import { parse as parseDocument } from 'yaml';
import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

/** Go's decoder stops at ten thousand; nothing real is deeper than a few dozen, and what comes after here recurses. */
export const DEEPEST = 500;

/** True when lists and objects are nested deeper than `limit`. */
export function isNestedDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((item) => isNestedDeeperThan(limit - 1, item));
}

/** True when brackets outside of strings are nested deeper than `limit`. */
function isDeeperThan(limit: number, text: string): boolean {
  // A text this short can't be.
  if (text.length <= limit) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (OPENING.has(code) && (depth += 1) > limit) return true;
    // Where texts count, there may be more of these than of the others.
    else if (CLOSING.has(code)) depth = Math.max(0, depth - 1);
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Throws an Error on what is no JSON, or is nested too deep. */
export function parseJson(text: string): unknown {
  if (isDeeperThan(DEEPEST, text)) throw new Error('exceeded max depth');
  return JSON.parse(text);
}

/**
 * What no YAML of an object needs. Its parser recurses, and where the stack runs out in the middle of a regular
 * expression V8 doesn't throw but ends the process; and it looks for the anchor of each alias from the beginning.
 */
const DEEPEST_YAML = 100;
const LONGEST_YAML = 512 * 1024;
const MOST_ALIASES = 1000;

/** True when YAML is too large or nested too deep, in whatever style; brackets and indents within texts count too. */
const isTooMuchYaml = (text: string): boolean =>
  text.length > LONGEST_YAML ||
  isDeeperThan(DEEPEST_YAML, text.replaceAll('"', ' ')) ||
  isIndentedDeeperThan(DEEPEST_YAML, text) ||
  (text.match(/(?<![^\s,[{])\*/g)?.length ?? 0) > MOST_ALIASES;

/** YAML, as a document; errors have no excerpts, which cost time for every one. Throws an Error, also on too much of it. */
export function parseYaml(text: string, options: ParseOptions & DocumentOptions & SchemaOptions = {}): unknown {
  if (isTooMuchYaml(text)) throw new Error('exceeded max depth');
  return parseDocument(text, { ...options, prettyErrors: false, logLevel: 'error' });
}

/** True when more lines than `limit` each begin further in than the one above; dashes before a value are indents too. */
function isIndentedDeeperThan(limit: number, text: string): boolean {
  const columns: number[] = [];
  for (const line of text.split('\n')) {
    const beginnings = beginningsIn(line);
    const [first] = beginnings;
    if (first === undefined) continue;
    while ((columns.at(-1) ?? -1) >= first) columns.pop();
    columns.push(...beginnings.slice(0, limit + 1));
    if (columns.length > limit) return true;
  }
  return false;
}

const INDICATORS = new Set(['-', '?', ':']);

/** The columns at which a line's values begin: `- - a` has three. */
function beginningsIn(line: string): number[] {
  const columns: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === ' ' || character === '\t') continue;
    columns.push(at);
    if (!INDICATORS.has(character) || !/[ \t]/.test(line.charAt(at + 1))) break;
  }
  return columns;
}

/** Times stay texts, as they would once YAML has become JSON. */
const TIMESTAMP = 'tag:yaml.org,2002:timestamp';

const parseYamlText = (text: string): unknown =>
  parseYaml(text, {
    schema: 'yaml-1.1',
    merge: true,
    uniqueKeys: false,
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== TIMESTAMP),
  });

const PARSERS = new Map<string, (text: string) => unknown>([
  ['application/json', parseJson],
  ['application/yaml', parseYamlText],
]);

/** The parser of a media type; undefined when bodies of it aren't taken. */
export const parserOf = (mediaType: string): ((text: string) => unknown) | undefined => PARSERS.get(mediaType);
