import { expect } from 'chai';
import type { Transport } from '../../src/kubevirt/client/transport.ts';
import { createTransport } from '../../src/kubevirt/client/transport.ts';
import { loadKubeConfig } from '../../src/kubevirt/client/kubeconfig.ts';
import { systemClock } from '../../src/kubevirt/clock.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import { createAccessReviews } from '../../src/kubevirt/reviews-client.ts';
import type { AccessReviews, ResourceAttributes } from '../../src/kubevirt/reviews.ts';
import { grant, kubeconfigToken, tokenOf } from '../simulator/access/callers.ts';
import { startBench, type Bench } from '../simulator/bench.ts';

const startVm: ResourceAttributes = {
  group: 'subresources.kubevirt.io',
  resource: 'virtualmachines',
  subresource: 'start',
  verb: 'update',
  namespace: 'ns',
  name: 'a',
};
const listVms: ResourceAttributes = { group: 'kubevirt.io', resource: 'virtualmachines', verb: 'list' };

async function kindOf(promise: Promise<unknown>): Promise<string> {
  const [outcome] = await Promise.allSettled([promise]);
  if (outcome.status === 'fulfilled') return 'fulfilled';
  return outcome.reason instanceof ServiceError ? outcome.reason.kind : String(outcome.reason);
}

describe('access reviews on the simulated cluster', () => {
  let bench: Bench;
  let token: string;
  const transports: Transport[] = [];

  const reviewsAs = (kubeconfig: string): AccessReviews => {
    const transport = createTransport({
      kubeConfig: loadKubeConfig({ text: kubeconfig }),
      clock: systemClock,
      random: () => 0,
      metrics: noMetrics,
      userAgent: 'test',
      limits: { connectTimeoutMs: 5000, responseTimeoutMs: 5000, maxBodyBytes: 1_000_000, maxStreamedBytes: 1_000_000 },
      maxSockets: 2,
    });
    transports.push(transport);
    return createAccessReviews(transport);
  };

  before(async () => {
    bench = await startBench();
    token = await tokenOf(bench, 'op');
    grant(
      bench,
      'op',
      {
        apiGroups: ['subresources.kubevirt.io'],
        resources: ['virtualmachines/start'],
        resourceNames: ['a'],
        verbs: ['update'],
      },
      { apiGroups: ['kubevirt.io'], resources: ['virtualmachines'], verbs: ['list'] },
    );
  });
  after(async () => {
    for (const transport of transports) transport.close();
    await bench.close();
  });

  it('say whose a token is, with all that a review of its rights needs', async () => {
    const reviews = reviewsAs(bench.simulator.kubeconfig);
    const user = await reviews.tokenReview(token);
    expect(user).to.include({ username: 'system:serviceaccount:ns:op' });
    expect(user?.groups).to.include.members(['system:serviceaccounts:ns', 'system:authenticated']);
    expect(user?.uid).to.be.a('string');
  });

  it('say of a token that is nobody’s that it is nobody’s', async () => {
    const reviews = reviewsAs(bench.simulator.kubeconfig);
    expect(await reviews.tokenReview('invented')).to.equal(undefined);
    expect(await reviews.tokenReview(`${token}x`)).to.equal(undefined);
  });

  it('say what a user may do: by name, by namespace and in the whole cluster', async () => {
    const reviews = reviewsAs(bench.simulator.kubeconfig);
    const user = await reviews.tokenReview(token);
    if (!user) throw new Error('nobody');
    expect(await reviews.isAllowed(user, startVm)).to.equal(true);
    expect(await reviews.isAllowed(user, { ...startVm, name: 'b' })).to.equal(false);
    expect(await reviews.isAllowed(user, { ...startVm, subresource: 'stop' })).to.equal(false);
    expect(await reviews.isAllowed(user, { ...listVms, namespace: 'ns' })).to.equal(true);
    expect(await reviews.isAllowed(user, { ...listVms, namespace: 'default' })).to.equal(false);
    expect(await reviews.isAllowed(user, listVms)).to.equal(false);
    const admin = await reviews.tokenReview(kubeconfigToken(bench.simulator, 'admin'));
    expect(admin && (await reviews.isAllowed(admin, listVms))).to.equal(true);
  });

  it('are Forbidden where this service may not ask, which is no answer about the token', async () => {
    const reviews = reviewsAs(bench.simulator.kubeconfigFor({ namespace: 'ns', name: 'op' }));
    expect(await kindOf(reviews.tokenReview(token))).to.equal('Forbidden');
    expect(await kindOf(reviews.isAllowed({ username: 'jane', groups: [], extra: {} }, listVms))).to.equal('Forbidden');
  });

  it('are Unavailable while the API server is down', async () => {
    const reviews = reviewsAs(bench.simulator.kubeconfig);
    await bench.simulator.faults.down();
    expect(await kindOf(reviews.tokenReview(token))).to.equal('Unavailable');
    await bench.simulator.faults.up();
    expect(await reviews.tokenReview(token)).to.include({ username: 'system:serviceaccount:ns:op' });
  });
});

describe('access reviews that make no sense', () => {
  const reviews = (status: unknown): AccessReviews => createAccessReviews({ read: () => Promise.resolve({ status }) });
  const jane = { username: 'jane', groups: [], extra: {} };

  it('are no answer: without a status, or of a user without a name', async () => {
    expect(await kindOf(reviews(undefined).tokenReview('x'))).to.equal('Unavailable');
    expect(await kindOf(reviews({ authenticated: true, user: {} }).tokenReview('x'))).to.equal('Unavailable');
    expect(await kindOf(reviews('yes').isAllowed(jane, listVms))).to.equal('Unavailable');
  });

  it('grant nothing unless they say so', async () => {
    expect(await reviews({ authenticated: 'true', user: { username: 'jane' } }).tokenReview('x')).to.equal(undefined);
    expect(await reviews({ allowed: 'true' }).isAllowed(jane, listVms)).to.equal(false);
    expect(await reviews({ allowed: true, denied: true }).isAllowed(jane, listVms)).to.equal(false);
    expect(await reviews({ allowed: true }).isAllowed(jane, listVms)).to.equal(true);
  });

  it('keep the extra of a user as it is, for the reviews of its rights', async () => {
    const user = { username: 'jane', uid: '7', groups: ['g'], extra: { scopes: ['a', 'b'] } };
    expect(await reviews({ authenticated: true, user }).tokenReview('x')).to.deep.equal(user);
  });
});
