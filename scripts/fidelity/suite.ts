/** The whole run: the recordings that are asked for, replayed on the target; what came out, and nothing printed. */

import type { Part } from './arguments.ts';
import { wantsGroup, wantsStep } from './arguments.ts';
import { RECORDED_ORIGIN } from './cluster/images.ts';
import type { Images } from './cluster/images.ts';
import { makeNamespaces, removeNamespaces } from './cluster/namespaces.ts';
import type { Target } from './cluster/target.ts';
import { whyNotComparable } from './cluster/versions.ts';
import type { Versions } from './cluster/versions.ts';
import { replay } from './replay/engine.ts';
import type { StepResult } from './replay/engine.ts';
import { skipped } from './replay/judged.ts';
import { NamespaceNames } from './replay/namespace-names.ts';
import type { Recording } from './replay/recording.ts';
import { Scene } from './replay/scene.ts';
import type { FileScript } from './replay/script.ts';
import { SCRIPTS } from './setup/scripts.ts';
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
  readonly results: Promise<readonly StepResult[]>;
  /** Removes what is there of the run's; its results are of no more use. */
  stop(): Promise<void>;
}

/** Runs the wanted tables and recordings side by side; each has namespaces of its own, which it removes. */
export function runSuite(options: SuiteOptions): Suite {
  const scenes = new Set<Scene>();
  const inScene: InScene = async (work) => {
    const scene = sceneOf(options);
    scenes.add(scene);
    try {
      return await work(scene);
    } finally {
      scenes.delete(scene);
      await tidy(scene);
    }
  };
  const wanted = options.recordings.filter(({ group }) => wantsGroup(options.only, group));
  const files = wanted.map((recording) => replayFile(recording, options, inScene));
  return {
    results: Promise.all([ownTables(options, inScene), ...files]).then((results) => results.flat()),
    stop: async () => {
      await Promise.all([...scenes].map(tidy));
    },
  };
}

/** Works in a scene of its own, and leaves nothing behind. */
type InScene = (work: (scene: Scene) => Promise<StepResult[]>) => Promise<StepResult[]>;

async function tidy(scene: Scene): Promise<void> {
  scene.tracker.close();
  await removeNamespaces(scene);
}

/** The suite's own tables: they need no recordings. */
async function ownTables({ only, versions }: SuiteOptions, inScene: InScene): Promise<StepResult[]> {
  if (!wantsGroup(only, 'tables')) return [];
  return inScene(async (scene) => {
    await makeNamespaces(scene, [TABLES_NAMESPACE]);
    const isWanted = (group: string, row: string): boolean => wantsStep(only, group, row);
    return runTables(TABLES, scene, { release: versions.kubevirt, isWanted });
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

function sceneOf({ target, run, images }: SuiteOptions): Scene {
  const { connection, control, canRunGuests, patienceMs, quietMs } = target;
  const others = images ? { [RECORDED_ORIGIN]: images.origin } : {};
  return new Scene({
    transport: connection,
    names: new NamespaceNames(run, others),
    images,
    control,
    canRunGuests,
    patienceMs,
    quietMs,
    addUser: (user, token) => connection.addUser(user, token),
  });
}
