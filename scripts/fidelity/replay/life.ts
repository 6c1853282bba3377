/**
 * One turn in a VM's life (file 10) and what followed: the recorded watch events as each object's order of distinct
 * values, facet by facet. Two runs on the same cluster differ in what is written together, in repeats and in how the two
 * kinds interleave, but not in these orders.
 */

import { asText, at, isEqual, listAt, textAt } from '../json.ts';
import type { Json } from '../json.ts';
import { shortOf } from './compare.ts';
import type { Difference } from './compare.ts';
import { actualValues, recordedValues } from './facets.ts';
import type { Values } from './facets.ts';
import { PollUntil } from './scene.ts';
import type { Scene } from './scene.ts';
import type { TrackedEvent, Tracker, TrackedKind } from './tracker.ts';

export type Apart = readonly string[] | ((scene: Scene) => readonly string[]);

export interface Life {
  readonly name: string;
  /** Facets that a fake made up here, or that are luck on this cluster. */
  readonly apart?: Apart;
  /** Does what the step is about; gives the status code of the answer, or undefined where there was no API call. */
  readonly act: (scene: Scene) => Promise<number | undefined>;
}

/** One object: what it was before, and its events since. */
interface Course {
  readonly before: Values | undefined;
  readonly since: readonly Values[];
}

/** What followed on a mark, as each object's orders of distinct values; VMIs one by one, as they came. */
export function ordersSince(kind: TrackedKind, name: string, mark: number, tracker: Tracker): readonly Orders[] {
  return actualCourses(kind, name, mark, tracker).map(ordersOf);
}

/** Does it, waits for the recorded orders to have come about, and says what differs. */
export async function compareLife(
  expected: Json,
  { name, act, apart = [] }: Life,
  scene: Scene,
): Promise<Difference[]> {
  const left = typeof apart === 'function' ? apart(scene) : apart;
  const mark = scene.tracker.position;
  const status = await act(scene);
  const answered = compareAnswered(at(expected, 'answer'), status);
  const poll = new PollUntil(scene.patienceMs);
  for (;;) {
    const differences = (['vm', 'vmi'] as const)
      .flatMap((kind) => compareKind(kind, listAt(expected, 'events'), actualCourses(kind, name, mark, scene.tracker)))
      .filter(({ path }) => !left.some((facet) => path.endsWith(`.${facet}`)));
    if (differences.length === 0 || !(await poll.again())) return [...answered, ...differences];
  }
}

function compareAnswered(expected: Json | undefined, got: number | undefined): Difference[] {
  if (got === undefined || got === expected) return [];
  return [{ path: 'answer', expected: asText(expected), got: String(got) }];
}

function compareKind(kind: TrackedKind, events: readonly Json[], actual: readonly Course[]): Difference[] {
  const recorded = recordedCourses(kind, events);
  if (recorded.length !== actual.length) {
    const counts = [recorded, actual].map((courses) => `${courses.length} ${kind}s that change`);
    return [{ path: kind, expected: counts[0] ?? '', got: counts[1] ?? '' }];
  }
  return recorded.flatMap((course, index) => {
    const { before, since } = actual[index] ?? { before: undefined, since: [] };
    const path = kind === 'vm' ? kind : `vmi[${index}]`;
    return compareOrders(path, ordersOf({ ...course, before }), ordersOf({ before, since }));
  });
}

/** A VM is one object here; a VMI is another one with each uid. */
function recordedCourses(kind: TrackedKind, events: readonly Json[]): readonly Course[] {
  const mine = events.filter((event) => textAt(event, 'kind') === kind);
  const uids = [...new Set(mine.map((event) => textAt(event, 'uid')))];
  return uids.map((uid) => ({
    before: undefined,
    since: mine.filter((event) => textAt(event, 'uid') === uid).map((event) => recordedValues(kind, event)),
  }));
}

function actualCourses(kind: TrackedKind, name: string, mark: number, tracker: Tracker): readonly Course[] {
  const all = tracker.events(kind, name, 0);
  const since = tracker.events(kind, name, mark);
  const uids = [...new Set(since.map(uidOf))];
  const courses = uids.map((uid) => {
    const before = all.slice(0, all.length - since.length).findLast((event) => uidOf(event) === uid);
    return {
      before: before && actualValues(before),
      since: since.filter((event) => uidOf(event) === uid).map(actualValues),
    };
  });
  return courses.filter((course) => Object.values(ordersOf(course)).some((values) => values.length > 1));
}

function uidOf({ object }: TrackedEvent): string {
  return textAt(object, 'metadata', 'uid');
}

export type Orders = Readonly<Record<string, readonly Json[]>>;

/** Each facet's values in their order, repeats left out. */
function ordersOf({ before, since }: Course): Orders {
  const all = before ? [before, ...since] : since;
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = withoutRepeats(all.map((one) => one[name] ?? null));
      return [name, name === 'printableStatus' ? withoutRetries(withoutFlash(values)) : values];
    }),
  );
}

function withoutRepeats(values: readonly Json[]): readonly Json[] {
  return values.filter((value, index) => index === 0 || !isEqual(value, values[index - 1] ?? null));
}

/** On its way from one thing to Starting a VM is Stopped for one write, or isn't: both were recorded of the same turn. */
function withoutFlash(values: readonly Json[]): readonly Json[] {
  return withoutRepeats(values.filter((value, index) => value !== 'Stopped' || values[index + 1] !== 'Starting'));
}

/** An import that failed is tried again and again, and the VM is Provisioning for as long as a try takes. */
function withoutRetries(values: readonly Json[]): readonly Json[] {
  const isRetry = (value: Json, index: number): boolean =>
    value === 'Provisioning' && values[index - 1] === 'DataVolumeError';
  return withoutRepeats(values.filter((value, index) => !isRetry(value, index)));
}

function compareOrders(path: string, expected: Orders, actual: Orders): Difference[] {
  return Object.keys(expected)
    .filter((name) => !isEqual([...(expected[name] ?? [])], [...(actual[name] ?? [])]))
    .map((name) => ({
      path: `${path}.${name}`,
      expected: shortOf([...(expected[name] ?? [])]),
      got: shortOf([...(actual[name] ?? [])]),
    }));
}
