/**
 * What a cluster can do beyond its API: a control plane without nodes answers everything and runs nothing. What of a
 * recorded state or of a table's row needs more than there is, is skipped with that reason, and quickly.
 */

import { isList, isObject } from '../json.ts';
import type { Json } from '../json.ts';

/** `guests`: a node takes guests; `scheduler`: somebody says of a pod that no node takes it. */
export type Ability = 'guests' | 'scheduler';

export type Abilities = Readonly<Record<Ability, boolean>>;

export const EVERYTHING: Abilities = { guests: true, scheduler: true };
export const NOTHING: Abilities = { guests: false, scheduler: false };

export const WHY_NOT: Readonly<Record<Ability, string>> = {
  guests: 'no node here can run guests',
  scheduler: 'nothing here schedules pods',
};

/** Values that nothing but such a cluster brings about. */
const TOLD_BY: Readonly<Record<Ability, RegExp>> = {
  guests: /^(Scheduled|Running|Succeeded|Paused)$|^(Ready|Paused|AgentConnected)=True/,
  scheduler: /^ErrorUnschedulable$/,
};

const ALL: readonly Ability[] = ['guests', 'scheduler'];

/** Fields whose value is such a cluster's, whatever it is. */
const BY_GUEST = new Set(['ready']);

/** What a state needs that the cluster lacks; undefined for one that can come about there. */
export function lackedFor(state: Json, abilities: Abilities): Ability | undefined {
  return ALL.find((ability) => !abilities[ability] && tells(state, TOLD_BY[ability]));
}

function tells(value: Json, told: RegExp): boolean {
  if (typeof value === 'string') return told.test(value);
  const parts: readonly Json[] = isList(value) ? value : isObject(value) ? Object.values(value) : [];
  return parts.some((part) => tells(part, told));
}

/** The state without the fields that can't come about on the cluster. */
export function possibleOf(state: Json, abilities: Abilities): Json {
  if (!isObject(state)) return state;
  const entries = Object.entries(state).map(([name, value]) => [name, possibleOf(value, abilities)] as const);
  return Object.fromEntries(
    entries.filter(([name, value]) => {
      const isGuests = !abilities.guests && BY_GUEST.has(name);
      return !isGuests && (isObject(value) || lackedFor(value, abilities) === undefined);
    }),
  );
}
