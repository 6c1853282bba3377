/** Section 0, corrections 20 to 29: Kubernetes itself. */

import { randomUUID } from 'node:crypto';

import { at, isList, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Scene } from '../replay/scene.ts';
import { make, rest } from '../setup/actions.ts';
import { configMap, NO_DRIVE, plainMachine } from '../setup/machine.ts';
import { configMaps, vms } from '../setup/paths.ts';
import { inState } from '../setup/power-states.ts';
import type { Place } from '../setup/power-states.ts';
import type { Call, Row, Table } from './row.ts';

const FUTURE = '999999999999';
const MERGE = { 'content-type': 'application/merge-patch+json' } as const;

function list(query: string): (place: Place) => Call {
  return ({ namespace }) => ({ method: 'GET', path: `${vms(namespace)}?${query}` });
}

function watched(
  query: string,
  wanted: (events: readonly Json[], status: number) => string | undefined,
): Row['check'] & {} {
  return async (scene, { namespace }) => {
    const path = `${vms(namespace)}?watch=1&timeoutSeconds=2&${query}`;
    const watch = await scene.open({ method: 'GET', path, as: 'admin', headers: { accept: 'application/json' } });
    const events: Json[] = [];
    while (!watch.isEnded) {
      const event = await watch.next(4000);
      if (event === undefined) break;
      events.push(event);
    }
    watch.close();
    return wanted(events, watch.status);
  };
}

const VERSIONS: readonly Row[] = [
  {
    name: '20 a continue token outlives a compaction of etcd',
    leftOut: 'etcd can not be compacted from here; file 03 goes on with a token',
  },
  {
    name: '21 a watch from a version that is too old is 200 and an ERROR of 410',
    check: watched('resourceVersion=1', ([event], status) => {
      const isSo = status === 200 && textAt(event, 'type') === 'ERROR' && at(event, 'object', 'code') === 410;
      return isSo ? undefined : `${status} ${JSON.stringify(event ?? null).slice(0, 120)}`;
    }),
  },
  {
    name: '21 a list at a future version is 504',
    call: list(`resourceVersion=${FUTURE}`),
    status: 504,
    reason: 'Timeout',
  },
  {
    name: '21 a get at a future version is 504',
    given: 'halted-off',
    call: ({ namespace, name }) => ({ method: 'GET', path: `${vms(namespace, name)}?resourceVersion=${FUTURE}` }),
    status: 504,
    reason: 'Timeout',
  },
  {
    name: '21 a watch from a future version is silent',
    check: watched(`resourceVersion=${FUTURE}`, (events, status) =>
      status === 200 && events.length === 0 ? undefined : `${status} and ${events.length} events`,
    ),
  },
  { name: '21 a watch from no number is 500', call: list('watch=1&resourceVersion=abc'), status: 500 },
  { name: '21 a list at no number is 400', call: list('resourceVersion=abc'), status: 400, reason: 'BadRequest' },
];

const LEASE: JsonObject = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease' };

function leases({ namespace }: Place): string {
  return `/apis/coordination.k8s.io/v1/namespaces/${namespace}/leases`;
}

