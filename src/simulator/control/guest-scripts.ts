/** Guests as they are scripted over HTTP: how they behave, and what they do now. */

import type { GuestBehaviour } from '../kubevirt/guests.ts';
import type { ScriptedGuest } from '../cluster.ts';
import type { ControlCall } from './routes.ts';
import type { ControlSubject } from './answers.ts';
import { ControlError } from './control-error.ts';

const BOOLEAN = { type: 'boolean' };
const TEXT = { type: 'string' };
const TEXTS = { type: 'array', items: TEXT };
const WHOLE = { type: 'integer', minimum: 0 };

export const GUEST_FORM = {
  type: 'object',
  additionalProperties: false,
  properties: {
    acpi: {
      anyOf: [
        { enum: ['obeys', 'ignores'] },
        { type: 'object', required: ['afterMs'], additionalProperties: false, properties: { afterMs: WHOLE } },
      ],
    },
    agent: BOOLEAN,
    agentInfo: {
      type: 'object',
      additionalProperties: false,
      properties: {
        hostname: TEXT,
        os: { type: 'object', additionalProperties: TEXT },
        users: { type: 'array', items: { type: 'object' } },
        filesystems: { type: 'array', items: { type: 'object' } },
        addresses: { type: 'object', additionalProperties: TEXTS },
      },
    },
    failsBeforeRunning: BOOLEAN,
    holdAt: { enum: [null, 'Pending', 'Scheduling', 'Scheduled'] },
    handlerFails: BOOLEAN,
    locksTray: BOOLEAN,
    imagePullFails: BOOLEAN,
    migrationFails: BOOLEAN,
    installer: {
      anyOf: [
        { type: 'null' },
        {
          type: 'object',
          required: ['afterMs', 'then'],
          additionalProperties: false,
          properties: { afterMs: WHOLE, then: { enum: ['reboots', 'shuts down'] } },
        },
      ],
    },
  } satisfies Record<keyof GuestBehaviour, object>,
} as const;

/** What a guest can do by itself, as it is named in the path. */
export const ACTIONS: Readonly<Record<string, (guest: ScriptedGuest) => void>> = {
  shutdown: (guest) => guest.shutdown(),
  crash: (guest) => guest.crash(),
  reboot: (guest) => guest.reboot(),
  'io-error': (guest) => guest.failIo(),
  'agent-connect': (guest) => guest.connectAgent(),
  'agent-disconnect': (guest) => guest.disconnectAgent(),
};

const nameOf = ({ parameters: { namespace = '', name = '' } }: ControlCall): [string, string] => [namespace, name];

/** A guest's behaviour, and what it booted from if it runs. */
export function showGuest({ cluster }: ControlSubject, call: ControlCall): object {
  const [namespace, name] = nameOf(call);
  const bootedFrom = cluster.guests.bootedFrom(namespace, name);
  return { ...cluster.guests.peek(namespace, name), ...(bootedFrom && { bootedFrom }) };
}

/** Changes a guest's behaviour by what the body has of it. */
export function scriptGuest(subject: ControlSubject, call: ControlCall): object {
  Object.assign(subject.cluster.guests.of(...nameOf(call)), call.body);
  return showGuest(subject, call);
}

/** Throws ControlError 404 for an unknown action, 409 when no guest runs. */
export function act({ cluster }: ControlSubject, call: ControlCall): void {
  const { action = '' } = call.parameters;
  const perform = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!perform) throw new ControlError(404, `a guest can ${Object.keys(ACTIONS).join(', ')}, not '${action}'`);
  const [namespace, name] = nameOf(call);
  if (cluster.instance(namespace, name)?.status.phase !== 'Running') {
    throw new ControlError(409, `the guest of ${namespace}/${name} doesn't run`);
  }
  perform(cluster.guest(namespace, name));
}
