/** States that come and go: looked for in all that was seen since a request, not in what is there now. */

import { at } from '../json.ts';
import type { Json } from '../json.ts';
import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import { PollUntil } from './scene.ts';
import type { Scene } from './scene.ts';
import type { TrackedKind } from './tracker.ts';

export interface Passing {
  readonly name: string;
  /** Both, if not given. */
  readonly kinds?: readonly TrackedKind[];
  /** A mark of the tracker; the last one, if not given. */
  readonly since?: number;
  /** What of a state is compared; all, if not given. */
  readonly shape?: (state: Json) => Json;
}

/** Waits for a VM's and a VMI's recorded states to have been seen; each for itself, since the two aren't in step. */
export async function comparePassing(expected: Json, passing: Passing, scene: Scene): Promise<Difference[]> {
  const poll = new PollUntil(scene.patienceMs);
  for (;;) {
    const { kinds = ['vm', 'vmi'] } = passing;
    const missing = kinds.flatMap((kind) => missingState(expected, kind, passing, scene));
    if (missing.length === 0 || !(await poll.again())) return missing;
  }
}

function missingState(expected: Json, kind: TrackedKind, { name, since, shape }: Passing, scene: Scene): Difference[] {
  const wanted = at(expected, kind);
  if (wanted === undefined) return [];
  const { bindings, tracker } = scene;
  const seen = tracker.states(kind, name, since).map((state) => shape?.(state) ?? state);
  const isSeen = seen.some((state) => bindings.attempt(() => compare(wanted, state, bindings).length === 0));
  if (isSeen) return [];
  const got = seen.map((state) => JSON.stringify(state)).join(' ');
  return [{ path: kind, expected: `to pass ${JSON.stringify(wanted)}`, got: `states ${got}` }];
}
