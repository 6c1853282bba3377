/** From a request to the control endpoint to its answer: finds the row, checks the body against the row's form. */

import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

import type { WatchedClock } from '../clock.ts';
import type { Cluster } from '../cluster.ts';
import type { Faults } from '../faults.ts';
import { isObject } from '../json.ts';
import { ControlError } from './control-error.ts';
import { ROUTES } from './routes.ts';
import type { ControlRoute } from './routes.ts';

/** What can be controlled. */
export interface ControlSubject {
  readonly cluster: Cluster;
  readonly clock: WatchedClock;
  readonly faults: Faults;
  /** How many watches are open. */
  readonly watches: () => number;
}

export interface ControlRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly text: string;
}

export interface ControlAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const checks = new Map<ControlRoute, ValidateFunction>();

export async function answerControl(subject: ControlSubject, request: ControlRequest): Promise<ControlAnswer> {
  const here = ROUTES.flatMap((route) => {
    const parameters = match(route, request.path);
    return parameters ? [{ route, parameters }] : [];
  });
  const found = here.find(({ route }) => route.method === request.method);
  if (here.length === 0) return refusal(404, `no such path; GET the endpoint itself to see what there is`);
  if (!found) {
    const allow = [...new Set(here.map(({ route }) => route.method))].join(', ');
    return { ...refusal(405, `${request.method} isn't possible here; ${allow} is`), headers: { allow } };
  }
  try {
    const body = readForm(found.route, request.text);
    const result = await found.route.handle(subject, { parameters: found.parameters, query: request.query, body });
    return result === undefined ? { status: 204 } : { status: 200, body: result };
  } catch (error) {
    if (error instanceof ControlError) return refusal(error.status, error.message);
    throw error;
  }
}

const refusal = (status: number, error: string): ControlAnswer => ({ status, body: { error } });

/** The parameters of a path that a route's pattern matches. */
function match(route: ControlRoute, path: string): Record<string, string> | undefined {
  const wanted = route.path.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    const value = decode(given[i] ?? '');
    if (segment.startsWith(':') && value) parameters[segment.slice(1)] = value;
    else if (segment !== value) return undefined;
  }
  return parameters;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

function readForm(route: ControlRoute, text: string): Record<string, unknown> {
  if (!route.form) return {};
  const body = parse(text);
  let check = checks.get(route);
  if (!check) checks.set(route, (check = ajv.compile(route.form)));
  if (!check(body)) throw new ControlError(400, `the body isn't as it must be: ${ajv.errorsText(check.errors)}`);
  return body;
}

function parse(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    if (isObject(body)) return body;
  } catch {
    // Told below, the same for everything that is no object.
  }
  throw new ControlError(400, 'the body must be a JSON object');
}
