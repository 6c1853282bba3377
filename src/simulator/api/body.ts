/**
 * Texts of requests as documents: JSON or YAML 1.1 (in which `y` is a boolean), within limits. What a document means is
 * said elsewhere.
 */

import { parse as parseYaml } from 'yaml';

/** Go's decoder stops at ten thousand; nothing real is deeper than a few dozen, and what comes after here recurses. */
export const DEEPEST = 1000;

/** True when lists and objects are nested deeper than `limit`. */
export function isNestedDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((item) => isNestedDeeperThan(limit - 1, item));
}

/** True when brackets outside of strings are nested deeper than `limit`. */
export function isDeeperThan(limit: number, text: string): boolean {
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
    else if (CLOSING.has(code)) depth -= 1;
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

/** Times stay texts, as they would once YAML has become JSON. */
const TIMESTAMP = 'tag:yaml.org,2002:timestamp';

/** Throws an Error on what is no YAML, or is nested too deep. */
function parseYamlText(text: string): unknown {
  if (isDeeperThan(DEEPEST, text.replaceAll('"', ' '))) throw new Error('exceeded max depth');
  return parseYaml(text, {
    schema: 'yaml-1.1',
    merge: true,
    uniqueKeys: false,
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== TIMESTAMP),
  });
}

const PARSERS = new Map<string, (text: string) => unknown>([
  ['application/json', parseJson],
  ['application/yaml', parseYamlText],
]);

/** The parser of a media type; undefined when bodies of it aren't taken. */
export const parserOf = (mediaType: string): ((text: string) => unknown) | undefined => PARSERS.get(mediaType);
