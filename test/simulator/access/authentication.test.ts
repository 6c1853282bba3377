import { expect } from 'chai';

import { startSimulator } from '../../../src/simulator/simulator.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { get, kubeconfigToken, tokenOf } from './callers.ts';

const WHOAMI = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
const REVIEWS = '/apis/authentication.k8s.io/v1/tokenreviews';
const MINUTE = 60_000;

interface UserInfo {
  readonly username: string;
  readonly uid?: string;
  readonly groups: readonly string[];
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

describe('authentication by the simulated API server', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const whoami = async (token: string): Promise<UserInfo> => {
    const reply = await bench.api.send('POST', WHOAMI, { body: {}, token });
    expect(reply.status).to.equal(201);
    return reply.json().status['userInfo'] as UserInfo;
  };
  const status = async (token: string): Promise<number> =>
    (await bench.api.send('POST', WHOAMI, { body: {}, token })).status;

  it('knows the users of the kubeconfig by their tokens, and nobody by a token it has not seen', async () => {
    const tokens = ['admin', 'viewer', 'editor', 'nobody'].map((user) => kubeconfigToken(bench.simulator, user));
    const users = await Promise.all(tokens.map(whoami));
    expect(users.map(({ username }) => username)).to.deep.equal(['admin', 'viewer', 'editor', 'nobody']);
    expect(users[0]?.groups).to.deep.equal(['system:masters', 'system:authenticated']);
    expect(users[3]?.groups).to.deep.equal(['system:authenticated']);
    expect(await status('nonsense')).to.equal(401);
    expect(await status('a.b.c')).to.equal(401);
  });

  it('takes Basic, an empty Bearer, and nothing, for anonymous; the scheme is read in any case', async () => {
    const token = kubeconfigToken(bench.simulator, 'nobody');
    const answers = ['Basic YWRtaW46YWRtaW4=', 'Bearer', 'Bearer ', `bearer ${token}`, `BEARER ${token}`].map(
      async (authorization) => (await get(bench.simulator, '/apis', { headers: { authorization } })).status,
    );
    expect(await Promise.all(answers)).to.deep.equal([403, 403, 403, 200, 200]);
    const refused = await get(bench.simulator, '/api/v1/pods');
    expect(refused.status).to.equal(403);
    expect(refused.text).to.contain('system:anonymous');
    expect((await get(bench.simulator, '/version')).status).to.equal(200);
  });

  describe('tokens of ServiceAccounts', () => {
    it('carry who they are for, by whom, and until when', async () => {
      const token = await tokenOf(bench, 'sa', {
        expirationSeconds: 1200,
        audiences: ['https://kubernetes.default.svc'],
      });
      const [header = '', payload = '', signature] = token.split('.');
      const decode = (part: string): Record<string, unknown> =>
        JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
      expect(decode(header)).to.include({ alg: 'ES256' });
      expect(signature).to.have.length(86);
      const claims = decode(payload);
      const now = bench.clock.now() / 1000;
      expect(claims).to.deep.include({
        aud: ['https://kubernetes.default.svc'],
        iss: 'https://kubernetes.default.svc',
        sub: 'system:serviceaccount:ns:sa',
        iat: now,
        nbf: now,
        exp: now + 1200,
      });
      const account = (await bench.api.get('/api/v1/namespaces/ns/serviceaccounts/sa')).json();
      expect(claims['kubernetes.io']).to.deep.equal({
        namespace: 'ns',
        serviceaccount: { name: 'sa', uid: account.metadata.uid },
      });
      expect(await whoami(token)).to.deep.equal({
        username: 'system:serviceaccount:ns:sa',
        uid: account.metadata.uid,
        groups: ['system:serviceaccounts', 'system:serviceaccounts:ns', 'system:authenticated'],
        extra: { 'authentication.kubernetes.io/credential-id': [`JTI=${String(claims['jti'])}`] },
      });
    });

    it('count until they expire on the cluster’s clock, and a minute longer', async () => {
      const token = await tokenOf(bench, 'sa', { expirationSeconds: 600 });
      bench.clock.advance(11 * MINUTE);
      expect(await status(token)).to.equal(201);
      bench.clock.advance(1000);
      expect(await status(token)).to.equal(401);
    });

    it('end with their ServiceAccount, and are not those of another one of the same name', async () => {
      const token = await tokenOf(bench, 'sa');
      await bench.api.send('DELETE', '/api/v1/namespaces/ns/serviceaccounts/sa');
      expect(await status(token)).to.equal(401);
      expect(await status(await tokenOf(bench, 'sa'))).to.equal(201);
      expect(await status(token)).to.equal(401);
    });

    it('that are bound to a Secret end with it, also when another one takes its name', async () => {
      const secret = { metadata: { name: 's' } };
      await bench.api.send('POST', '/api/v1/namespaces/ns/secrets', { body: secret });
      const boundObjectRef = { kind: 'Secret', apiVersion: 'v1', name: 's' };
      const token = await tokenOf(bench, 'sa', { boundObjectRef });
      expect(await status(token)).to.equal(201);
      await bench.api.send('DELETE', '/api/v1/namespaces/ns/secrets/s');
      expect(await status(token)).to.equal(401);
      await bench.api.send('POST', '/api/v1/namespaces/ns/secrets', { body: secret });
      expect(await status(token)).to.equal(401);
    });

    it('that are bound to a Pod say so, and are given for pods of this ServiceAccount only', async () => {
      await tokenOf(bench, 'sa');
      const spec = { serviceAccountName: 'sa', containers: [{ name: 'c', image: 'i' }] };
      const pod = (
        await bench.api.send('POST', '/api/v1/namespaces/ns/pods', { body: { metadata: { name: 'p' }, spec } })
      ).json();
      const boundObjectRef = { kind: 'Pod', apiVersion: 'v1', name: 'p', uid: pod.metadata.uid };
      const token = await tokenOf(bench, 'sa', { boundObjectRef });
      expect((await whoami(token)).extra).to.deep.include({
        'authentication.kubernetes.io/pod-name': ['p'],
        'authentication.kubernetes.io/pod-uid': [pod.metadata.uid],
      });
      const path = (name: string): string => `/api/v1/namespaces/ns/serviceaccounts/${name}/token`;
      await tokenOf(bench, 'other');
      const refused = await bench.api.send('POST', path('other'), { body: { spec: { boundObjectRef } } });
      expect(refused.status).to.equal(400);
      const otherUid = { spec: { boundObjectRef: { ...boundObjectRef, uid: 'x' } } };
      expect((await bench.api.send('POST', path('sa'), { body: otherUid })).status).to.equal(409);
      const noPod = { spec: { boundObjectRef: { kind: 'Pod', apiVersion: 'v1', name: 'none' } } };
      expect((await bench.api.send('POST', path('sa'), { body: noPod })).status).to.equal(404);
    });

    it('for another audience are none for the API server', async () => {
      const token = await tokenOf(bench, 'sa', { audiences: ['https://other.example'] });
      expect(await status(token)).to.equal(401);
      const review = async (spec: object): Promise<Record<string, unknown>> =>
        (await bench.api.send('POST', REVIEWS, { body: { spec } })).json().status;
      expect(await review({ token })).to.not.have.property('authenticated');
      expect(await review({ token, audiences: ['https://other.example', 'x'] })).to.deep.include({
        authenticated: true,
        audiences: ['https://other.example'],
      });
    });

    it('are not taken when a byte of them was changed, or when they are signed by nobody', async () => {
      const token = await tokenOf(bench, 'sa');
      const [header = '', payload = '', signature = ''] = token.split('.');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
      const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'system:serviceaccount:ns:other' })).toString(
        'base64url',
      );
      const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
      const bad = [
        `${header}.${forged}.${signature}`,
        `${none}.${payload}.`,
        `${none}.${payload}.${signature}`,
        `${token}.x`,
      ];
      expect(await Promise.all(bad.map(status))).to.deep.equal([401, 401, 401, 401]);
    });

