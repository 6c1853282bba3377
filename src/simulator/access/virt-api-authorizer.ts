/**
 * virt-api's own look at its callers. The API server has judged the first segment of a subresource only; virt-api asks
 * again, for all of it, and refuses with 401 in plain text. What it can't place it takes for a call without the right.
 */

import type { User } from '../user.ts';
import type { AccessControl } from './access-control.ts';
import type { ResourceAttributes } from './policy-rules.ts';
import { VERBS } from './request-attributes.ts';

/** Below `/apis/subresources.kubevirt.io/<version>/`: anyone whom the API server lets through. */
const OPEN = new Set([
  '',
  'version',
  'guestfs',
  'healthz',
  'start-cluster-profiler',
  'stop-cluster-profiler',
  'dump-cluster-profiler',
]);

const RESOURCES = new Set(['virtualmachines', 'virtualmachineinstances']);

export interface VirtApiCall {
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly user: User;
}

/** Undefined when the call may go on, else the text of the 401. */
export function refusalOfVirtApi(access: AccessControl, call: VirtApiCall): string | undefined {
  const wanted = attributesOf(call);
  if (wanted === undefined) return undefined;
  if (typeof wanted === 'string') return wanted;
  const { allowed, reason } = access.decide(call.user, wanted);
  return allowed ? undefined : reason;
}

/** What virt-api asks about; undefined where it asks nothing, or why it can't ask. */
function attributesOf({ method, path, segments }: VirtApiCall): ResourceAttributes | string | undefined {
  const [, group = '', , ...rest] = segments;
  if (OPEN.has(rest.join('/'))) return undefined;
  // Only a namespace's own calls, and those below a VM, are long enough to be read.
  if (rest.length !== 3 && rest.length < 5) return `unknown api endpoint: ${path}`;
  const resource = rest[2] ?? '';
  const isKnown = rest.length === 3 ? resource === 'expand-vm-spec' : RESOURCES.has(resource);
  if (!isKnown) return `unknown resource type ${resource}`;
  const verb = VERBS[method];
  if (verb === undefined) return `unknown http verb in request: ${method}`;
  return { group, ...targetOf(rest, verb) };
}

function targetOf(rest: readonly string[], verb: string): Omit<ResourceAttributes, 'group'> {
  const [, namespace = '', resource = '', name = '', ...below] = rest;
  // Port and protocol are no matter of rights.
  const subresource = below[0] === 'portforward' ? 'portforward' : below.join('/');
  return { verb: !name && verb === 'get' ? 'list' : verb, resource, subresource, namespace, name };
}
