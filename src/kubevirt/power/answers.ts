/**
 * What a refusal of KubeVirt means for a power request. virt-api tells busy, broken and forbidden apart by text rather
 * than by code, so this is a table of both. Retries nothing itself.
 */
import { asServiceError, defaultRetryAfter } from '../client/api-error.ts';
import type { ApiError } from '../client/api-error.ts';
import { ServiceError } from '../errors.ts';
import type { PowerStep } from './plan.ts';

export type Verdict =
  /** The step's outcome was there already: go on with the next one. */
  | { readonly kind: 'done' }
  /** Read again and decide anew; `exhausted` is the error when that keeps on failing. */
  | { readonly kind: 'again'; readonly exhausted: ServiceError }
  | { readonly kind: 'final'; readonly error: unknown };

interface Row {
  readonly codes?: readonly number[];
  readonly text?: RegExp;
  readonly steps?: readonly PowerStep[];
  readonly verdict: (error: ApiError) => Verdict;
}

const refused = (error: ApiError, why = ''): Verdict => ({
  kind: 'final',
  error: new ServiceError('Refused', why + error.message, { cause: error }),
});

const notSupported = (error: ApiError): Verdict => ({
  kind: 'final',
  error: new ServiceError('NotSupported', 'this KubeVirt release offers no such action', { cause: error }),
});

const busy = (error: ApiError): Verdict => ({
  kind: 'again',
  exhausted: new ServiceError('InTransition', error.message, { cause: error, retryAfter: defaultRetryAfter }),
});

const unavailable = (error: ApiError): ServiceError =>
  new ServiceError('Unavailable', `the cluster doesn't carry out power requests: ${error.message}`, {
    cause: error,
    retryAfter: error.retryAfter ?? defaultRetryAfter,
  });

const fault = (error: ApiError): Verdict => ({ kind: 'again', exhausted: unavailable(error) });

/** A lost answer can't be looked up where the cluster's objects don't show the effect, and a second one isn't harmless. */
const lostForGood = (error: ApiError): Verdict => ({ kind: 'final', error: unavailable(error) });

const invisible: readonly PowerStep[] = ['softReboot', 'reset'];

/** First match wins. The texts are KubeVirt's; they are matched loosely, since they are no API. */
const rows: readonly Row[] = [
  {
    text: /until (snapshot|restore)|snapshot is in progress|(snapshot|restore) .*in progress/i,
    verdict: (error) => refused(error, 'a snapshot or restore of this VirtualMachine is under way: '),
  },
  { text: /denied the request|recovery (required|is needed)|LivenessProbe/i, verdict: refused },
  { text: /neither have the agent connected/i, verdict: refused },
  { codes: [401, 403], verdict: (error) => ({ kind: 'final', error: asServiceError(error) }) },
  { codes: [404], text: /^(?!.*virtualmachineinstance.*not found)/is, steps: ['reset'], verdict: notSupported },
  // Without the object's name it is the whole API that is missing: virt-api isn't registered.
  { codes: [404], text: /page not found|requested resource/i, verdict: fault },
  { codes: [409], text: /is not paused/i, steps: ['unpause'], verdict: () => ({ kind: 'done' }) },
  { codes: [404, 409, 422], verdict: busy },
  { codes: [400], text: /non-running VMI/i, verdict: busy },
  { codes: [500], text: /already underway|error in our request/i, verdict: busy },
  // 500, 502 and 504 too may come after the node has done it: virt-api gives up waiting for the node after ten seconds.
  { codes: [0, 500, 502, 504], steps: invisible, verdict: lostForGood },
  { codes: [0, 429, 500, 502, 503, 504], verdict: fault },
  { codes: [405, 406, 415, 501], verdict: notSupported },
  // API servers redirect nobody: something on the way did.
  { codes: [301, 302, 303, 307, 308], verdict: fault },
];

function fits(row: Row, error: ApiError, step: PowerStep): boolean {
  if (row.codes && !row.codes.includes(error.code)) return false;
  if (row.steps && !row.steps.includes(step)) return false;
  return row.text?.test(error.message) ?? true;
}

/** What to do about the error that a step was answered with. */
export function judge(error: ApiError, step: PowerStep): Verdict {
  return rows.find((row) => fits(row, error, step))?.verdict(error) ?? refused(error);
}
