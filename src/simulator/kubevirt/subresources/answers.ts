/** Answers that only virt-api gives: a picture, and refusals in plain text. */

import type { Answer } from '../../front/exchange.ts';
import { textAnswer } from '../../front/exchange.ts';
import { StatusError } from '../../status.ts';
import type { Call } from './call.ts';

const NO_SNIFF = { 'cache-control': 'no-cache, private', 'x-content-type-options': 'nosniff' };

export const pictureAnswer = (png: Uint8Array): Answer => ({
  status: 200,
  headers: { ...NO_SNIFF, 'content-type': 'image/png' },
  body: png,
});

/** Makes every refusal of a call 500 in plain text, whatever it is. */
export const plainRefusals =
  (answer: (call: Call) => Answer) =>
  (call: Call): Answer => {
    try {
      return answer(call);
    } catch (error) {
      if (error instanceof StatusError) return textAnswer(500, error.message);
      throw error;
    }
  };

/** virt-api's answers say that their type is meant. */
export const marked = (answered: Answer): Answer => ({
  ...answered,
  headers: { ...answered.headers, 'x-content-type-options': 'nosniff' },
});
