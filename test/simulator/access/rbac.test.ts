import { expect } from 'chai';

import { allows, missing } from '../../../src/simulator/access/policy-rules.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { RBAC, RBAC_GROUP, grant, grantEverywhere, kubeconfigToken, tokenOf } from './callers.ts';
import type { Rule } from './callers.ts';

const on = (apiGroups: string, resources: string, verbs: string, names?: string): Rule => ({
  apiGroups: [apiGroups],
  resources: resources.split(' '),
  verbs: verbs.split(' '),
  ...(names && { resourceNames: names.split(' ') }),
});

const wanted = (verb: string, group: string, path: string, name = '') => {
  const [resource = '', subresource = ''] = path.split('/');
  return { verb, group, resource, subresource, name, namespace: 'ns' };
};

describe('a rule of a Role', () => {
  const cases: [string, Rule, ReturnType<typeof wanted>, boolean][] = [
    ['is for its verbs', on('', 'pods', 'get list'), wanted('watch', '', 'pods'), false],
    ['is for its group, which may be none', on('apps', 'pods', 'get'), wanted('get', '', 'pods'), false],
    ['with * is for any verb', on('', 'pods', '*'), wanted('frobnicate', '', 'pods'), true],
    ['with * is for any group', on('*', 'pods', 'get'), wanted('get', 'x', 'pods'), true],
    ['on a resource is not for its subresources', on('', 'pods', 'get'), wanted('get', '', 'pods/log'), false],
    ['on a subresource is not for the resource', on('', 'pods/log', 'get'), wanted('get', '', 'pods'), false],
    ['on a subresource is for that', on('', 'pods/log', 'get'), wanted('get', '', 'pods/log'), true],
    ['with */sub is for that of any resource', on('', '*/status', 'get'), wanted('get', '', 'pods/status'), true],
    ['with */sub is for no other', on('', '*/status', 'get'), wanted('get', '', 'pods/log'), false],
    ['with * is for subresources too', on('', '*', 'get'), wanted('get', '', 'pods/log'), true],
    ['with names is for these', on('', 'secrets', 'get', 'a b'), wanted('get', '', 'secrets', 'b'), true],
    ['with names is not for others', on('', 'secrets', 'get', 'a b'), wanted('get', '', 'secrets', 'c'), false],
    ['with names is not for requests without', on('', 'secrets', 'list', 'a'), wanted('list', '', 'secrets'), false],
  ];
  for (const [what, rule, request, expected] of cases) {
    it(what, () => {
      expect(allows(rule, request)).to.equal(expected);
    });
  }

  it('on paths is for these, and with a * at the end for all below', () => {
    const rule = { nonResourceURLs: ['/healthz', '/openapi/*'], verbs: ['get'] };
    const paths = ['/healthz', '/healthz/etcd', '/openapi/v3/apis', '/openapi', '/metrics'];
    expect(paths.map((path) => allows(rule, { verb: 'get', path }))).to.deep.equal([true, false, true, false, false]);
    expect(allows({ nonResourceURLs: ['*'], verbs: ['*'] }, { verb: 'post', path: '/x' })).to.equal(true);
    expect(allows(on('*', '*', '*'), { verb: 'get', path: '/healthz' })).to.equal(false);
  });

  it('is covered by rules that give at least as much, one by one', () => {
    const held = [on('', 'pods secrets', 'get list'), on('', 'configmaps', 'get', 'a'), on('kubevirt.io', '*', '*')];
    expect(missing(held, [on('', 'pods', 'get'), on('', 'secrets', 'list', 'x')])).to.deep.equal([]);
    expect(missing(held, [on('', 'configmaps', 'get', 'a')])).to.deep.equal([]);
    expect(missing(held, [on('', 'configmaps', 'get')])).to.have.length(1);
    expect(missing(held, [on('', 'configmaps', 'get', 'a b')])).to.have.length(1);
    expect(missing(held, [on('kubevirt.io', 'virtualmachines/status', 'patch')])).to.deep.equal([]);
    expect(missing(held, [on('', 'pods', 'get list watch delete')])).to.have.length(2);
    expect(missing(held, [on('', '*', 'get')])).to.have.length(1);
    expect(missing([{ nonResourceURLs: ['/a/*'], verbs: ['get'] }], [{ nonResourceURLs: ['/a/b'], verbs: ['get'] }])).to
      .be.empty;
  });
});

