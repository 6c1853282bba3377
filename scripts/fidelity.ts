/**
 * `npm run fidelity`: the contract suite. Holds a cluster (a kubeconfig's, or the embedded simulator) against what a
 * real one is known to do. Exit code 0: as known; 1: it differs; 2: it couldn't be run.
 */

import { randomBytes } from 'node:crypto';

import { argumentsOf, USAGE } from './fidelity/arguments.ts';
import { Images } from './fidelity/cluster/images.ts';
import { checkNamespaces } from './fidelity/cluster/permission.ts';
import { targetOf } from './fidelity/cluster/target.ts';
import type { Target } from './fidelity/cluster/target.ts';
import { versionsOf } from './fidelity/cluster/versions.ts';
import type { Versions } from './fidelity/cluster/versions.ts';
import { readKnownDifferences, sift } from './fidelity/known-differences.ts';
import { WHY_NOT } from './fidelity/replay/abilities.ts';
import type { Abilities, Ability } from './fidelity/replay/abilities.ts';
import { readRecordings } from './fidelity/replay/recording.ts';
import { reportOf } from './fidelity/report/report.ts';
import { runSuite } from './fidelity/suite.ts';
import type { Suite } from './fidelity/suite.ts';
import { TABLES } from './fidelity/tables/tables.ts';
import { checkParts, contentsOf } from './fidelity/wanted.ts';
import { runProgram } from './program.ts';

async function main(argv: readonly string[]): Promise<number> {
  const options = argumentsOf(argv);
  const recordings = options.recordings === undefined ? [] : await readRecordings(options.recordings);
  checkParts(options.only, contentsOf(recordings, TABLES));
  const target = await targetOf(options);
  const images = target.isSimulated ? new Images() : undefined;
  await images?.listen();
  try {
    const versions = await versionsOf(target.connection);
    const run = randomBytes(4).toString('hex');
    await checkNamespaces(target.connection, `rec-${run}`);
    const suite = runSuite({ target, images, versions, recordings, only: options.only, run });
    stopOnSignals(suite);
    console.log(headline(target, versions, await suite.abilities));
    const report = reportOf(sift(await suite.results, known(target)), options.verbose);
    for (const line of report.lines) console.log(line);
    if (suite.leftBehind.length > 0) console.log(`deleted, but still there: ${suite.leftBehind.join(', ')}`);
    return report.isGood ? 0 : 1;
  } finally {
    images?.close();
    await target.close();
  }
}

/** What is known of the simulator excuses no other cluster. */
function known({ isSimulated }: Target): ReturnType<typeof readKnownDifferences> {
  return isSimulated ? readKnownDifferences() : [];
}

function headline({ name }: Target, { kubernetes, kubevirt }: Versions, abilities: Abilities): string {
  const lacking = Object.entries(abilities).filter(([, isThere]) => !isThere);
  const reasons = lacking.map(([ability]) => `; ${WHY_NOT[ability as Ability]}`);
  return `${name}: Kubernetes ${kubernetes}, KubeVirt ${kubevirt}${reasons.join('')}`;
}

/** A signal ends the run after its namespaces are removed, a second one at once. */
function stopOnSignals(suite: Suite): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      console.error('stopped: removing what the run made');
      void suite.stop().finally(() => process.exit(code));
    });
  }
}

await runProgram(USAGE, main);
