/**
 * The path of a request target (RFC 9112 3.2), neither decoded nor normalised: `..` and `//` are names like any other, and
 * no resource has them. The authority of an absolute target is not looked at.
 */
export function pathOf(target: string): string {
  const path = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*/i, '');
  const query = path.indexOf('?');
  return (query === -1 ? path : path.slice(0, query)) || '/';
}

/** A slash at the end is no part of a resource's name: `/redfish/v1/` and `/redfish/v1` are one. */
export function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
