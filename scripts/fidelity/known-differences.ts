/**
 * Differences that are known, with their reasons: known-differences.json. The list may only shrink: one that no longer
 * differs fails the run until its entry is gone.
 */

import { readFileSync } from 'node:fs';

import type { StepResult } from './replay/engine.ts';

export interface KnownDifference {
  readonly group: string;
  readonly step: string;
  /** Of the field, as the suite prints it. */
  readonly path: string;
  readonly reason: string;
}

export interface Sifted {
  readonly results: readonly StepResult[];
  /** Entries whose step was compared and agrees. */
  readonly stale: readonly KnownDifference[];
}

/** The committed list. */
export function readKnownDifferences(): readonly KnownDifference[] {
  const text = readFileSync(new URL('./known-differences.json', import.meta.url), 'utf8');
  return JSON.parse(text) as readonly KnownDifference[];
}

/** Takes the known differences out of the results; a step with no other one counts as `known`. */
export function sift(results: readonly StepResult[], known: readonly KnownDifference[]): Sifted {
  const isOf = (result: StepResult, entry: KnownDifference): boolean =>
    result.group === entry.group && result.step === entry.step;
  const differs = (result: StepResult, entry: KnownDifference): boolean =>
    isOf(result, entry) && result.differences.some(({ path }) => path === entry.path);
  return {
    results: results.map((result) =>
      withoutKnown(
        result,
        known.filter((entry) => differs(result, entry)),
      ),
    ),
    stale: known.filter((entry) => {
      const compared = results.find((result) => isOf(result, entry) && result.outcome !== 'skipped');
      return compared !== undefined && !differs(compared, entry);
    }),
  };
}

function withoutKnown(result: StepResult, known: readonly KnownDifference[]): StepResult {
  if (known.length === 0) return result;
  const differences = result.differences.filter(({ path }) => !known.some((entry) => entry.path === path));
  if (differences.length > 0) return { ...result, differences };
  return { ...result, outcome: 'known', differences, reason: known.map(({ reason }) => reason).join('; ') };
}
