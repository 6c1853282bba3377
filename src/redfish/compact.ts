/** A type whose optional properties may also be given as undefined. */
type Loose<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] } & {};

/** Leaves out what is undefined: a property without a true value isn't there. One level deep. */
export function compact<T extends object>(resource: { [K in keyof Loose<T>]: Loose<T>[K] | undefined }): T {
  return Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== undefined)) as T;
}
