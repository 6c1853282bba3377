/**
 * How many unknown tokens an address may show before the API server isn't asked about more of them: each is a review, and
 * nothing else bounds what a flood of invented tokens costs the cluster. Forgets by windows of time; bounded in addresses.
 */
export interface MissBudget {
  isSpent(address: string): boolean;
  /** An address has shown a token that is nobody's. */
  spend(address: string): void;
}

export interface MissBudgetOptions {
  /** Milliseconds, from any origin. */
  readonly clock: () => number;
  readonly windowMs: number;
  readonly misses: number;
  readonly maxAddresses: number;
}

export function createMissBudget({ clock, windowMs, misses, maxAddresses }: MissBudgetOptions): MissBudget {
  // In the order in which their windows began.
  const windows = new Map<string, { readonly ends: number; spent: number }>();
  const current = (address: string): { spent: number } | undefined => {
    const window = windows.get(address);
    return window && clock() < window.ends ? window : undefined;
  };
  return {
    isSpent: (address) => (current(address)?.spent ?? 0) >= misses,
    spend: (address) => {
      const window = current(address);
      if (window) {
        window.spent += 1;
        return;
      }
      windows.delete(address);
      windows.set(address, { ends: clock() + windowMs, spent: 1 });
      for (const [oldest, { ends }] of windows) {
        if (windows.size <= maxAddresses && clock() < ends) break;
        windows.delete(oldest);
      }
    },
  };
}
