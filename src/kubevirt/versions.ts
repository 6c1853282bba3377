/** Resource versions: opaque by the rules, ever growing numbers in fact, over all kinds that one API server keeps. */

/** Whether a version is newer than another; undefined where that can't be told. */
export function isNewer(version: string, than: string | undefined): boolean | undefined {
  if (than === undefined || !/^\d+$/.test(version) || !/^\d+$/.test(than)) return undefined;
  return version.length === than.length ? version > than : version.length > than.length;
}