    it('are refused where the wish makes no sense', async () => {
      await tokenOf(bench, 'sa');
      const path = '/api/v1/namespaces/ns/serviceaccounts/sa/token';
      const codes = [
        { spec: { expirationSeconds: 599 } },
        { spec: { expirationSeconds: 2 ** 32 + 1 } },
        { spec: { expirationSeconds: 'long' } },
        { spec: { boundObjectRef: { kind: 'ConfigMap', apiVersion: 'v1', name: 'x' } } },
        { metadata: { name: 'another' }, spec: {} },
        { metadata: { uid: 'another' }, spec: {} },
        { metadata: { namespace: 'another' }, spec: {} },
        { spec: { audiences: 'x' } },
      ].map(async (body) => (await bench.api.send('POST', path, { body })).status);
      expect(await Promise.all(codes)).to.deep.equal([422, 422, 400, 400, 422, 409, 400, 400]);
      const missing = await bench.api.send('POST', path.replace('sa/token', 'none/token'), { body: { spec: {} } });
      expect(missing.status).to.equal(404);
      expect((await bench.api.get(path)).status).to.equal(405);
    });
  });

  describe('client certificates', () => {
    const whoamiBy = async (certificate: { cert: string; key: string }): Promise<number> =>
      (await get(bench.simulator, '/api/v1/namespaces', certificate)).status;

    it('name the user, and its groups in their organisations', async () => {
      expect(await whoamiBy(bench.simulator.clientCertificate)).to.equal(200);
      const { issueClientCertificate: issue } = bench.simulator;
      expect(await whoamiBy(await issue({ name: 'root', groups: ['ops', 'system:masters'] }))).to.equal(200);
      const path = '/api/v1/namespaces';
      const refused = await get(bench.simulator, path, await issue({ name: 'jane', groups: ['ops'] }));
      expect(refused.status).to.equal(403);
      expect(refused.text).to.contain('User \\"jane\\"');
    });

    it('of another cluster are refused with 401, unless there is a good token too', async () => {
      const other = await startSimulator();
      const strange = other.clientCertificate;
      await other.close();
      expect(await whoamiBy(strange)).to.equal(401);
      const headers = { authorization: `Bearer ${kubeconfigToken(bench.simulator, 'admin')}` };
      expect((await get(bench.simulator, '/api/v1/namespaces', { ...strange, headers })).status).to.equal(200);
    });
  });
});
