/**
 * Makes what is logged safe and plain: copies it without the values of fields that carry credentials, at any depth,
 * whatever was handed in (headers, errors of an HTTP client, a whole configuration). It goes by names; it doesn't look
 * for secrets inside of texts.
 */

const hidden = '[hidden]';
const deepest = 8;

/** Compared without case, dashes and underscores, as the end of a field's name: `X-Auth-Token`, `adminPassword`. */
const secretEndings =
  /(authorization|cookies?|passwords?|passwordhash|passphrase|token|secret|privatekey|keypem|keydata)$/;

const isSecret = (name: string): boolean => secretEndings.test(name.toLowerCase().replaceAll(/[-_]/g, ''));

/** A copy of the fields of a log line, fit for JSON. */
export function redact(fields: object): object {
  return entriesOf(fields, []);
}

function copy(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return '[circular]';
  if (above.length >= deepest) return '[deep]';
  return copyObject(value, [...above, value]);
}

function copyObject(value: object, above: readonly object[]): unknown {
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return itemsOf(value, above);
  if (value instanceof Error) return errorOf(value, above);
  if (value instanceof Map) return copy(Object.fromEntries(value), above);
  if (value instanceof Set) return itemsOf([...value], above);
  return hasToJson(value) ? copy(value.toJSON(), above) : entriesOf(value, above);
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

function entriesOf(value: object, above: readonly object[]): object {
  const entries = Object.entries(value).map(([name, item]) => [name, isSecret(name) ? hidden : copy(item, above)]);
  return Object.fromEntries(entries) as object;
}

/** Headers come as lists too (`rawHeaders`, pairs): what follows the name of a secret is one. */
function itemsOf(items: readonly unknown[], above: readonly object[]): unknown[] {
  return items.map((item, index) => {
    const before = items[index - 1];
    return typeof before === 'string' && isSecret(before) ? hidden : copy(item, above);
  });
}

function errorOf(error: Error, above: readonly object[]): object {
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: copy(error.cause, above) }),
    ...entriesOf(error, above),
  };
}
