import { expect } from 'chai';

import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { grant, tokenOf } from './callers.ts';

const BASE = '/apis/subresources.kubevirt.io/v1/namespaces/ns';

describe('subresources of virt-api', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const rule = (resources: string[], verbs: string[]) => ({
    apiGroups: ['subresources.kubevirt.io'],
    resources,
    verbs,
  });

  it('are refused by the API server with 403 for their first segment', async () => {
    const token = await tokenOf(bench, 'none');
    const reply = await bench.api.send('GET', `${BASE}/virtualmachineinstances/v/vnc/screenshot`, { token });
    expect(reply.status).to.equal(403);
    expect(reply.json().message).to.contain('"virtualmachineinstances/vnc" in API group');
  });

  it('are refused by virt-api with 401 in plain text for what the API server did not see', async () => {
    const token = await tokenOf(bench, 'vnc');
    grant(bench, 'vnc', rule(['virtualmachineinstances/vnc'], ['get']));
    const reply = await bench.api.send('GET', `${BASE}/virtualmachineinstances/v/vnc/screenshot`, { token });
    expect(reply.status).to.equal(401);
    expect(reply.headers['content-type']).to.match(/^text\/plain/);
    const both = await tokenOf(bench, 'both');
    const screenshot = ['virtualmachineinstances/vnc', 'virtualmachineinstances/vnc/screenshot'];
    grant(bench, 'both', rule(screenshot, ['get']));
    const allowed = await bench.api.send('GET', `${BASE}/virtualmachineinstances/v/vnc/screenshot`, { token: both });
    expect(allowed.status).to.not.be.oneOf([401, 403]);
    const used = bench.simulator.audit.entries().filter(({ user, allowed: was }) => user.endsWith(':both') && was);
    expect(used.map(({ subresource }) => subresource)).to.deep.equal(['vnc', 'vnc/screenshot']);
  });

  it('may forward any port to who may forward', async () => {
    const token = await tokenOf(bench, 'forward');
    grant(bench, 'forward', rule(['virtualmachineinstances/portforward'], ['get']));
    const path = `${BASE}/virtualmachineinstances/v/portforward/22/tcp`;
    expect((await bench.api.send('GET', path, { token })).status).to.not.be.oneOf([401, 403]);
  });

  it('that virt-api cannot place are 401, whoever asks; its version is for all who are known', async () => {
    const unknown = [`${BASE}/virtualmachines/v`, `${BASE}/gadgets`, `${BASE}/gadgets/v/x`];
    for (const path of unknown) expect((await bench.api.get(path)).status, path).to.equal(401);
    const token = await tokenOf(bench, 'none');
    const version = '/apis/subresources.kubevirt.io/v1/version';
    expect((await bench.api.send('GET', version, { token })).status).to.equal(200);
    expect((await bench.api.send('GET', version, { token: null })).status).to.equal(403);
  });
});
