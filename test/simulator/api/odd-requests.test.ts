import { expect } from 'chai';

import { CONFIG_MAPS, VMS } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { createMachine, manifest, startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

const SECRETS = '/api/v1/namespaces/ns/secrets';
const PROTOBUF = 'application/vnd.kubernetes.protobuf';

describe('odd requests get what the API server gives', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
    createMachine(bench, 'a', 'Halted');
    bench.settle();
    await bench.api.send('POST', SECRETS, { body: { metadata: { name: 's' }, data: { k: 'YQ==' } } });
  });
  after(() => bench.close());

  const outcome = (reply: Reply): [number, string] => [reply.status, reply.json().reason];

  describe('a patch whose result is no object of the kind is 422, at the field "patch"', () => {
    for (const [what, path, type, body] of [
      ['a merge patch with data that is no base64', `${SECRETS}/s`, 'merge-patch', { data: { k: 'no!' } }],
      ['a strategic one', `${SECRETS}/s`, 'strategic-merge-patch', { data: { k: 7 } }],
      ['labels that are a number', `${VMS}/a`, 'merge-patch', { metadata: { labels: 7 } }],
      ['metadata that is a number', `${VMS}/a`, 'json-patch', [{ op: 'replace', path: '/metadata', value: 7 }]],
      ['no kind', `${VMS}/a`, 'merge-patch', { kind: null }],
    ] as const) {
      it(what, async () => {
        const reply = await bench.api.send('PATCH', path, { body, type: `application/${type}+json` });
        expect(outcome(reply)).to.deep.equal([422, 'Invalid']);
        expect(reply.json().details['causes']).to.have.nested.property('[0].field', 'patch');
      });
    }

    it('but the same in a PUT is 400', async () => {
      const body = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, data: { k: 'no!' } };
      expect(outcome(await bench.api.send('PUT', `${SECRETS}/s`, { body }))).to.deep.equal([400, 'BadRequest']);
    });
  });

  describe('options of deletions', () => {
    const remove = (body: unknown): Promise<Reply> => bench.api.send('DELETE', `${VMS}/none`, { body });

    for (const body of [
      { gracePeriodSeconds: 'x' },
      { preconditions: 7 },
      { orphanDependents: 'x' },
      { dryRun: 'All' },
      { kind: 'Other', apiVersion: 'v1' },
    ]) {
      it(`${JSON.stringify(body)} can't be read: 500 without a reason`, async () => {
        expect(outcome(await remove(body))).to.deep.equal([500, undefined]);
      });
    }

    it('a grace period in the query that is no integer is refused, and nothing is deleted', async () => {
      for (const seconds of ['x', '', '1.5', '1e2', '9'.repeat(20)]) {
        const reply = await bench.api.send('DELETE', `${VMS}/a?gracePeriodSeconds=${seconds}`);
        expect(outcome(reply), seconds).to.deep.equal([400, 'BadRequest']);
      }
      expect((await bench.api.get(`${VMS}/a`)).json().metadata).to.not.have.property('deletionTimestamp');
    });

    it('both ways to name the propagation exclude each other', async () => {
      const reply = await remove({ propagationPolicy: 'Orphan', orphanDependents: true });
      expect(outcome(reply)).to.deep.equal([422, 'Invalid']);
    });

    it('null is the same as nothing', async () => {
      expect((await remove({ propagationPolicy: null, preconditions: null })).status).to.equal(404);
    });
  });

  it('custom resources know HEAD, the kinds of Kubernetes do not', async () => {
    const status = async (path: string): Promise<number> => (await bench.api.send('HEAD', path)).status;
    expect(await Promise.all([VMS, `${VMS}/a`, CONFIG_MAPS, `${SECRETS}/s`].map(status))).to.deep.equal([
      200, 200, 405, 405,
    ]);
  });

  it('an unknown path is 404 whatever the body is, and a caller without rights gets 403', async () => {
    const send = (path: string, token?: null): Promise<Reply> =>
      bench.api.send('POST', path, { body: 'k8s', type: PROTOBUF, ...(token === null && { token }) });
    expect((await send('/apis/apps/v1/namespaces/ns/deployments')).status).to.equal(404);
    expect((await send(SECRETS, null)).status).to.equal(403);
    expect((await send(SECRETS)).status).to.equal(400);
  });

  it('an escaped slash divides a path, and dots or per cents are no names', async () => {
    expect((await bench.api.get(`${VMS}%2Fa`)).json().metadata.name).to.equal('a');
    for (const name of ['..%2f', 'a%25b']) {
      expect(outcome(await bench.api.get(`${VMS}/${name}`)), name).to.deep.equal([400, 'BadRequest']);
    }
  });

  it('a number that is given as nothing is none', async () => {
    for (const query of ['limit=', 'timeoutSeconds=soon']) {
      expect(outcome(await bench.api.get(`${VMS}?${query}`)), query).to.deep.equal([400, 'BadRequest']);
    }
  });

  it('a watched Table tells ages as of its events', async () => {
    const accept = { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' };
    const { resourceVersion } = (await bench.api.get(VMS)).json().metadata;
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${resourceVersion}`, accept);
    bench.clock.advance(30_000);
    await bench.api.merge(`${VMS}/a`, { metadata: { labels: { later: 'yes' } } });
    expect((await watch.next())?.object).to.have.nested.property('rows[0].cells[1]', '30s');
    watch.close();
  });

  it("quantities of Kubernetes' own kinds are written in their canonical form, and unknown fields dropped", async () => {
    const hard = { pods: '1000', 'requests.storage': '2048Mi', 'requests.cpu': '1.5', 'limits.memory': '1e3' };
    const body = { metadata: { name: 'q' }, spec: { hard }, more: 1 };
    const path = '/api/v1/namespaces/ns/resourcequotas';
    const quota = (await bench.api.send('POST', path, { body })).json();
    expect(quota.spec['hard']).to.deep.equal({
      pods: '1k',
      'requests.storage': '2Gi',
      'requests.cpu': '1500m',
      'limits.memory': '1e3',
    });
    expect(quota).to.not.have.property('more');
    await bench.api.send('DELETE', `${path}/q`);
  });

  it('an amount that is null is 0, one that is nothing is refused, and a status has no unknown fields either', async () => {
    const path = '/api/v1/namespaces/ns/resourcequotas';
    const quota = (pods: unknown): object => ({ metadata: { name: 'amounts' }, spec: { hard: { pods } } });
    expect(outcome(await bench.api.send('POST', path, { body: quota('') }))).to.deep.equal([400, 'BadRequest']);
    expect((await bench.api.send('POST', path, { body: quota(null) })).json().spec['hard']).to.deep.equal({
      pods: '0',
    });
    const status = await bench.api.put(`${path}/amounts/status`, { ...quota('0'), more: 1 });
    expect(status.json()).to.not.have.property('more');
    await bench.api.send('DELETE', `${path}/amounts`);
  });

  it('a VM with an empty template gets a guest of defaults, as Go writes one', async () => {
    const body = { ...manifest('empty', 'Halted'), spec: { runStrategy: 'Halted', template: {} } };
    const reply = await bench.api.send('POST', VMS, { body });
    expect(reply.status).to.equal(201);
    expect(reply.json().spec).to.have.nested.property('template.spec.domain.devices').that.deep.equals({});
    expect(reply.json().spec).to.have.nested.property('template.spec.domain.machine.type', 'q35');
    const without = { ...body, spec: { ...body.spec, template: { spec: {} } } };
    expect(outcome(await bench.api.send('POST', VMS, { body: without }))).to.deep.equal([422, 'Invalid']);
  });

  it('what has no spec is refused, whoever would look into it', async () => {
    const of = (kind: string, apiVersion: string): object => ({ apiVersion, kind, metadata: { name: 'bare' } });
    const volumes = '/apis/cdi.kubevirt.io/v1beta1/namespaces/ns/datavolumes';
    const body = of('DataVolume', 'cdi.kubevirt.io/v1beta1');
    expect(outcome(await bench.api.send('POST', volumes, { body }))).to.deep.equal([422, 'Invalid']);
    const template = {
      ...manifest('bare', 'Halted'),
      spec: { ...manifest('bare', 'Halted').spec, dataVolumeTemplates: [{}] },
    };
    expect((await bench.api.send('POST', VMS, { body: template })).status).to.equal(422);
  });

  it("what a controller reads of Kubernetes' own kinds has its types, whatever a client gives", async () => {
    const pod = (spec: object): object => ({ metadata: { name: 'p' }, spec });
    const container = { name: 'c', image: 'i' };
    const pods = '/api/v1/namespaces/ns/pods';
    const post = (path: string, body: object): Promise<Reply> => bench.api.send('POST', path, { body });
    expect((await post(pods, pod({ containers: [container], volumes: 7 }))).status).to.equal(400);
    expect(
      (await post(pods, pod({ containers: [container], volumes: [null], readinessGates: [null] }))).status,
    ).to.equal(201);
    expect((await bench.api.get(pods, { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' })).status).to.equal(
      200,
    );
    const volume = { metadata: { name: 'v' }, spec: { capacity: { storage: '1Gi' }, claimRef: 7 } };
    expect((await post('/api/v1/persistentvolumes', volume)).status).to.equal(400);
    expect((await post('/api/v1/persistentvolumes', { metadata: { name: 'v' } })).json().spec).to.deep.equal({});
    bench.settle();
  });

  it('a label that is null is empty, and unknown metadata is dropped and told of', async () => {
    const metadata = { name: 'odd', labels: { a: null }, colour: 'red' };
    const reply = await bench.api.send('POST', CONFIG_MAPS, { body: { metadata } });
    expect(reply.json().metadata.labels).to.deep.equal({ a: '' });
    expect(reply.json().metadata).to.not.have.property('colour');
    expect(reply.headers['warning']).to.equal('299 - "unknown field \\"metadata.colour\\""');
  });

  it('what a refused write brought that is unknown is told of too', async () => {
    const body = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, colour: 'red' };
    const reply = await bench.api.send('POST', SECRETS, { body });
    expect([reply.status, reply.headers['warning']]).to.deep.equal([409, '299 - "unknown field \\"colour\\""']);
  });

  it('a claim that is replaced without its finalizer gets it back', async () => {
    const path = '/api/v1/namespaces/ns/persistentvolumeclaims';
    const spec = {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '1Gi' } },
      storageClassName: 'none',
    };
    const body = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'c' }, spec };
    await bench.api.send('POST', path, { body });
    await bench.api.put(`${path}/c`, body);
    bench.settle();
    expect((await bench.api.get(`${path}/c`)).json().metadata.finalizers).to.deep.equal([
      'kubernetes.io/pvc-protection',
    ]);
  });

  it("a webhook that can't read a list names it without the number of the item", async () => {
    const operation = { op: 'replace', path: '/spec/template/spec/domain/devices/interfaces/0/name', value: 7 };
    const reply = await bench.api.jsonPatch(`${VMS}/a`, [operation]);
    expect(reply.json().message).to.contain('spec.template.spec.domain.devices.interfaces.name in body must be');
  });
});
