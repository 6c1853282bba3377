/**
 * Session tokens, and what is kept in their place. SHA-256 suffices: a token is 256 random bits, so that there is nothing to
 * guess, as there is with passwords, which need a slow hash and a salt. One half of the digest is the session's public Id
 * and the other is kept in its Secret; whoever knows both still looks for one of 2^256 tokens.
 */
import { hash } from 'node:crypto';

const bytes = 32;
const pattern = /^[0-9a-f]{64}$/;

/** The digest of a token in halves, hexadecimal. */
export interface TokenDigest {
  readonly id: string;
  readonly verifier: string;
}

/** 64 hexadecimal digits. */
export function newToken(random: (size: number) => Buffer): string {
  return random(bytes).toString('hex');
}

/** Whether this could be a token at all; nobody is asked about what couldn't. */
export function isToken(text: string): boolean {
  return pattern.test(text);
}

/** Both halves in one: the key by which a token is looked up. How long the look-up takes tells nothing of the token. */
export function digestOf(token: string): string {
  return hash('sha256', token, 'hex');
}

export function halvesOf(digest: string): TokenDigest {
  return { id: digest.slice(0, digest.length / 2), verifier: digest.slice(digest.length / 2) };
}
