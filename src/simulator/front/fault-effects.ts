/** What the effects of faults do to a request's answer, down to the bytes. Which requests they hit is faults.ts's. */

import type { ServerResponse } from 'node:http';

import type { Clock } from '../clock.ts';
import type { Effect } from '../faults.ts';
import { jsonAnswer } from './exchange.ts';
import type { Answer, StreamAnswer } from './exchange.ts';

export interface Hit {
  readonly response: ServerResponse;
  readonly clock: Clock;
  /** Carries the request out. */
  readonly carryOut: () => Answer | StreamAnswer;
  /** Sends an answer as it is. */
  readonly answer: (answered: Answer | StreamAnswer) => void;
}

/** A byte in so many is spoiled, by one that breaks JSON. */
const SPOILED = { each: 7, by: '{'.charCodeAt(0) };

const EFFECTS: { readonly [K in Effect['kind']]: (effect: Extract<Effect, { kind: K }>, hit: Hit) => void } = {
  answer: ({ status, headers, body }, { answer }) => {
    const answered = jsonAnswer(status, body ?? {});
    answer({ ...answered, headers: { ...answered.headers, ...headers } });
  },
  delay: ({ ms }, { clock, carryOut, answer }) => {
    clock.after(ms, () => answer(carryOut()));
  },
  'lose reply': (_, { response, carryOut }) => {
    carryOut();
    response.destroy();
  },
  cut: (_, { response }) => {
    response.destroy();
  },
  hang: () => undefined,
  truncate: (_, hit) => {
    sendSpoiled(hit, (bytes) => bytes.subarray(0, bytes.length >> 1));
  },
  garble: (_, hit) => {
    sendSpoiled(hit, (bytes) => bytes.map((byte, at) => (at % SPOILED.each === 0 ? SPOILED.by : byte)));
  },
};

export function applyEffect(effect: Effect, hit: Hit): void {
  const apply: (effect: never, hit: Hit) => void = EFFECTS[effect.kind];
  apply(effect as never, hit);
}

/** Sends an answer with its true length but other bytes, and cuts where some are missing. A watch is cut at once. */
function sendSpoiled({ response, carryOut }: Hit, change: (bytes: Uint8Array) => Uint8Array): void {
  const answered = carryOut();
  if ('stream' in answered) {
    response.destroy();
    return;
  }
  const bytes = Buffer.from(answered.body);
  const spoiled = change(bytes);
  response.writeHead(answered.status, { ...answered.headers, 'content-length': String(bytes.length) });
  if (spoiled.length === bytes.length) response.end(spoiled);
  else response.write(spoiled, () => response.destroy());
}
