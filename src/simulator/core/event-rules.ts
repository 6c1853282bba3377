/** Events as clients create them: what the API server fills in, and what it refuses of old and new style. */

import { admit } from '../api/admission.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { invalidValue, refuseFor, required } from './causes.ts';
import type { Cause } from './causes.ts';
import type { EventObject } from './kinds.ts';
import { events } from './rows.ts';

/** These are always told, even when nothing was said. */
const complete: Rule<EventObject> = ({ object: event }) => {
  event.involvedObject ??= {};
  event.source ??= {};
  event.firstTimestamp ??= null;
  event.lastTimestamp ??= null;
  event.eventTime ??= null;
  event.reportingComponent ??= '';
  event.reportingInstance ??= '';
};

/** Events about objects without a namespace are in `default`; those of new style may be in kube-system too. */
function namespaceCauses({ metadata, involvedObject, eventTime }: EventObject): Cause[] {
  const { namespace: about = '' } = involvedObject ?? {};
  const { namespace = '' } = metadata;
  const fits = about
    ? eventTime !== null || about === namespace
    : namespace === 'default' || (eventTime !== null && namespace === 'kube-system');
  return fits ? [] : [invalidValue('involvedObject.namespace', about, 'does not match event.namespace')];
}

const NAME_PART = /^([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/;

function componentCauses(name: string): Cause[] {
  const field = 'reportingComponent';
  const part = name.slice(name.indexOf('/') + 1);
  return [
    ...(name ? [] : [required(field)]),
    ...(part ? [] : [invalidValue(field, name, 'name part must be non-empty')]),
    ...(NAME_PART.test(part)
      ? []
      : [
          invalidValue(
            field,
            name,
            "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
          ),
        ]),
  ];
}

/** Field, whether it must be there, and how long it may be. */
const TEXTS = [
  ['reportingInstance', true, 128],
  ['action', true, 128],
  ['reason', true, 128],
  ['message', false, 1024],
] as const;

function textCauses(event: EventObject): Cause[] {
  return TEXTS.flatMap(([field, mustBe, most]) => {
    const text = event[field] ?? '';
    if (!text) return mustBe ? [required(field)] : [];
    return text.length > most ? [invalidValue(field, '', `can have at most ${most} characters`)] : [];
  });
}

const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** What events.k8s.io wants of a new Event, beside the rules of the new style. */
function viewCauses({ metadata, eventTime, type = '' }: EventObject): Cause[] {
  const { generateName = '' } = metadata;
  if (generateName && !SUBDOMAIN.test(generateName.replace(/-$/, ''))) {
    return [invalidValue('metadata.generateName', generateName, 'not the beginning of a DNS subdomain')];
  }
  return [
    ...(eventTime ? [] : [required('eventTime')]),
    ...(['Normal', 'Warning'].includes(type) ? [] : [invalidValue('type', type, `has invalid value: ${type}`)]),
  ];
}

const validate: Rule<EventObject> = ({ object: event, resource, served, operation }) => {
  const isNewStyle = event.eventTime !== null && event.eventTime !== undefined;
  const ofNewStyle = isNewStyle ? [...componentCauses(event.reportingComponent ?? ''), ...textCauses(event)] : [];
  const ofView = operation === 'create' && served?.group === 'events.k8s.io' ? viewCauses(event) : [];
  refuseFor([...ofView, ...namespaceCauses(event), ...ofNewStyle], resource, event);
};

const entry = { resource: events, operations: ['create', 'update'] } as const;

export const EVENT_RULES: readonly AdmissionEntry[] = [
  admit({ ...entry, rule: complete }),
  admit({ ...entry, phase: 'validating', rule: validate }),
];
