import { parseArgs } from 'node:util';
import { runChaos } from './chaos/run.ts';

/**
 * `npm run chaos -- --seed N --minutes M [--operations N]`: random changes, faults and restarts, seed after seed, for so
 * many minutes; every run's seed and figures are printed, and the first that goes wrong ends it all. The same seed does
 * the same again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '1' },
    operations: { type: 'string', default: '400' },
  },
});

function numberOf(name: keyof typeof values, least: number): number {
  const value = Number(values[name]);
  if (Number.isFinite(value) && value >= least) return value;
  throw new RangeError(`--${name} must be a number of at least ${least}, not ${values[name]}`);
}

const first = numberOf('seed', 0);
const operations = numberOf('operations', 1);
const end = performance.now() + numberOf('minutes', 0) * 60_000;
const sum = { runs: 0, operations: 0, quietPoints: 0, minutes: 0, relists: 0 };
const counts: Record<string, number> = {};

for (let seed = first; sum.runs === 0 || performance.now() < end; seed += 1) {
  try {
    const report = await runChaos({ seed, operations });
    sum.runs += 1;
    for (const key of ['operations', 'quietPoints', 'minutes', 'relists'] as const) sum[key] += report[key];
    for (const [name, count] of Object.entries(report.counts)) counts[name] = (counts[name] ?? 0) + count;
    const { quietPoints, minutes, relists } = report;
    const time = `${minutes.toFixed(0)} minutes of the cluster's time`;
    console.log(
      `seed ${seed}: ${report.operations} operations, ${quietPoints} quiet points, ${relists} relists, ${time}`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`\nagain: npm run chaos -- --seed ${seed} --minutes 0 --operations ${operations}`);
    process.exit(1);
  }
}

console.table(counts);
console.log(`seeds ${first} to ${first + sum.runs - 1}: ${sum.operations} operations, ${sum.quietPoints} quiet points`);
console.log(`${sum.relists} relists, ${sum.minutes.toFixed(0)} minutes of the cluster's time; nothing was wrong`);
