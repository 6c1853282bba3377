/** What becomes of a step, and the small ways to say so. */

import type { Difference } from './compare.ts';
import { NotPossibleHere } from './script.ts';

export type Outcome = 'reproduced' | 'different' | 'known' | 'left out' | 'skipped';

export interface Judged {
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
  /** Why it was skipped, or what it needs that is left out. */
  readonly reason?: string;
  /** The recorder's VM had left the state that the step is named after; it was compared in the state that it was in. */
  readonly isElsewhere?: boolean;
}

export function judged(differences: readonly Difference[]): Judged {
  return { outcome: differences.length === 0 ? 'reproduced' : 'different', differences };
}

export function skipped(reason: string): Judged {
  return { outcome: 'skipped', differences: [], reason };
}

/** Set-up didn't work, or can't here. */
export function failed(error: unknown): Judged {
  if (error instanceof NotPossibleHere) return skipped(error.message);
  const got = error instanceof Error ? error.message : String(error);
  return judged([{ path: 'set-up', expected: 'to work', got }]);
}

/** The same differences, said to be below a path. */
export function below(path: string, differences: readonly Difference[]): Difference[] {
  return differences.map((difference) => ({
    ...difference,
    path: difference.path ? `${path}.${difference.path}` : path,
  }));
}
