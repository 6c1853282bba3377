/**
 * `npm run chaos -- --seed N --minutes M [--operations N]`: random changes, faults and restarts, seed after seed, for so
 * many minutes; every run's seed and figures are printed, and the first that goes wrong ends it all. The same seed does
 * the same again. Exit code 0: nothing was wrong; 1: something was; 2: it was called wrongly.
 */
import { chaosArguments, USAGE } from './chaos/arguments.ts';
import type { ChaosArguments } from './chaos/arguments.ts';
import { runChaos } from './chaos/run.ts';
import type { ChaosReport } from './chaos/run.ts';
import { runProgram } from './program.ts';

const FIGURES = ['operations', 'quietPoints', 'minutes', 'relists'] as const;

interface Sum extends Record<(typeof FIGURES)[number], number> {
  runs: number;
  readonly counts: Record<string, number>;
}

async function main(argv: readonly string[]): Promise<number> {
  const { seed: first, minutes, operations } = chaosArguments(argv);
  const end = performance.now() + minutes * 60_000;
  const sum: Sum = { runs: 0, operations: 0, quietPoints: 0, minutes: 0, relists: 0, counts: {} };
  for (let seed = first; sum.runs === 0 || performance.now() < end; seed += 1) {
    const report = await runChaos({ seed, operations }).catch((error: unknown) => tell(error, { seed, operations }));
    if (!report) return 1;
    add(sum, report);
    console.log(lineOf(report));
  }
  console.table(sum.counts);
  console.log(
    `seeds ${first} to ${first + sum.runs - 1}: ${sum.operations} operations, ${sum.quietPoints} quiet points`,
  );
  console.log(`${sum.relists} relists, ${sum.minutes.toFixed(0)} minutes of the cluster's time; nothing was wrong`);
  return 0;
}

function tell(error: unknown, { seed, operations }: Pick<ChaosArguments, 'seed' | 'operations'>): undefined {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\nagain: npm run chaos -- --seed ${seed} --minutes 0 --operations ${operations}`);
}

function add(sum: Sum, report: ChaosReport): void {
  sum.runs += 1;
  for (const figure of FIGURES) sum[figure] += report[figure];
  for (const [name, count] of Object.entries(report.counts)) sum.counts[name] = (sum.counts[name] ?? 0) + count;
}

function lineOf({ seed, pace, operations, quietPoints, relists, minutes }: ChaosReport): string {
  const time = `${minutes.toFixed(0)} minutes of the cluster's time`;
  return `seed ${seed}, ${pace} pace: ${operations} operations, ${quietPoints} quiet points, ${relists} relists, ${time}`;
}

await runProgram(USAGE, main);
