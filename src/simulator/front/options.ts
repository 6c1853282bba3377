/** Options of writes, from the query and (of deletions) the body: dry-run, field validation, propagation, preconditions. */

import { FIELD_VALIDATIONS } from '../api/decode.ts';
import type { FieldValidation } from '../api/decode.ts';
import { parserOf } from '../api/body.ts';
import type { DeleteOptions, WriteOptions } from '../api/writer.ts';
import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { StatusError, invalidOptions } from '../status.ts';
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

/** DeleteOptions of body and query. Throws StatusError 422, or 500 when the body can't be read. */
export function deletionOf(request: Received): { deletion: DeleteOptions; options: WriteOptions } {
  const body = readDeleteOptions(request);
  const { query, user } = request;
  const orphan = query.get('orphanDependents') ?? body['orphanDependents'];
  const given = query.get('propagationPolicy') ?? body['propagationPolicy'] ?? policyFor(orphan);
  const propagationPolicy = POLICIES.find((policy) => policy === given);
  if (given !== undefined && !propagationPolicy) {
    throw notSupported('DeleteOptions', 'propagationPolicy', given, [...POLICIES, 'nil']);
  }
  const { preconditions, dryRun } = body;
  const dryRuns = [...query.getAll('dryRun'), ...(Array.isArray(dryRun) ? dryRun.map(String) : [])];
  return {
    deletion: {
      ...(isObject(preconditions) && { preconditions: preconditionsOf(preconditions) }),
      ...(propagationPolicy && { propagationPolicy }),
    },
    options: { user, dryRun: dryRunOf(dryRuns, 'DELETE') },
  };
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

function readDeleteOptions({ body, headers }: Received): JsonObject {
  if (!body) return {};
  const parse = parserOf(mediaTypeOf(headers) || 'application/json');
  try {
    const options = parse?.(body);
    if (isObject(options)) return options;
  } catch {
    // Told below: the API server gives no reason for either.
  }
  throw new StatusError(500, undefined, "couldn't get version/kind; json parse error");
}
