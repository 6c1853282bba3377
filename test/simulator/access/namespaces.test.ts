import { expect } from 'chai';

import { KubeConfig } from '@kubernetes/client-node';

import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { grant } from './callers.ts';

describe('access in a fresh cluster', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const exists = async (path: string): Promise<boolean> => {
    bench.settle();
    return (await bench.api.get(path)).status === 200;
  };
  const account = '/api/v1/namespaces/new/serviceaccounts/default';
  const ca = '/api/v1/namespaces/new/configmaps/kube-root-ca.crt';

  it('every namespace has a default ServiceAccount and the CA, and gets them back', async () => {
    await bench.api.send('POST', '/api/v1/namespaces', { body: { metadata: { name: 'new' } } });
    expect([await exists(account), await exists(ca)]).to.deep.equal([true, true]);
    const { data } = (await bench.api.get(ca)).json() as unknown as { data: Record<string, string> };
    expect(data['ca.crt']).to.match(/^-----BEGIN CERTIFICATE-----/);
    await bench.api.send('DELETE', account);
    await bench.api.send('DELETE', ca);
    expect([await exists(account), await exists(ca)]).to.deep.equal([true, true]);
    await bench.api.send('DELETE', '/api/v1/namespaces/new');
    expect([await exists(account), await exists(ca)]).to.deep.equal([false, false]);
  });

  it('the kubeconfig has a context per user, the administrator’s in use', () => {
    const config = new KubeConfig();
    config.loadFromString(bench.simulator.kubeconfig);
    expect(config.getCurrentContext()).to.equal('admin@simulated');
    expect(config.getContexts().map(({ name }) => name)).to.deep.equal([
      'admin@simulated',
      'viewer@simulated',
      'editor@simulated',
      'nobody@simulated',
    ]);
  });

  it('a ServiceAccount can have a kubeconfig of its own, with its rights and a token that ends', async () => {
    grant(bench, 'default', { apiGroups: [''], resources: ['secrets'], verbs: ['list'] });
    const config = new KubeConfig();
    const wish = { namespace: 'ns', name: 'default', expirationSeconds: 600 };
    config.loadFromString(bench.simulator.kubeconfigFor(wish));
    expect(config.getCurrentContext()).to.equal('default@simulated');
    const token = config.getCurrentUser()?.token ?? '';
    const ask = async (path: string): Promise<number> => (await bench.api.send('GET', path, { token })).status;
    expect(await ask('/api/v1/namespaces/ns/secrets')).to.equal(200);
    expect(await ask('/api/v1/namespaces/ns/pods')).to.equal(403);
    bench.clock.advance(12 * 60_000);
    expect(await ask('/api/v1/namespaces/ns/secrets')).to.equal(401);
    expect(() => bench.simulator.kubeconfigFor({ namespace: 'ns', name: 'none' })).to.throw(
      'no ServiceAccount ns/none',
    );
  });
});