describe('authorisation by the simulated API server', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const codes = async (token: string, ...calls: [string, string][]): Promise<number[]> => {
    const found: number[] = [];
    for (const [method, path] of calls) {
      const body = method === 'GET' ? {} : { body: {} };
      found.push((await bench.api.send(method, path, { token, ...body })).status);
    }
    return found;
  };
  const secrets = '/api/v1/namespaces/ns/secrets';
  const one = 'fieldSelector=metadata.name%3Dredfish-accounts';

  it('with a name allows list and watch that select this name, and nothing wider', async () => {
    const token = await tokenOf(bench, 'reader');
    grant(bench, 'reader', on('', 'secrets', 'get list watch deletecollection', 'redfish-accounts'));
    expect(
      await codes(
        token,
        ['GET', `${secrets}/redfish-accounts`],
        ['GET', `${secrets}?${one}`],
        ['GET', `${secrets}?${one}&labelSelector=a`],
        ['GET', `${secrets}?fieldSelector=type%3DOpaque,metadata.name%3Dredfish-accounts`],
        ['GET', `${secrets}?watch=1&${one}&timeoutSeconds=0&resourceVersion=1`],
      ),
    ).to.not.include(403);
    expect(
      await codes(
        token,
        ['GET', secrets],
        ['GET', `${secrets}?watch=1`],
        ['GET', `${secrets}/other`],
        ['GET', `${secrets}?fieldSelector=metadata.name%3Dother`],
        ['GET', `${secrets}?fieldSelector=%20metadata.name%3Dredfish-accounts`],
        ['GET', `${secrets}?fieldSelector=metadata.name!%3Dredfish-accounts`],
        ['GET', `/api/v1/secrets?${one}`],
        // The name that a deletion selects is none to authorisation.
        ['DELETE', `${secrets}?${one}`],
      ),
    ).to.deep.equal([403, 403, 403, 403, 403, 403, 403, 403]);
  });

  it('with a name and a ClusterRoleBinding allows the same across all namespaces', async () => {
    const token = await tokenOf(bench, 'reader');
    const subject = { kind: 'ServiceAccount', name: 'reader', namespace: 'ns' };
    grantEverywhere(bench, subject, [on('', 'secrets', 'list', 'redfish-accounts')]);
    expect(await codes(token, ['GET', `/api/v1/secrets?${one}`], ['GET', '/api/v1/secrets'])).to.deep.equal([200, 403]);
  });

  it('sees names that have to be escaped in a path as they are', async () => {
    const token = await tokenOf(bench, 'reader');
    const subject = { kind: 'ServiceAccount', name: 'reader', namespace: 'ns' };
    grantEverywhere(bench, subject, [on(RBAC_GROUP, 'clusterroles', 'get', 'system:discovery')]);
    expect(await codes(token, ['GET', `${RBAC}/clusterroles/system%3Adiscovery`])).to.deep.equal([200]);
    expect(await codes(token, ['GET', `${RBAC}/clusterroles/view`])).to.deep.equal([403]);
  });

  it('gives groups their rights: of everybody, of all ServiceAccounts, of those of a namespace', async () => {
    const token = await tokenOf(bench, 'sa');
    const group = (name: string): object => ({ kind: 'Group', name, apiGroup: RBAC_GROUP });
    grantEverywhere(bench, group('system:serviceaccounts:ns'), 'view');
    expect(await codes(token, ['GET', '/api/v1/pods'])).to.deep.equal([200]);
    grantEverywhere(bench, group('system:serviceaccounts:other'), 'cluster-admin');
    expect(await codes(token, ['GET', '/api/v1/nodes'])).to.deep.equal([403]);
    await bench.api.send('PUT', `${RBAC}/clusterrolebindings/test-cluster-admin`, {
      body: {
        metadata: { name: 'test-cluster-admin' },
        roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: 'cluster-admin' },
        subjects: [group('system:authenticated')],
      },
    });
    expect(await codes(token, ['GET', '/api/v1/nodes'])).to.deep.equal([200]);
    expect(await codes(kubeconfigToken(bench.simulator, 'nobody'), ['GET', '/api/v1/nodes'])).to.deep.equal([200]);
  });

  it('follows every change of a role or a binding at once', async () => {
    const token = await tokenOf(bench, 'sa');
    const list: [string, string] = ['GET', secrets];
    expect(await codes(token, list)).to.deep.equal([403]);
    grant(bench, 'sa', on('', 'secrets', 'list'));
    expect(await codes(token, list)).to.deep.equal([200]);
    await bench.api.merge(`${RBAC}/namespaces/ns/roles/sa`, { rules: [on('', 'pods', 'list')] });
    expect(await codes(token, list)).to.deep.equal([403]);
    await bench.api.merge(`${RBAC}/namespaces/ns/roles/sa`, { rules: [on('', '*', 'list')] });
    expect(await codes(token, list)).to.deep.equal([200]);
    await bench.api.send('DELETE', `${RBAC}/namespaces/ns/rolebindings/sa`);
    expect(await codes(token, list)).to.deep.equal([403]);
  });

  it('says which role of a binding is missing', async () => {
    const token = await tokenOf(bench, 'sa');
    grant(bench, 'sa', on('', 'pods', 'list'));
    await bench.api.send('DELETE', `${RBAC}/namespaces/ns/roles/sa`);
    const refused = await bench.api.send('GET', secrets, { token });
    expect(refused.json()).to.deep.include({ code: 403, reason: 'Forbidden', details: { kind: 'secrets' } });
    expect(refused.json().message).to.match(/RBAC: role\.rbac\.authorization\.k8s\.io "sa" not found$/);
    expect(refused.headers['x-content-type-options']).to.equal('nosniff');
  });

  it('asks for create where a PUT would create', async () => {
    const token = await tokenOf(bench, 'sa');
    grant(bench, 'sa', on('coordination.k8s.io', 'leases', 'update'));
    const path = '/apis/coordination.k8s.io/v1/namespaces/ns/leases/new';
    const put = await bench.api.send('PUT', path, { token, body: { metadata: { name: 'new' }, spec: {} } });
    expect(put.status).to.equal(403);
    expect(put.json().message).to.contain('cannot create resource "leases"');
  });

  it('judges what is not served like anything else, so that nobody learns of it', async () => {
    const token = await tokenOf(bench, 'sa');
    const unknown = '/apis/example.com/v1/namespaces/ns/gadgets/x/knob';
    expect(await codes(token, ['GET', unknown], ['GET', '/metrics'], ['PUT', '/'])).to.deep.equal([403, 403, 403]);
    const refused = (await bench.api.send('GET', unknown, { token })).json();
    expect(refused.details).to.deep.equal({ name: 'x', group: 'example.com', kind: 'gadgets' });
    expect((await bench.api.get(unknown)).status).to.equal(404);
  });

  it('survives paths and headers that were made to break it', async () => {
    const token = await tokenOf(bench, 'sa');
    const hostile = [
      '/constructor/x/y/z',
      '/apis/__proto__/v1/toString',
      '/api/v1/namespaces/%2e%2e/pods',
      '/api//v1//pods',
    ];
    expect(await codes(token, ...hostile.map((path): [string, string] => ['GET', path]))).to.deep.equal([
      403, 403, 403, 403,
    ]);
    const markup = '/apis/x/v1/<script>';
    expect((await bench.api.send('GET', encodeURI(markup), { token })).json().message).to.not.contain('<script>"');
  });
});
