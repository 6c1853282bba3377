/** Options of writes, from the query and (of deletions) the body: dry-run, field validation, propagation, preconditions. */

import { FIELD_VALIDATIONS } from '../api/decode.ts';
import type { FieldValidation } from '../api/decode.ts';
import { parserOf } from '../api/body.ts';
import type { DeleteOptions, WriteOptions } from '../api/writer.ts';
import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { StatusError, badRequest, invalidOptions } from '../status.ts';
import { mediaTypeOf } from './exchange.ts';
import type { Received } from './exchange.ts';

const OPTIONS_KIND = new Map([
  ['POST', 'CreateOptions'],
  ['PUT', 'UpdateOptions'],
  ['PATCH', 'PatchOptions'],
]);

const kindFor = (method: string): string => OPTIONS_KIND.get(method) ?? 'DeleteOptions';

const notSupported = (kind: string, field: string, given: unknown, supported: readonly string[]): StatusError =>
  invalidOptions(kind, {
    field,
    message: `Unsupported value: ${JSON.stringify(given)}: supported values: ${supported.map((value) => JSON.stringify(value)).join(', ')}`,
    reason: 'FieldValueNotSupported',
  });

/** Throws StatusError 422 on a dryRun that isn't All. */
function dryRunOf(values: readonly string[], method: string): boolean {
  if (values.every((value) => value === 'All')) return values.length > 0;
  throw notSupported(kindFor(method), 'dryRun', values, ['All']);
}

/** Throws StatusError 422 on a fieldValidation that there isn't. Warn is the default. */
export function fieldValidationOf({ query, method }: Received): FieldValidation {
  const given = query.get('fieldValidation');
  if (!given) return 'Warn';
  const known = FIELD_VALIDATIONS.find((mode) => mode === given);
  if (!known) throw notSupported(kindFor(method), 'fieldValidation', given, ['', 'Ignore', 'Strict', 'Warn']);
  return known;
}

/** Throws StatusError 422. */
export const writeOptionsOf = (request: Received): WriteOptions & { dryRun: boolean } => ({
  user: request.user,
  dryRun: dryRunOf(request.query.getAll('dryRun'), request.method),
});

const POLICIES = ['Foreground', 'Background', 'Orphan'] as const;

/** DeleteOptions of body and query. Throws StatusError 400 or 422, or 500 when the body can't be read. */
export function deletionOf(request: Received): { deletion: DeleteOptions; options: WriteOptions } {
  const body = readDeleteOptions(request);
  const { query, user } = request;
  const propagationPolicy = propagationOf(query, body);
  const { preconditions, dryRun } = body;
  const dryRuns = [...query.getAll('dryRun'), ...(Array.isArray(dryRun) ? dryRun.map(String) : [])];
  return {
    deletion: {
      ...(isObject(preconditions) && { preconditions: preconditionsOf(preconditions) }),
      ...(propagationPolicy && { propagationPolicy }),
      ...graceOf(askedGrace(query) ?? body['gracePeriodSeconds']),
    },
    options: { user, dryRun: dryRunOf(dryRuns, 'DELETE') },
  };
}

function graceOf(given: unknown): Pick<DeleteOptions, 'gracePeriodSeconds'> {
  return typeof given === 'number' ? { gracePeriodSeconds: given } : {};
}

/** The grace period in a query, where even nothing must be a number. Throws StatusError 400. */
function askedGrace(query: URLSearchParams): number | undefined {
  const given = query.get('gracePeriodSeconds');
  if (given === null) return undefined;
  const seconds = /^[+-]?\d+$/.test(given) ? Number(given) : NaN;
  if (Number.isSafeInteger(seconds)) return seconds;
  const why = Number.isNaN(seconds) ? 'invalid syntax' : 'value out of range';
  throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(given)}: ${why}`);
}

/** The asked propagation, by either of its two names. Throws StatusError 422. */
function propagationOf(query: URLSearchParams, body: JsonObject): (typeof POLICIES)[number] | undefined {
  const orphan = query.get('orphanDependents') ?? body['orphanDependents'];
  const asked = query.get('propagationPolicy') ?? body['propagationPolicy'];
  if (isGiven(asked) && isGiven(orphan)) throw bothGiven(asked);
  const given = asked ?? policyFor(orphan);
  const policy = POLICIES.find((candidate) => candidate === given);
  if (isGiven(given) && !policy) {
    throw notSupported('DeleteOptions', 'propagationPolicy', given, [...POLICIES, 'nil']);
  }
  return policy;
}

/** What the older `orphanDependents` stands for. */
function policyFor(orphan: unknown): string | undefined {
  if (orphan === undefined || orphan === null) return undefined;
  return orphan === true || orphan === 'true' ? 'Orphan' : 'Background';
}

function preconditionsOf({ uid, resourceVersion }: JsonObject): NonNullable<DeleteOptions['preconditions']> {
  return {
    ...(typeof uid === 'string' && { uid }),
    ...(typeof resourceVersion === 'string' && { resourceVersion }),
  };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const bothGiven = (given: unknown): StatusError =>
  invalidOptions('DeleteOptions', {
    field: 'propagationPolicy',
    message: `Invalid value: ${JSON.stringify(given)}: orphanDependents and propagationPolicy exclude each other`,
    reason: 'FieldValueInvalid',
  });

/** What the API server can't read here is a failure of its own: a 500 without a reason. */
const unreadable = (message: string): StatusError => new StatusError(500, undefined, message);

function readDeleteOptions({ body, headers }: Received): JsonObject {
  if (!body) return {};
  const options = parsed(body, parserOf(mediaTypeOf(headers) || 'application/json'));
  if (!isObject(options)) throw unreadable("couldn't get version/kind; json parse error");
  const wrong = Object.entries(DELETE_OPTIONS).find(([field, is]) => isGiven(options[field]) && !is(options[field]));
  if (wrong) throw unreadable(`DeleteOptions.${wrong[0]} is of a wrong type`);
  return options;
}

function parsed(body: string, parse: ((text: string) => unknown) | undefined): unknown {
  try {
    return parse?.(body);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** What each field of DeleteOptions may be, where it is given. */
const DELETE_OPTIONS: Readonly<Record<string, (value: unknown) => boolean>> = {
  kind: (value) => value === 'DeleteOptions',
  apiVersion: isText,
  gracePeriodSeconds: Number.isInteger,
  preconditions: isObject,
  orphanDependents: (value) => typeof value === 'boolean',
  propagationPolicy: isText,
  dryRun: (value) => Array.isArray(value) && value.every(isText),
};
