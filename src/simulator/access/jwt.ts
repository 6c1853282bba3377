/**
 * JSON Web Tokens of the cluster's own, signed with a key that is made at start: written, and read back when the
 * signature is good. What the claims mean is service-account-tokens.ts' business.
 */

import { generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';

const encode = (value: JsonObject): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** JSON Web Signature wants the two numbers of an ECDSA signature side by side, not in DER. */
const SIGNATURE = { dsaEncoding: 'ieee-p1363' } as const;

export class JwtSigner {
  readonly #header: string;
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#privateKey = privateKey;
    this.#publicKey = publicKey;
    this.#header = encode({ alg: 'ES256', typ: 'JWT' });
  }

  sign(claims: JsonObject): string {
    const content = `${this.#header}.${encode(claims)}`;
    const signature = sign('sha256', Buffer.from(content), { key: this.#privateKey, ...SIGNATURE });
    return `${content}.${signature.toString('base64url')}`;
  }

  /** The claims; undefined when this is no token of ours. */
  read(token: string): JsonObject | undefined {
    const [header, claims, signature, ...rest] = token.split('.');
    if (header !== this.#header || !claims || !signature || rest.length > 0) return undefined;
    const key = { key: this.#publicKey, ...SIGNATURE };
    const isOurs = verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'));
    if (!isOurs) return undefined;
    const decoded: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
    return isObject(decoded) ? decoded : undefined;
  }
}
