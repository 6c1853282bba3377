/**
 * A call in a named state (file 09): the VM is brought into the state that was recorded before the call, then the answer
 * is compared, what it wrote at once (strategy, queued requests, grace), and the state that it led to.
 */

import { asText, at, isEqual, isObject, listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { lackedFor, WHY_NOT } from './abilities.ts';
import { compareAnswer } from './answers.ts';
import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import { below, judged, skipped } from './judged.ts';
import type { Judged } from './judged.ts';
import { comparePassing } from './passing-states.ts';
import type { Step } from './recording.ts';
import { pause, PollUntil } from './scene.ts';
import type { Scene } from './scene.ts';
import type { StepScript } from './script.ts';

/** Replays such a step; the script has made the VM and set it on its way. */
export async function matrixStep(step: Step, script: StepScript, scene: Scene): Promise<Judged> {
  const { request, response } = step;
  if (!request || !response) return judged([]);
  const name = request.path.split('/').at(-2) ?? '';
  const reached = await reach(step.before ?? null, name, scene);
  if (reached.length > 0) return judged(below('before', reached));
  const mark = scene.tracker.position;
  const answer = await scene.exchange(scene.outgoing(request, script));
  const atOnce = [
    ...compareAnswer(response, answer, scene.bindings),
    ...below(
      'after',
      await comparePassing(writtenAtOnce(step.after ?? null), { name, since: mark, shape: writtenAtOnce }, scene),
    ),
  ];
  const lacked = lackedFor(both(step.later ?? null, withoutReadiness), scene.abilities);
  if (lacked) return atOnce.length > 0 ? judged(atOnce) : skipped(`${WHY_NOT[lacked]} (the answer is as recorded)`);
  const later = await compareLater(step, { name, mark, refused: answer.status >= 400 }, scene);
  return judged([...atOnce, ...below('later', later)]);
}

/** Readiness follows the others by a probe, and the recorder caught it on either side. */
export function withoutReadiness(state: Json): Json {
  if (!isObject(state)) return state;
  const { ready: _ready, ...rest } = state;
  const conditions = listAt(state, 'conditions').filter((condition) => !/^Ready=/.test(asText(condition)));
  return { ...rest, conditions };
}

/** A pair of states with both sides passed through a function. */
function both(state: Json, change: (one: Json) => Json): JsonObject {
  return { vm: change(at(state, 'vm') ?? null), vmi: change(at(state, 'vmi') ?? null) };
}

/** Waits until the VM is in the recorded state. */
async function reach(before: Json, name: string, scene: Scene): Promise<Difference[]> {
  const wanted = both(before, withoutReadiness);
  const poll = new PollUntil(scene.patienceMs, 10);
  let differences: Difference[] = [];
  do {
    const now = both(stateNow(name, scene), withoutReadiness);
    scene.bindings.attempt(() => (differences = compare(wanted, now, scene.bindings)).length === 0);
  } while (differences.length > 0 && (await poll.again()));
  return differences;
}

function stateNow(name: string, { tracker }: Scene): Json {
  return {
    vm: tracker.states('vm', name, Infinity).at(-1) ?? null,
    vmi: tracker.states('vmi', name, Infinity).at(-1) ?? null,
  };
}

/** What a call writes before it answers. */
function writtenAtOnce(state: Json): Json {
  if (!isObject(state)) return state;
  if ('vm' in state || 'vmi' in state) return both(state, writtenAtOnce);
  const keys = ['runStrategy', 'stateChangeRequests', 'terminationGracePeriodSeconds'];
  return Object.fromEntries(Object.entries(state).filter(([key]) => keys.includes(key)));
}

interface Called {
  readonly name: string;
  readonly mark: number;
  readonly refused: boolean;
}

/** The later state must be passed; and when nothing was to change, nothing may have. */
async function compareLater(step: Step, { name, mark, refused }: Called, scene: Scene): Promise<Difference[]> {
  const later = both(step.later ?? null, withoutReadiness);
  const passing = await comparePassing(later, { name, since: mark, shape: withoutReadiness }, scene);
  if (passing.length > 0 || !refused || !isEqual(requested(step.before ?? null), requested(step.later ?? null)))
    return passing;
  await pause(scene.quietMs);
  const before = scene.tracker.states('vm', name, mark)[0] ?? null;
  const changed = scene.tracker.states('vm', name, mark).find((state) => !isEqual(requested(state), requested(before)));
  return changed ? [{ path: 'vm', expected: 'no change', got: JSON.stringify(requested(changed)) }] : [];
}

/** What of a VM a power call is about. */
function requested(state: Json): Json {
  const vm = at(state, 'vm') ?? state;
  const actions = listAt(vm, 'stateChangeRequests').map((request) => textAt(request, 'action'));
  return [textAt(vm, 'runStrategy'), ...actions];
}
