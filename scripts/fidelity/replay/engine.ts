/**
 * The replay: a recording's steps, each brought about by its script, sent, and held against what was recorded. In order,
 * unless the script says that every step stands for itself. It knows neither HTTP nor clusters; it reads and writes
 * nothing but through its scene.
 */

import { textAt } from '../json.ts';
import { lackedFor, WHY_NOT } from './abilities.ts';
import { compareAnswer, compareWatch } from './answers.ts';
import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import { failed, judged, skipped } from './judged.ts';
import type { Judged } from './judged.ts';
import { leftOutBy } from './left-out.ts';
import { compareLife } from './life.ts';
import { matrixStep } from './matrix-step.ts';
import { comparePassing } from './passing-states.ts';
import { textBody } from './recording.ts';
import type { RecordedRequest, RecordedResponse, Recording, Step } from './recording.ts';
import { PollUntil } from './scene.ts';
import type { Scene } from './scene.ts';
import { perform } from './script.ts';
import type { FileScript, StepScript } from './script.ts';
import { watchExchange } from './watch-exchange.ts';

export interface StepResult extends Judged {
  readonly group: string;
  readonly step: string;
}

export interface ReplayOptions {
  /** False on a real cluster: nothing is left out there. */
  readonly mayLackThings: boolean;
  /** Steps whose results are wanted; earlier ones still run where steps stand on each other. */
  readonly isWanted: (step: string) => boolean;
}

/** Replays a recording; the results are in the order of its steps. */
export async function replay(
  recording: Recording,
  script: FileScript,
  scene: Scene,
  options: ReplayOptions,
): Promise<StepResult[]> {
  const run = async (step: Step): Promise<StepResult> => ({
    group: recording.group,
    step: step.name,
    ...(await runStep(step, scriptOf(script, step.name), scene, options)),
  });
  const prepared = await prepare(script, scene).catch((error: unknown) => ({
    group: recording.group,
    step: 'set-up of the file',
    ...failed(error),
  }));
  const isWrong = prepared?.outcome === 'different';
  const results =
    script.atOnce === undefined
      ? await inOrder(recording, run, options)
      : await atOnce(recording, run, { ...options, atOnce: script.atOnce });
  // What a set-up couldn't bring about here, the steps say themselves.
  return isWrong ? [prepared, ...results] : results;
}

type Run = (step: Step) => Promise<StepResult>;

async function inOrder({ steps }: Recording, run: Run, { isWanted }: ReplayOptions): Promise<StepResult[]> {
  const last = steps.findLastIndex(({ name }) => isWanted(name));
  const results: StepResult[] = [];
  for (const step of steps.slice(0, last + 1)) {
    const result = await run(step);
    if (isWanted(step.name)) results.push(result);
  }
  return results;
}

async function atOnce(
  { steps }: Recording,
  run: Run,
  { isWanted, atOnce: lanes }: ReplayOptions & { readonly atOnce: number },
): Promise<StepResult[]> {
  const wanted = steps.filter(({ name }) => isWanted(name));
  const results: StepResult[] = [];
  const queue = wanted.entries();
  const lane = async (): Promise<void> => {
    for (const [index, step] of queue) results[index] = await run(step);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

async function prepare(script: FileScript, scene: Scene): Promise<undefined> {
  if (script.tracks !== undefined) await scene.tracker.follow(script.tracks);
  await perform(script.prepare ?? [], scene);
}

function scriptOf({ steps }: FileScript, name: string): StepScript {
  return typeof steps === 'function' ? steps(name) : (steps[name] ?? {});
}

async function runStep(step: Step, script: StepScript, scene: Scene, options: ReplayOptions): Promise<Judged> {
  const whyNot = script.skip ?? whyNotReached(step, script, scene);
  if (whyNot !== undefined) return skipped(whyNot);
  try {
    await perform(script.before ?? [], scene);
    if (script.regains !== undefined) scene.regain(script.regains);
    const result = await judgeStep(step, script, scene, options);
    await perform(script.after ?? [], scene);
    return result;
  } catch (error) {
    return failed(error);
  }
}

/** Why the state that a step starts from isn't there; undefined when nothing is known against it. */
function whyNotReached(step: Step, script: StepScript, scene: Scene): string | undefined {
  if (script.anyPhase || script.regains !== undefined || isRefusedUnseen(step)) return undefined;
  const lacked = lackedFor(step.before ?? null, scene.abilities);
  const name = subjectOf(step, script);
  return lacked ? WHY_NOT[lacked] : name && scene.whyLost(name);
}

/** Routing and content negotiation refuse a call before anybody looks at the VM. */
function isRefusedUnseen({ response }: Step): boolean {
  const { status = 0, body } = response ?? {};
  return [405, 406].includes(status) || ([401, 404].includes(status) && textBody(body) !== undefined);
}

/** The VM that a step is about. */
function subjectOf({ request }: Step, { about, lives, passes }: StepScript): string | undefined {
  const [, asked] = /\/virtualmachine(?:instance)?s\/([^/?]+)/.exec(request?.path ?? '') ?? [];
  return lives?.name ?? passes?.name ?? about ?? asked;
}

async function judgeStep(step: Step, script: StepScript, scene: Scene, options: ReplayOptions): Promise<Judged> {
  const { request, response } = step;
  if (!request || !response) return observeStep(step, script, scene);
  if (step.before !== undefined) {
    const isElsewhere = script.isNamedState?.(step.before) === false;
    return { ...(await matrixStep(step, script, scene)), ...(isElsewhere && { isElsewhere }) };
  }
  return exchangeStep({ request, response }, script, scene, options);
}

async function observeStep(step: Step, script: StepScript, scene: Scene): Promise<Judged> {
  const { observe, passes, lives, eventually } = script;
  const expected = step.observed ?? null;
  if (lives) {
    const lacked = lackedFor(expected, scene.abilities);
    if (lacked) scene.needs(lacked, lives.name);
    return judged(await compareLife(expected, lives, scene));
  }
  if (passes) return judged(await comparePassing(expected, passes, scene));
  if (!observe) return skipped('nothing reads this state yet');
  if (!eventually) return judged(compare(expected, await observe(scene), scene.bindings));
  let differences: Difference[] = [];
  const poll = new PollUntil(scene.patienceMs);
  do {
    const actual = await observe(scene);
    scene.bindings.attempt(() => (differences = compare(expected, actual, scene.bindings)).length === 0);
  } while (differences.length > 0 && (await poll.again()));
  return judged(differences);
}

async function exchangeStep(
  { request, response: recorded }: { readonly request: RecordedRequest; readonly response: RecordedResponse },
  script: StepScript,
  scene: Scene,
  { mayLackThings }: ReplayOptions,
): Promise<Judged> {
  const outgoing = scene.outgoing(request, script);
  scene.tracker.mark();
  if (recorded.events) {
    const answer = await watchExchange(scene, outgoing, recorded, script.during ?? []);
    return judged(compareWatch(recorded, answer, scene.bindings));
  }
  const answer = await scene.exchange(outgoing);
  for (const [name, path] of Object.entries(script.keep ?? {})) scene.bindings.bind(name, textAt(answer.body, ...path));
  const isApart = ({ path }: Difference): boolean => script.apart?.some((field) => field.test(path)) ?? false;
  const differences = compareAnswer(recorded, answer, scene.bindings).filter((difference) => !isApart(difference));
  const lacking = mayLackThings && differences.length > 0 ? leftOutBy(request, answer.status) : undefined;
  return lacking === undefined ? judged(differences) : { outcome: 'left out', differences: [], reason: lacking };
}
