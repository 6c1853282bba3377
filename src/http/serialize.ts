/**
 * JSON of a response body, made once for each object: the resource maps return the same object until what it shows has
 * changed, so most answers are bytes that exist already (measured in bench: serialising a ComputerSystem costs as much
 * as everything else the service does for a GET).
 */
const serialized = new WeakMap<object, Buffer>();

export function serialize(body: object): Buffer {
  const known = serialized.get(body);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(body));
  serialized.set(body, bytes);
  return bytes;
}
