/** What the control endpoint can do: one row per path and method, with the form of its body. */

import { LOST_INSTANCES } from '../core/nodes.ts';
import type { LostInstances } from '../core/nodes.ts';
import { PACES } from '../pacing.ts';
import type { Pace } from '../pacing.ts';
import { OUTAGES } from '../outages.ts';
import type { Outage } from '../outages.ts';
import type { ControlSubject } from './answers.ts';
import { FAULT_FORM, addFault, listFaults, removeFault } from './fault-rules.ts';
import { ACTIONS, GUEST_FORM, act, scriptGuest, showGuest } from './guest-scripts.ts';
import { ControlError } from './control-error.ts';
import { HOLD_FORM, setHolds, showHolds } from './holds.ts';
import { settled } from './settled.ts';

export interface ControlCall {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Segments that begin with a colon are parameters. */
  readonly path: string;
  /** JSON Schema of the body; none is read without. */
  readonly form?: object;
  /** The answer's body; nothing for 204. */
  readonly handle: (subject: ControlSubject, call: ControlCall) => unknown;
}

const form = (properties: Record<string, object>, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const BOOLEAN = { type: 'boolean' };

const pacing = ({ cluster }: ControlSubject): object => ({ pace: cluster.pacing.pace, seed: cluster.pacing.seed });

const nodesOf = ({ cluster: { nodes } }: ControlSubject): object => ({
  schedulable: nodes.schedulable,
  nodes: nodes.names.map((name) => ({
    name,
    registered: nodes.isRegistered(name),
    lost: nodes.isLost(name),
    instances: nodes.lostInstances(name),
    cordoned: nodes.isCordoned(name),
  })),
});

/** What a PVC holds: how many bytes were written, and their SHA-256. */
function contentOf({ cluster }: ControlSubject, { parameters }: ControlCall): object {
  const { namespace = '', claim = '' } = parameters;
  const content = cluster.contents.of(namespace, claim);
  if (!content) throw new ControlError(404, `nothing was written to a PersistentVolumeClaim ${namespace}/${claim}`);
  return content;
}

function setNode(subject: ControlSubject, { parameters, body }: ControlCall): object {
  const { nodes } = subject.cluster;
  const { name = '' } = parameters;
  if (!nodes.names.includes(name))
    throw new ControlError(404, `there is no node '${name}', but ${nodes.names.join(', ')}`);
  const { lost, instances } = body as { lost: boolean; instances?: LostInstances };
  if (lost) nodes.lose(name, instances);
  else nodes.restore(name);
  return nodesOf(subject);
}

async function setOutage({ cluster, faults }: ControlSubject, { body }: ControlCall): Promise<object> {
  const { what, down } = body as { what: 'api' | Outage; down: boolean };
  if (what !== 'api') cluster.outages.set(what, down);
  else await (down ? faults.down() : faults.up());
  return { what, down };
}

export const ROUTES: readonly ControlRoute[] = [
  { method: 'GET', path: '/', handle: overview },
  { method: 'GET', path: '/guests/:namespace/:name', handle: showGuest },
  { method: 'PATCH', path: '/guests/:namespace/:name', form: GUEST_FORM, handle: scriptGuest },
  { method: 'POST', path: '/guests/:namespace/:name/:action', handle: act },
  { method: 'GET', path: '/holds/:namespace/:name', handle: showHolds },
  { method: 'PATCH', path: '/holds/:namespace/:name', form: HOLD_FORM, handle: setHolds },
  { method: 'GET', path: '/nodes', handle: nodesOf },
  {
    method: 'PATCH',
    path: '/nodes',
    form: form({ schedulable: BOOLEAN }, ['schedulable']),
    handle: (subject, { body }) => {
      subject.cluster.nodes.schedulable = body['schedulable'] === true;
      return nodesOf(subject);
    },
  },
  {
    method: 'PATCH',
    path: '/nodes/:name',
    form: form({ lost: BOOLEAN, instances: { enum: LOST_INSTANCES } }, ['lost']),
    handle: setNode,
  },
  { method: 'GET', path: '/faults', handle: listFaults },
  { method: 'POST', path: '/faults', form: FAULT_FORM, handle: addFault },
  { method: 'DELETE', path: '/faults', handle: ({ faults }) => faults.clear() },
  { method: 'DELETE', path: '/faults/:id', handle: removeFault },
  {
    method: 'POST',
    path: '/watches',
    form: form({ cut: BOOLEAN, silent: BOOLEAN }),
    handle: ({ faults, watches }, { body }) => {
      if (body['cut'] === true) faults.cutWatches();
      if (typeof body['silent'] === 'boolean') faults.silenceWatches(body['silent']);
      return { open: watches() };
    },
  },
  { method: 'POST', path: '/compact', handle: ({ faults }) => faults.compact() },
  {
    method: 'POST',
    path: '/outage',
    form: form({ what: { enum: ['api', ...OUTAGES] }, down: BOOLEAN }, ['what', 'down']),
    handle: setOutage,
  },
  { method: 'GET', path: '/audit', handle: ({ cluster }) => cluster.access.audit.entries() },
  { method: 'DELETE', path: '/audit', handle: ({ cluster }) => cluster.access.audit.clear() },
  { method: 'GET', path: '/cdi', handle: ({ cluster }) => cluster.cdi },
  {
    method: 'PATCH',
    path: '/cdi',
    form: form({ unreachableSources: { enum: ['fail', 'wait'] }, alwaysScratch: BOOLEAN }),
    handle: ({ cluster }, { body }) => Object.assign(cluster.cdi, body),
  },
  { method: 'GET', path: '/volumes/:namespace/:claim', handle: contentOf },
  { method: 'GET', path: '/pace', handle: pacing },
  {
    method: 'PATCH',
    path: '/pace',
    form: form({ pace: { enum: PACES }, seed: { type: 'integer' } }),
    handle: (subject, { body }) => {
      const { pace = subject.cluster.pacing.pace, seed } = body as { pace?: Pace; seed?: number };
      subject.cluster.pacing.change(pace, seed);
      return pacing(subject);
    },
  },
  { method: 'GET', path: '/settled', handle: settled },
];

function overview(subject: ControlSubject): object {
  const { name, kubernetes, kubevirt, cdi } = subject.cluster.profile;
  return {
    profile: name,
    ...{ kubernetes, kubevirt, cdi },
    ...pacing(subject),
    now: new Date(subject.clock.now()).toISOString(),
    guestActions: Object.keys(ACTIONS),
    links: ROUTES.map(({ method, path }) => `${method} ${path}`),
  };
}
