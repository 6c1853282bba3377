/** Reads the credentials of HTTP's Basic scheme (RFC 7617). It decides nothing about them. */

export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** Longer ones are not looked at: nobody has such a password, and hashing it isn't free. */
const maxLength = 4096;
const shape = /^basic +([A-Za-z0-9+/]+={0,2})$/i;
// eslint-disable-next-line no-control-regex -- RFC 7617 section 2 forbids them in both parts
const controls = /[\u0000-\u001f\u007f]/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The credentials of an Authorization header, in UTF-8; undefined when it is of another scheme or malformed. */
export function parseBasic(header: string): BasicCredentials | undefined {
  const encoded = header.length <= maxLength ? shape.exec(header)?.[1] : undefined;
  const text = encoded === undefined ? undefined : decode(encoded);
  if (text === undefined || controls.test(text)) return undefined;
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function decode(encoded: string): string | undefined {
  try {
    return utf8.decode(Buffer.from(encoded, 'base64'));
  } catch {
    return undefined;
  }
}
