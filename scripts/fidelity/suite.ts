/** The whole run: the recordings that are asked for, replayed on the target; what came out, and nothing printed. */

import type { Part } from './arguments.ts';
import { wantsGroup, wantsStep } from './arguments.ts';
import type { Images } from './cluster/images.ts';
import { abilitiesOf } from './cluster/abilities.ts';
import { makeNamespaces } from './cluster/namespaces.ts';
import type { Target } from './cluster/target.ts';
import { whyNotComparable } from './cluster/versions.ts';
import type { Versions } from './cluster/versions.ts';
import { EVERYTHING, NOTHING } from './replay/abilities.ts';
import type { Abilities } from './replay/abilities.ts';
import { replay } from './replay/engine.ts';
import type { StepResult } from './replay/engine.ts';
import { skipped } from './replay/judged.ts';
import type { Recording } from './replay/recording.ts';
import type { Scene } from './replay/scene.ts';
import type { FileScript } from './replay/script.ts';
import { SCRIPTS } from './setup/scripts.ts';
import { Stage } from './stage.ts';
import { runTables, TABLES_NAMESPACE } from './tables/run.ts';
import { TABLES } from './tables/tables.ts';

export interface SuiteOptions {
  readonly target: Target;
  readonly recordings: readonly Recording[];
  /** Of the cluster under test. */
  readonly versions: Versions;
  readonly only: readonly Part[];
  /** The recordings' image server; undefined for a cluster that couldn't reach one here. */
  readonly images: Images | undefined;
  /** Letters and digits that name this run's namespaces. */
  readonly run: string;
}

export interface Suite {
  /** Of the cluster; known before the first results. */
  readonly abilities: Promise<Abilities>;
  /** Known once what was made is removed again. */
  readonly results: Promise<readonly StepResult[]>;
  /** Namespaces of the run that were deleted and yet aren't gone. */
  readonly leftBehind: readonly string[];
  /** Removes what is there of the run's; its results are of no more use. */
  stop(): Promise<void>;
}

/** Runs the wanted tables and recordings side by side; each has namespaces of its own, which it removes. */
export function runSuite(options: SuiteOptions): Suite {
  const stage = new Stage(options);
  const { isSimulated } = options.target;
  const abilities = isSimulated ? Promise.resolve(EVERYTHING) : stage.inScene(NOTHING, abilitiesOf);
  return {
    abilities,
    results: abilities.then((found) => runAll(options, (work) => stage.inScene(found, work))),
    leftBehind: stage.leftBehind,
    stop: () => stage.stop(),
  };
}

/** Works in a scene of its own, and leaves nothing behind. */
type InScene = (work: (scene: Scene) => Promise<StepResult[]>) => Promise<StepResult[]>;

/** All of them come to their end, and so clean up, whatever happens to one. */
async function runAll(options: SuiteOptions, inScene: InScene): Promise<readonly StepResult[]> {
  const wanted = options.recordings.filter(({ group }) => wantsGroup(options.only, group));
  const files = wanted.map((recording) => replayFile(recording, options, inScene));
  const settled = await Promise.allSettled([ownTables(options, inScene), ...files]);
  return settled.flatMap((one) => {
    if (one.status === 'fulfilled') return one.value;
    throw one.reason;
  });
}

/** The suite's own tables: they need no recordings. */
async function ownTables({ only, versions }: SuiteOptions, inScene: InScene): Promise<StepResult[]> {
  if (!wantsGroup(only, 'tables')) return [];
  return inScene(async (scene) => {
    await makeNamespaces(scene, [TABLES_NAMESPACE]);
    const isWanted = (group: string, row: string): boolean => wantsStep(only, group, row);
    const { kubevirt: release, gates } = versions;
    return runTables(TABLES, scene, { release, gates, isWanted });
  });
}

async function replayFile(recording: Recording, options: SuiteOptions, inScene: InScene): Promise<StepResult[]> {
  const script = SCRIPTS[recording.group];
  if (!script) return allSkipped(recording, options, 'there is no set-up for this group');
  const other = whyNotComparable(recording.server, options.versions);
  if (other !== undefined) return allSkipped(recording, options, other);
  return inScene((scene) => replayWith(scene, recording, script, options));
}

function allSkipped({ group, steps }: Recording, { only }: SuiteOptions, reason: string): StepResult[] {
  const wanted = steps.filter(({ name }) => wantsStep(only, group, name));
  return wanted.map(({ name }) => ({ group, step: name, ...skipped(reason) }));
}

async function replayWith(
  scene: Scene,
  recording: Recording,
  script: FileScript,
  { target, only }: SuiteOptions,
): Promise<StepResult[]> {
  await makeNamespaces(scene, script.namespaces);
  return replay(recording, script, scene, {
    mayLackThings: target.isSimulated,
    isWanted: (step) => wantsStep(only, recording.group, step),
  });
}
