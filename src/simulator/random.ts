/**
 * Seeded randomness: one seed reproduces a run, names and UUIDs included. Not for secrets (tokens and keys come from
 * node:crypto).
 */

export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** A version 4 UUID. */
  uuid(): string;
  /** `length` characters as Kubernetes appends them to a generateName. */
  suffix(length?: number): string;
}

/** Kubernetes leaves out vowels and look-alikes. */
const SUFFIX_ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

/** Mulberry32: small, fast, and good enough for names and jitter. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const hex = (digits: number): string => {
    let text = '';
    while (text.length < digits)
      text += Math.floor(next() * 0x10000)
        .toString(16)
        .padStart(4, '0');
    return text.slice(0, digits);
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    // Joined: V8 keeps a text that is put together with its parts, and clusters are full of UUIDs.
    uuid: () => [hex(8), hex(4), `4${hex(3)}`, `${'89ab'[between(0, 3)]}${hex(3)}`, hex(12)].join('-'),
    suffix: (length = 5) =>
      Array.from({ length }, () => SUFFIX_ALPHABET[between(0, SUFFIX_ALPHABET.length - 1)]).join(''),
  };
}
