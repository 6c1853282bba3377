import { expect } from 'chai';

import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { grant, kubeconfigToken, tokenOf } from './callers.ts';

const AUTHORIZATION = '/apis/authorization.k8s.io/v1';
const AUTHENTICATION = '/apis/authentication.k8s.io/v1';
const startVm = {
  namespace: 'ns',
  verb: 'update',
  group: 'subresources.kubevirt.io',
  resource: 'virtualmachines',
  subresource: 'start',
  name: 'a',
};

describe('reviews', () => {
  let bench: Bench;
  let token: string;
  before(async () => {
    bench = await startBench();
    token = await tokenOf(bench, 'op');
    grant(bench, 'op', {
      apiGroups: ['subresources.kubevirt.io'],
      resources: ['virtualmachines/start'],
      resourceNames: ['a'],
      verbs: ['update'],
    });
  });
  after(() => bench.close());

  const ask = (path: string, body: object, as?: string | null) =>
    bench.api.send('POST', path, { body, ...(as !== undefined && { token: as }) });
  const user = 'system:serviceaccount:ns:op';

  it('tell whose token it is, and that a bad one is nobody’s without being an error', async () => {
    const path = `${AUTHENTICATION}/tokenreviews`;
    const known = await ask(path, { spec: { token } });
    expect(known.status).to.equal(201);
    expect(known.json().status).to.have.nested.property('user.username', user);
    const admin = await ask(path, { spec: { token: kubeconfigToken(bench.simulator, 'admin') } });
    expect(admin.json().status).to.deep.include({ authenticated: true, audiences: ['https://kubernetes.default.svc'] });
    const unknown = await ask(path, { spec: { token: 'x' } });
    expect(unknown.status).to.equal(201);
    expect(unknown.json().status).to.deep.equal({ user: {}, error: 'invalid bearer token' });
    expect((await ask(path, { spec: {} })).status).to.equal(400);
    expect((await ask(path, { spec: { token: 1 } })).status).to.equal(400);
    expect((await ask(path, { spec: { token } }, token)).status).to.equal(403);
  });

  it('judge a user as a request of its own would be', async () => {
    const path = `${AUTHORIZATION}/subjectaccessreviews`;
    const judged = async (resourceAttributes: object, more: object = { user }): Promise<unknown> =>
      (await ask(path, { spec: { ...more, resourceAttributes } })).json().status;
    expect(await judged(startVm)).to.deep.equal({
      allowed: true,
      reason: 'RBAC: allowed by RoleBinding "op/ns" of Role "op" to ServiceAccount "op/ns"',
    });
    expect(await judged({ ...startVm, name: 'b' })).to.deep.equal({ allowed: false });
    expect(await judged({ ...startVm, subresource: 'stop' })).to.deep.equal({ allowed: false });
    expect(await judged({ ...startVm, namespace: undefined })).to.deep.equal({ allowed: false });
    expect(await judged(startVm, { groups: ['system:masters'] })).to.deep.equal({ allowed: true });
    const path2 = {
      spec: { user: 'jane', groups: ['system:authenticated'], nonResourceAttributes: { verb: 'get', path: '/apis' } },
    };
    expect((await ask(path, path2)).json().status).to.deep.include({ allowed: true });
  });

  it('are refused with 422 where they ask nothing, two things, or about nobody', async () => {
    const both = { resourceAttributes: startVm, nonResourceAttributes: { verb: 'get', path: '/' } };
    const cases: [string, object, string][] = [
      ['subjectaccessreviews', { spec: { resourceAttributes: startVm } }, 'spec.user'],
      ['subjectaccessreviews', { spec: { user } }, 'spec.resourceAttributes'],
      ['subjectaccessreviews', { spec: { user, ...both } }, 'spec.nonResourceAttributes'],
      ['subjectaccessreviews', { metadata: { name: 'x' }, spec: { user, resourceAttributes: startVm } }, 'metadata'],
      ['selfsubjectaccessreviews', {}, 'spec.resourceAttributes'],
    ];
    for (const [plural, body, field] of cases) {
      const reply = await ask(`${AUTHORIZATION}/${plural}`, body);
      expect(reply.status, field).to.equal(422);
      expect((reply.json().details['causes'] as { field: string }[])[0]?.field).to.equal(field);
    }
    const local = `${AUTHORIZATION}/namespaces/ns/localsubjectaccessreviews`;
    expect((await ask(local, { spec: { user, resourceAttributes: startVm } })).json().status).to.include({
      allowed: true,
    });
    const elsewhere = { spec: { user, resourceAttributes: { ...startVm, namespace: 'other' } } };
    expect((await ask(local, elsewhere)).status).to.equal(422);
  });

  it('answer the sender about itself', async () => {
    const self = `${AUTHORIZATION}/selfsubjectaccessreviews`;
    expect((await ask(self, { spec: { resourceAttributes: startVm } }, token)).json().status).to.include({
      allowed: true,
    });
    const nobody = kubeconfigToken(bench.simulator, 'nobody');
    expect((await ask(self, { spec: { resourceAttributes: startVm } }, nobody)).json().status).to.deep.equal({
      allowed: false,
    });
    const rules = `${AUTHORIZATION}/selfsubjectrulesreviews`;
    const { status } = (await ask(rules, { spec: { namespace: 'ns' } }, token)).json();
    expect(status['resourceRules']).to.deep.include({
      verbs: ['update'],
      apiGroups: ['subresources.kubevirt.io'],
      resources: ['virtualmachines/start'],
      resourceNames: ['a'],
    });
    expect(status).to.include({ incomplete: false });
    expect((await ask(rules, { spec: {} }, token)).status).to.equal(400);
    expect((await ask(self, { spec: { resourceAttributes: startVm } }, null)).status).to.equal(403);
  });

  it('repeat what they were asked, as far as they know it', async () => {
    const spec = { user, groups: [], unknown: 1, resourceAttributes: { ...startVm, version: '', odd: true } };
    const body = { metadata: { namespace: 'x' }, spec, status: { allowed: true } };
    const reply = (await ask(`${AUTHORIZATION}/subjectaccessreviews`, body)).json();
    expect(reply.spec).to.deep.equal({ user, resourceAttributes: startVm });
    expect(reply.metadata).to.deep.equal({});
    const selector = { spec: { user, resourceAttributes: { ...startVm, fieldSelector: {} } } };
    expect((await ask(`${AUTHORIZATION}/subjectaccessreviews`, selector)).status).to.equal(422);
    const local = `${AUTHORIZATION}/namespaces/ns/localsubjectaccessreviews`;
    const elsewhere = { metadata: { namespace: 'x' }, spec: { user, resourceAttributes: startVm } };
    expect((await ask(local, elsewhere)).status).to.equal(400);
  });

  it('can only be created', async () => {
    for (const path of [`${AUTHORIZATION}/subjectaccessreviews`, `${AUTHENTICATION}/tokenreviews`]) {
      expect((await bench.api.get(path)).status).to.equal(405);
      expect((await bench.api.send('DELETE', path)).status).to.equal(405);
      expect((await bench.api.send('POST', `${path}/name`, { body: {} })).status).to.equal(404);
    }
  });
});
