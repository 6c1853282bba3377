import { expect } from 'chai';

import { CONFIG_MAPS, VMS } from '../api-client.ts';
import type { ApiClient, Reply } from '../api-client.ts';
import { manifest, startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

describe('bodies of requests to the simulated API server', () => {
  let bench: Bench;
  let api: ApiClient;
  before(async () => {
    bench = await startBench();
    ({ api } = bench);
  });
  after(() => bench.close());

  const configMap = (name: string, more: object): object => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name },
    ...more,
  });
  const post = (body: unknown, type?: string): Promise<Reply> =>
    api.send('POST', CONFIG_MAPS, { body, ...(type && { type }) });

  it('in YAML that its parser would drown in are refused with 400, wherever YAML is read', async () => {
    await api.send('POST', VMS, { body: manifest('drowning', 'Manual') });
    const anchors = Array.from({ length: 2000 }, (_, i) => `k${i}: &a${i} 1\nl${i}: *a${i}`).join('\n');
    const indents = Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    const dashes = ['- ', '? ', '-\t'].map((mark) => `${mark.repeat(900)}x`);
    const brackets = ['['.repeat(900), `#${']'.repeat(5000)}\n${'['.repeat(900)}`];
    for (const text of [anchors, indents, ...dashes, ...brackets, `a: ${'x'.repeat(600_000)}`]) {
      expect((await post(text, 'application/yaml')).status, text.slice(0, 20)).to.equal(400);
      const start = '/apis/subresources.kubevirt.io/v1/namespaces/ns/virtualmachines/drowning/start';
      expect((await api.put(start, text)).status, text.slice(0, 20)).to.equal(400);
    }
    expect((await api.get('/readyz')).status).to.equal(200);
  });

  it('that are as deep as may be can be read as YAML', async () => {
    const pod = (x: unknown): object => ({
      metadata: { name: 'deep' },
      spec: { containers: [{ name: 'c', image: 'i' }], x },
    });
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(490)}1${'}'.repeat(490)}`);
    const headers = { accept: 'application/yaml' };
    expect((await api.send('POST', '/api/v1/namespaces/ns/pods', { body: pod(deep), headers })).status).to.equal(201);
    expect((await api.get('/api/v1/namespaces/ns/pods', headers)).status).to.equal(200);
    await api.send('DELETE', '/api/v1/namespaces/ns/pods/deep?gracePeriodSeconds=0');
  });

  it('with more unknown fields than a header can tell of are told of in short', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}${'x'.repeat(1000)}`, 1]));
    const reply = await post(configMap('strange', unknown));
    expect(reply.status).to.equal(201);
    expect(reply.headers['warning']?.length).to.be.within(1000, 8000);
  });
});
