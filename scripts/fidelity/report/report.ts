/** What a run found, as text for people and for CI's log, and whether it was good. */

import type { Sifted } from '../known-differences.ts';
import type { StepResult } from '../replay/engine.ts';
import type { Outcome } from '../replay/judged.ts';
import { lineOf, tableOf } from './table.ts';

/** So many lines a step has, unless all are asked for. */
const LINES = 3;

/** At most this part of the recorded steps may need what the simulator leaves out. */
const MAY_LACK = 0.1;

export interface Report {
  readonly lines: readonly string[];
  readonly isGood: boolean;
}

/** Everything there is to say about a run. */
export function reportOf({ results, stale }: Sifted, verbose: boolean): Report {
  const tooMuch = lackingTooMuch(results);
  const wrong = [
    ...stale.map(
      ({ group, step, path }) => `${group} "${step}" ${path}: is known as a difference and no longer differs`,
    ),
    ...(tooMuch ? [tooMuch] : []),
  ];
  const lines = [
    ...results.flatMap((result) => linesOf(result, verbose)),
    ...reasonsOf(results, 'known', verbose),
    ...reasonsOf(results, 'left out', verbose),
    ...reasonsOf(results, 'skipped', verbose),
    ...elsewhereOf(results, verbose),
    ...wrong,
    tableOf(results),
  ];
  return { lines, isGood: wrong.length === 0 && !results.some(({ outcome }) => outcome === 'different') };
}

function linesOf(result: StepResult, verbose: boolean): string[] {
  const shown = result.differences.slice(0, verbose ? undefined : LINES);
  const hidden = result.differences.length - shown.length;
  return [
    ...shown.map((difference) => lineOf(result, difference)),
    ...(hidden > 0 ? [`   … and ${hidden} more (--verbose)`] : []),
  ];
}

const TITLES = {
  known: 'known differences',
  'left out': 'left out of the simulator',
  skipped: 'skipped',
} as const satisfies Partial<Record<Outcome, string>>;

/** Steps with the same reason stand together. */
function reasonsOf(results: readonly StepResult[], outcome: keyof typeof TITLES, verbose: boolean): string[] {
  const byReason = new Map<string, StepResult[]>();
  for (const result of results.filter((one) => one.outcome === outcome)) {
    const reason = result.reason ?? '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), result]);
  }
  return [...byReason].map(([reason, steps]) => {
    const [first, ...others] = steps.map(({ group, step }) => `${group} "${step}"`);
    if (verbose) return [`${TITLES[outcome]}: ${reason}:`, first, ...others].join('\n   ');
    return `${TITLES[outcome]}: ${reason}: ${first ?? ''}${others.length > 0 ? ` and ${others.length} more` : ''}`;
  });
}

/** Recorded calls whose VM had left the state that they are named after. */
function elsewhereOf(results: readonly StepResult[], verbose: boolean): string[] {
  const elsewhere = results.filter(({ isElsewhere }) => isElsewhere);
  if (elsewhere.length === 0) return [];
  const names = elsewhere.map(({ step }) => step);
  const states = [...new Set(names.map((name) => name.replace(/:.*/, '')))];
  const list = verbose ? names : states;
  return [
    `recorded when the VM had left the named state, and compared in the one it was in: ${names.length} (${list.join(', ')})`,
  ];
}

function lackingTooMuch(results: readonly StepResult[]): string | undefined {
  const recorded = results.filter(({ group }) => /^\d\d-/.test(group));
  const lacking = recorded.filter(({ outcome }) => outcome === 'left out').length;
  if (lacking <= recorded.length * MAY_LACK) return undefined;
  return `${lacking} of ${recorded.length} recorded steps need what is left out: more than a tenth`;
}
