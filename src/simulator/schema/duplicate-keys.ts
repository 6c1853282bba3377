/**
 * Keys that a JSON text has twice in one object. JSON.parse takes the last one and doesn't tell; the API server takes the
 * last one as well, and tells. Only for texts that JSON.parse took.
 */

/** What is open: an object with the keys seen so far, or an array. */
interface Level {
  readonly keys: Set<string> | undefined;
  readonly path: string;
  index: number;
  /** The key whose value is being read. */
  key: string;
}

interface Scan {
  readonly levels: Level[];
  readonly found: Set<string>;
  /** The next string is a key. */
  expectsKey: boolean;
}

/** Strings and the marks that nest and separate; numbers and words matter to nobody here. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/** The paths of keys that are there more than once, each once, in order of the text. */
export function duplicateKeys(text: string): string[] {
  const scan: Scan = { levels: [], found: new Set(), expectsKey: false };
  for (const [token] of text.matchAll(TOKEN)) (MARKS[token] ?? readString)(scan, token);
  return [...scan.found];
}

type Step = (scan: Scan, token: string) => void;

function open(scan: Scan, token: string): void {
  const isObject = token === '{';
  const path = pathOf(scan.levels.at(-1));
  scan.levels.push({ keys: isObject ? new Set() : undefined, path, index: 0, key: '' });
  scan.expectsKey = isObject;
}

function close(scan: Scan): void {
  scan.levels.pop();
  scan.expectsKey = false;
}

function separate(scan: Scan): void {
  const level = scan.levels.at(-1);
  if (level) level.index += 1;
  scan.expectsKey = level?.keys !== undefined;
}

const MARKS: Readonly<Record<string, Step>> = { '{': open, '[': open, '}': close, ']': close, ',': separate };

function readString(scan: Scan, token: string): void {
  const level = scan.levels.at(-1);
  if (!scan.expectsKey || !level) return;
  scan.expectsKey = false;
  level.key = JSON.parse(token) as string;
  if (level.keys?.has(level.key)) scan.found.add(pathOf(level));
  level.keys?.add(level.key);
}

/** The path of what begins now at this level. */
function pathOf(level: Level | undefined): string {
  if (!level) return '';
  if (!level.keys) return `${level.path}[${level.index}]`;
  return level.path ? `${level.path}.${level.key}` : level.key;
}
