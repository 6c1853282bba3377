/** Faults as they are written over HTTP: which requests by method and path, what happens to them. */

import type { Effect, FaultRule } from '../faults.ts';
import { refuse } from '../faults.ts';
import type { ControlCall } from './routes.ts';
import type { ControlSubject } from './answers.ts';
import { ControlError } from './control-error.ts';

interface FaultForm {
  readonly match?: { readonly methods?: readonly string[]; readonly path?: string; readonly user?: string };
  readonly times?: number;
  readonly effect: Effect & {
    readonly reason?: string;
    readonly message?: string;
    readonly retryAfterSeconds?: number;
  };
}

const WHOLE = { type: 'integer', minimum: 0 };
const TEXT = { type: 'string' };

export const FAULT_FORM = {
  type: 'object',
  required: ['effect'],
  additionalProperties: false,
  properties: {
    match: {
      type: 'object',
      additionalProperties: false,
      properties: { methods: { type: 'array', items: TEXT }, path: TEXT, user: TEXT },
    },
    times: { type: 'integer', minimum: 1 },
    effect: {
      type: 'object',
      required: ['kind'],
      additionalProperties: false,
      properties: {
        kind: { enum: ['answer', 'delay', 'lose reply', 'cut', 'hang', 'truncate', 'garble'] },
        ms: WHOLE,
        status: { type: 'integer', minimum: 200, maximum: 599 },
        headers: { type: 'object', additionalProperties: TEXT },
        body: {},
        reason: TEXT,
        message: TEXT,
        retryAfterSeconds: WHOLE,
      },
      allOf: [
        { if: { properties: { kind: { const: 'answer' } } }, then: { required: ['status'] } },
        { if: { properties: { kind: { const: 'delay' } } }, then: { required: ['ms'] } },
      ],
    },
  },
} as const;

/** `status` with a `reason` alone is a Status, as the API server refuses; with a `body`, that body. */
function effectOf({ effect }: FaultForm): Effect {
  if (effect.kind !== 'answer' || effect.body !== undefined || !effect.reason) return effect;
  const { status, reason, message = 'refused by a fault', retryAfterSeconds } = effect;
  return refuse(status, reason, message, retryAfterSeconds);
}

function ruleOf(form: FaultForm): FaultRule {
  const { methods, path, user } = form.match ?? {};
  const pattern = path === undefined ? undefined : patternOf(path);
  return {
    matches: (request) =>
      (!methods || methods.includes(request.method)) &&
      (!pattern || pattern.test(request.url)) &&
      (user === undefined || request.user() === user),
    ...(form.times !== undefined && { times: form.times }),
    effect: effectOf(form),
  };
}

function patternOf(path: string): RegExp {
  try {
    return new RegExp(path);
  } catch (error) {
    throw new ControlError(400, `match.path must be a regular expression: ${(error as Error).message}`);
  }
}

export function addFault({ faults }: ControlSubject, { body }: ControlCall): object {
  const form = body as unknown as FaultForm;
  return { id: String(faults.put(ruleOf(form), form)) };
}

export function listFaults({ faults }: ControlSubject): object {
  return faults.list().map(({ id, left, about }) => ({ id: String(id), ...(left < Infinity && { left }), ...about }));
}

export function removeFault({ faults }: ControlSubject, { parameters }: ControlCall): void {
  const { id = '' } = parameters;
  if (!faults.remove(Number(id))) throw new ControlError(404, `there is no fault '${id}' any more`);
}
