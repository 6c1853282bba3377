/**
 * Answers that hold for a while, counted from when they were asked for: equal questions at the same time are asked once, and
 * a failure is nobody's answer but theirs who waited for it. Bounded: the oldest answer goes first.
 */
export interface Remembered<T> {
  ask(key: string, question: () => Promise<T>): Promise<T>;
}

export interface RememberedOptions {
  /** Milliseconds, from any origin. */
  readonly clock: () => number;
  readonly lifetimeMs: number;
  readonly maxEntries: number;
}

export function createRemembered<T>({ clock, lifetimeMs, maxEntries }: RememberedOptions): Remembered<T> {
  // In the order of asking, and all live equally long: the first is always the next to expire.
  const entries = new Map<string, { readonly answer: Promise<T>; readonly expires: number }>();

  const keep = (key: string, entry: { readonly answer: Promise<T>; readonly expires: number }): void => {
    entries.delete(key);
    entries.set(key, entry);
    for (const [oldest, { expires }] of entries) {
      if (entries.size <= maxEntries && clock() < expires) break;
      entries.delete(oldest);
    }
  };

  return {
    ask(key, question) {
      const known = entries.get(key);
      if (known && clock() < known.expires) return known.answer;
      const entry = { answer: question(), expires: clock() + lifetimeMs };
      keep(key, entry);
      entry.answer.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      return entry.answer;
    },
  };
}
