/** A strong entity tag (RFC 9110 8.8.3) of a version, which has no quotes and no controls. */
export function etagOf(version: string): string {
  return `"${version}"`;
}
