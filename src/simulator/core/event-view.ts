/** Events as events.k8s.io shows them: the same objects as the core ones, some fields under other names. */

import type { Json, JsonObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';

/** Names in events.k8s.io/v1, and in core/v1. */
const RENAMED: readonly (readonly [served: string, stored: string])[] = [
  ['note', 'message'],
  ['regarding', 'involvedObject'],
  ['reportingController', 'reportingComponent'],
  ['deprecatedSource', 'source'],
  ['deprecatedFirstTimestamp', 'firstTimestamp'],
  ['deprecatedLastTimestamp', 'lastTimestamp'],
  ['deprecatedCount', 'count'],
];

const TO_SERVED = new Map(RENAMED.map(([served, stored]) => [stored, served]));
const TO_STORED = new Map(RENAMED);

function renamed(object: KubeObject, names: ReadonlyMap<string, string>): KubeObject {
  const entries = Object.entries(object).map(([key, value]): [string, unknown] => [names.get(key) ?? key, value]);
  return Object.fromEntries(entries) as unknown as KubeObject;
}

/** Fields that core Events always write, if only as null or empty. */
const ALWAYS: Readonly<Record<string, Json>> = {
  source: {},
  firstTimestamp: null,
  lastTimestamp: null,
  reportingComponent: '',
  reportingInstance: '',
};

export const eventView = {
  toServed: (object: KubeObject): KubeObject => renamed(object, TO_SERVED),
  toStored: (object: KubeObject): KubeObject => {
    const { eventTime, ...stored } = renamed(object, TO_STORED) as KubeObject & JsonObject;
    return { ...ALWAYS, ...stored, eventTime: eventTime ?? null } as KubeObject;
  },
};
