/** What of a VM and of a VMI is followed through its life, as the recordings shorten it and as the API has it. */

import { asText, at, listAt, textAt } from '../json.ts';
import type { Json } from '../json.ts';
import { conditionsOf } from './short-state.ts';
import type { TrackedEvent, TrackedKind } from './tracker.ts';

/** The facets of one event, by name; null for what isn't there. */
export type Values = Readonly<Record<string, Json>>;

interface Facet {
  readonly recorded: (event: Json) => Json | undefined;
  readonly actual: (object: Json) => Json | undefined;
}

const field = (name: string, ...path: readonly string[]): Facet => ({
  recorded: (event) => at(event, name),
  actual: (object) => at(object, ...path),
});

const condition = (type: string): Facet => ({
  recorded: (event) => listAt(event, 'conditions').find((text) => asText(text).startsWith(`${type}=`)),
  actual: (object) => conditionsOf(object).find((text) => text.startsWith(`${type}=`)),
});

const actions = (requests: readonly Json[]): Json => requests.map((request) => textAt(request, 'action'));

const FACETS: Readonly<Record<TrackedKind, Readonly<Record<string, Facet>>>> = {
  vm: {
    runStrategy: field('runStrategy', 'spec', 'runStrategy'),
    printableStatus: field('printableStatus', 'status', 'printableStatus'),
    created: field('created', 'status', 'created'),
    requests: {
      recorded: (event) => actions(listAt(event, 'stateChangeRequests')),
      actual: (object) => actions(listAt(object, 'status', 'stateChangeRequests')),
    },
    Paused: condition('Paused'),
    AgentConnected: condition('AgentConnected'),
    PodScheduled: condition('PodScheduled'),
  },
  vmi: {
    phase: field('phase', 'status', 'phase'),
    grace: field('grace', 'spec', 'terminationGracePeriodSeconds'),
    deleting: {
      recorded: (event) => at(event, 'deleting'),
      actual: (object) => (textAt(object, 'metadata', 'deletionTimestamp') ? true : undefined),
    },
    Paused: condition('Paused'),
    AgentConnected: condition('AgentConnected'),
    PodScheduled: condition('PodScheduled'),
    DataVolumesReady: condition('DataVolumesReady'),
  },
};

/** A recorded, shortened event. */
export function recordedValues(kind: TrackedKind, event: Json): Values {
  const values = Object.entries(FACETS[kind]).map(([name, facet]) => [name, facet.recorded(event) ?? null] as const);
  return { ...Object.fromEntries(values), gone: textAt(event, 'type') === 'DELETED' };
}

/** A watch event of this run. */
export function actualValues({ kind, type, object }: TrackedEvent): Values {
  const values = Object.entries(FACETS[kind]).map(([name, facet]) => [name, facet.actual(object) ?? null] as const);
  return { ...Object.fromEntries(values), gone: type === 'DELETED' };
}