const OBJECTS: readonly Row[] = [
  {
    name: '22 a Lease is not replaced without a version',
    given: (place) => [make(leases(place), { ...LEASE, metadata: { name: place.name }, spec: {} })],
    call: (place) => ({
      method: 'PUT',
      path: `${leases(place)}/${place.name}`,
      body: { ...LEASE, metadata: { name: place.name }, spec: {} },
    }),
    status: 422,
    reason: 'Invalid',
  },
  {
    name: '22 a time of a Lease needs six decimals',
    call: (place) => ({
      method: 'POST',
      path: leases(place),
      body: { ...LEASE, metadata: { name: place.name }, spec: { renewTime: '2026-01-01T00:00:00.123Z' } },
    }),
    status: 400,
    reason: 'BadRequest',
  },
  {
    name: '23 the review of a bad token is 201, and authenticated is not there',
    call: () => ({
      method: 'POST',
      path: '/apis/authentication.k8s.io/v1/tokenreviews',
      body: { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenReview', spec: { token: 'nonsense' } },
    }),
    status: 201,
    body: { status: { authenticated: null } },
  },
  {
    name: '24 a creation with a version is 500',
    call: ({ namespace, name }) => ({
      method: 'POST',
      path: vms(namespace),
      body: { ...plainMachine({ name, runStrategy: 'Halted' }), metadata: { name, resourceVersion: '1' } },
    }),
    status: 500,
  },
  {
    name: '24 a POST to a name creates',
    call: ({ namespace, name }) => ({
      method: 'POST',
      path: vms(namespace, name),
      body: plainMachine({ name, runStrategy: 'Halted' }),
    }),
    status: 201,
  },
  {
    name: '24 a PUT with another uid is 409',
    given: 'halted-off',
    check: async (scene, { namespace, name }) => {
      await rest(vms(namespace))(scene).catch(() => undefined);
      const vm = await scene.must('GET', vms(namespace, name));
      const body = JSON.parse(JSON.stringify(vm).replaceAll(textAt(vm, 'metadata', 'uid'), randomUUID())) as Json;
      const { status } = await scene.send('PUT', vms(namespace, name), body);
      return status === 409 ? undefined : `answered with ${status}`;
    },
  },
  {
    name: '24 a merge patch with another uid is 422',
    given: 'halted-off',
    call: ({ namespace, name }) => ({
      method: 'PATCH',
      path: vms(namespace, name),
      headers: MERGE,
      body: { metadata: { uid: randomUUID() } },
    }),
    status: 422,
    reason: 'Invalid',
  },
  {
    name: '24 a DELETE with a body that is no JSON is 500',
    given: ({ namespace, name }) => [make(configMaps(namespace), configMap(name, {}))],
    call: ({ namespace, name }) => ({ method: 'DELETE', path: configMaps(namespace, name), body: '{"x"' }),
    status: 500,
  },
  {
    name: '25 basic authentication counts as none',
    call: ({ namespace }) => ({
      method: 'GET',
      path: vms(namespace),
      as: 'anonymous',
      headers: { authorization: 'Basic YTpi' },
    }),
    status: 403,
    reason: 'Forbidden',
  },
  {
    name: '25 a bad bearer token is 401',
    call: ({ namespace }) => ({
      method: 'GET',
      path: vms(namespace),
      as: 'anonymous',
      headers: { authorization: 'Bearer no' },
    }),
    status: 401,
    reason: 'Unauthorized',
  },
  {
    name: '26 a plain delete answers a Status',
    given: ({ namespace, name }) => [make(configMaps(namespace), configMap(name, {}))],
    call: ({ namespace, name }) => ({ method: 'DELETE', path: configMaps(namespace, name) }),
    status: 200,
    body: { kind: 'Status', status: 'Success' },
  },
  {
    name: '26 the delete of what has finalizers answers the object',
    given: ({ namespace, name }) => [
      make(configMaps(namespace), { ...configMap(name, {}), metadata: { name, finalizers: ['example.io/held'] } }),
    ],
    call: ({ namespace, name }) => ({ method: 'DELETE', path: configMaps(namespace, name) }),
    status: 200,
    body: { kind: 'ConfigMap' },
  },
  {
    name: '26 the delete of a VM answers the VM',
    given: 'halted-off',
    call: ({ namespace, name }) => ({ method: 'DELETE', path: vms(namespace, name) }),
    status: 200,
    body: { kind: 'VirtualMachine' },
  },
];

/** A ServiceAccount that may read one VM by name, and its answers. */
async function asReaderOfOne(scene: Scene, { namespace, name }: Place, query: string): Promise<number> {
  const { status } = await scene.send('GET', `${vms(namespace)}?${query}`, undefined, { as: `reader-${name}` });
  return status;
}

function reader({ namespace, name }: Place): (scene: Scene) => Promise<void> {
  const rbac = `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}`;
  const accounts = `/api/v1/namespaces/${namespace}/serviceaccounts`;
  const metadata = { name: `reader-${name}` };
  return async (scene) => {
    await scene.must('POST', accounts, { metadata });
    const rule = {
      apiGroups: ['kubevirt.io'],
      resources: ['virtualmachines'],
      resourceNames: [name],
      verbs: ['get', 'list', 'watch'],
    };
    await scene.must('POST', `${rbac}/roles`, { metadata, rules: [rule] });
    const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: metadata.name };
    const subjects = [{ kind: 'ServiceAccount', name: metadata.name, namespace }];
    await scene.must('POST', `${rbac}/rolebindings`, { metadata, roleRef, subjects });
    const answer = await scene.must('POST', `${accounts}/${metadata.name}/token`, {
      spec: { expirationSeconds: 3600 },
    });
    scene.addUser(metadata.name, textAt(answer, 'status', 'token'));
  };
}

const RIGHTS: readonly Row[] = [
  {
    name: '27 a right by name allows list with a field selector on that name, and nothing wider',
    given: (place) => [...inState('halted-off', place, NO_DRIVE), reader(place)],
    check: async (scene, place) => {
      const queries = [`fieldSelector=metadata.name%3D${place.name}`, '', 'fieldSelector=metadata.name%3Dother'];
      const statuses: number[] = [];
      for (const query of queries) statuses.push(await asReaderOfOne(scene, place, query));
      return statuses.join(' ') === '200 403 403' ? undefined : `answered with ${statuses.join(' ')}`;
    },
  },
  {
    name: '28 virt-controller takes some time for 11,000 new VMs',
    leftOut: 'a measurement of one machine, not a behaviour',
  },
  { name: '29 what client-node does', leftOut: 'about a client library, not about the cluster' },
];

/** What a client looks up in discovery: file 01 compares only what is served. */
const SERVED: readonly Row[] = [
  ...['kubevirt.io', 'subresources.kubevirt.io', 'cdi.kubevirt.io', 'instancetype.kubevirt.io'].map((group): Row => ({
    name: `the group ${group} is served`,
    call: () => ({ method: 'GET', path: `/apis/${group}` }),
    status: 200,
    body: { kind: 'APIGroup', name: group === 'subresources.kubevirt.io' ? 'subresources.kubevirt.io' : group },
  })),
  {
    name: 'kubevirt.io/v1 announces VMs, VMIs and the KubeVirt object',
    call: () => ({ method: 'GET', path: '/apis/kubevirt.io/v1' }),
    status: 200,
    check: async (scene) => {
      const resources = at((await scene.send('GET', '/apis/kubevirt.io/v1')).body, 'resources');
      const names = isList(resources) ? resources.map((one) => textAt(one, 'name')) : [];
      const missing = ['virtualmachines', 'virtualmachines/status', 'virtualmachineinstances', 'kubevirts'].filter(
        (name) => !names.includes(name),
      );
      return missing.length === 0 ? undefined : `missing: ${missing.join(', ')}`;
    },
  },
];

export const KUBERNETES_CORRECTIONS: Table = { clause: '0', since: '1.4', rows: [...VERSIONS, ...OBJECTS, ...RIGHTS] };
export const DISCOVERY_TABLE: Table = { clause: '1.1', since: '1.4', rows: SERVED };
