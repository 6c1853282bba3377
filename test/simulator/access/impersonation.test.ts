import { expect } from 'chai';

import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { get, grantEverywhere, kubeconfigToken } from './callers.ts';

describe('impersonation', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
    grantEverywhere(bench, { kind: 'User', name: 'nobody', apiGroup: 'rbac.authorization.k8s.io' }, [
      { apiGroups: [''], resources: ['users'], resourceNames: ['viewer'], verbs: ['impersonate'] },
      { apiGroups: [''], resources: ['groups'], resourceNames: ['ops'], verbs: ['impersonate'] },
      { apiGroups: ['authentication.k8s.io'], resources: ['userextras/scopes'], verbs: ['impersonate'] },
    ]);
  });
  after(() => bench.close());

  const as = (sender: string, headers: Record<string, string | readonly string[]>, path = '/api/v1/pods') => {
    const authorization = `Bearer ${kubeconfigToken(bench.simulator, sender)}`;
    return get(bench.simulator, path, { headers: { authorization, ...headers } });
  };

  it('makes a request count as somebody else’s, rights and all', async () => {
    const refused = await as('admin', { 'Impersonate-User': 'jane' });
    expect(refused.status).to.equal(403);
    expect(refused.text).to.contain('User \\"jane\\" cannot list');
    expect((await as('admin', { 'Impersonate-User': 'viewer' })).status).to.equal(200);
  });

  it('takes groups as they are given, each header for itself', async () => {
    const groups = ['ops', 'system:masters'];
    expect((await as('admin', { 'Impersonate-User': 'jane', 'Impersonate-Group': groups })).status).to.equal(200);
    const joined = { 'Impersonate-User': 'jane', 'Impersonate-Group': 'ops, system:masters' };
    expect((await as('admin', joined)).status).to.equal(403);
  });

  it('gives a user without groups those that go with its name', async () => {
    // What every authenticated user may read, and what anonymous may not.
    expect((await as('admin', { 'Impersonate-User': 'jane' }, '/apis')).status).to.equal(200);
    expect((await as('admin', { 'Impersonate-User': 'system:anonymous' }, '/apis')).status).to.equal(403);
    const unauthenticated = { 'Impersonate-User': 'jane', 'Impersonate-Group': 'system:unauthenticated' };
    expect((await as('admin', unauthenticated, '/apis')).status).to.equal(403);
    const account = 'system:serviceaccount:ns:sa';
    const issuer = '/openid/v1/jwks';
    expect((await as('admin', { 'Impersonate-User': account }, issuer)).status).to.equal(404);
    expect((await as('admin', { 'Impersonate-User': 'jane' }, issuer)).status).to.equal(403);
  });

  it('needs the verb for each part of whom is impersonated', async () => {
    expect((await as('nobody', { 'Impersonate-User': 'viewer' })).status).to.equal(200);
    const refusals = [
      [{ 'Impersonate-User': 'editor' }, 'impersonate resource \\"users\\"'],
      [{ 'Impersonate-User': 'viewer', 'Impersonate-Group': 'system:masters' }, 'impersonate resource \\"groups\\"'],
      [{ 'Impersonate-User': 'viewer', 'Impersonate-Uid': '1' }, 'impersonate resource \\"uids\\"'],
      [{ 'Impersonate-User': 'viewer', 'Impersonate-Extra-team': 'a' }, 'resource \\"userextras/team\\"'],
      [{ 'Impersonate-User': 'system:serviceaccount:ns:sa' }, 'impersonate resource \\"serviceaccounts\\"'],
    ] as const;
    for (const [headers, message] of refusals) {
      const refused = await as('nobody', headers);
      expect(refused.status, message).to.equal(403);
      expect(refused.text).to.contain(message);
    }
    const allowed = {
      'Impersonate-User': 'viewer',
      'Impersonate-Group': 'ops',
      'Impersonate-Extra-scopes': ['a', 'b'],
    };
    expect((await as('nobody', allowed)).status).to.equal(200);
    expect((await as('nobody', { ...allowed, 'Impersonate-Group': ['ops', 'system:masters'] })).status).to.equal(403);
  });

  it('of groups without a user is an error in plain text', async () => {
    const answer = await as('admin', { 'Impersonate-Group': 'ops' });
    expect(answer.status).to.equal(500);
    expect(answer.headers['content-type']).to.match(/^text\/plain/);
  });

  it('is told in the log of requests by the name it counts as', async () => {
    await as('admin', { 'Impersonate-User': 'viewer' }, '/api/v1/secrets');
    expect(bench.simulator.requests.at(-1)).to.include({ user: 'viewer', path: '/api/v1/secrets' });
  });
});
