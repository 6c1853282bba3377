/** The table at the end of a run, and the line of one difference. */

import type { Difference } from '../replay/compare.ts';
import type { StepResult } from '../replay/engine.ts';
import type { Outcome } from '../replay/judged.ts';

const COLUMNS = {
  reproduced: 'reproduced',
  different: 'differing',
  known: 'known',
  'left out': 'left out',
  skipped: 'skipped',
} as const satisfies Record<Outcome, string>;

/** One line per group, one for all recordings and one for all tables. */
export function tableOf(results: readonly StepResult[]): string {
  const groups = [...new Set(results.map(({ group }) => group))];
  const isRecorded = ({ group }: StepResult): boolean => /^\d\d-/.test(group);
  const rows = [
    ['group', ...Object.values(COLUMNS)],
    ...groups.map((group) =>
      rowOf(
        group,
        results.filter((result) => result.group === group),
      ),
    ),
    ...sumOf('recordings', results.filter(isRecorded)),
    ...sumOf(
      'own tables',
      results.filter((result) => !isRecorded(result)),
    ),
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows
    .map((cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(width) : cell.padStart(13))).join(''))
    .join('\n');
}

function sumOf(name: string, results: readonly StepResult[]): string[][] {
  return results.length === 0 ? [] : [rowOf(name, results)];
}

function rowOf(name: string, results: readonly StepResult[]): string[] {
  const outcomes = Object.keys(COLUMNS) as Outcome[];
  const [reproduced = 0, ...others] = outcomes.map(
    (outcome) => results.filter((one) => one.outcome === outcome).length,
  );
  return [name, `${reproduced} of ${results.length}`, ...others.map(String)];
}

/** A difference on one line: step, field, what was expected, what came. */
export function lineOf({ group, step }: Pick<StepResult, 'group' | 'step'>, difference: Difference): string {
  const { path, expected, got } = difference;
  return `${group} "${step}" ${path}: expected ${expected}, got ${got}`.replace(/\s*\n\s*/g, ' ');
}
