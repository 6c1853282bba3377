import { expect } from 'chai';

import { CONFIG_MAPS, VMIS, VMS } from './api-client.ts';
import type { ApiObject, Reply } from './api-client.ts';
import { manifest, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

describe('writing to the simulated API server', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
    for (const name of ['a', 'r']) await bench.api.send('POST', VMS, { body: manifest(name, 'Halted') });
    bench.settle();
  });
  after(() => bench.close());

  const vm = async (name = 'a'): Promise<ApiObject> => (await bench.api.get(`${VMS}/${name}`)).json();
  const post = (body: unknown, path = VMS): Promise<Reply> => bench.api.send('POST', path, { body });
  const configMap = (metadata: object): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { k: '1' } });

  describe('create', () => {
    it('answers 201 with the few defaults of the webhook and no status', async () => {
      const reply = await post(manifest('fresh', 'Halted'));
      const created = reply.json();
      const template = created.spec['template'] as Record<string, Record<string, unknown>>;
      expect(reply.status).to.equal(201);
      expect(created).to.not.have.property('status');
      expect(template['metadata']?.['annotations']).to.deep.equal({
        'kubevirt.io/pci-topology-version': 'v3',
      });
      const domain = template['spec']?.['domain'] as Record<string, Record<string, unknown>>;
      expect(domain['firmware']).to.have.all.keys('uuid', 'serial');
      expect(domain['machine']).to.deep.equal({ type: 'q35' });
      expect(domain['cpu']).to.deep.equal({ cores: 2 });
    });

    it('makes a name from generateName', async () => {
      const body = { ...manifest('', 'Halted'), metadata: { generateName: 'gen-' } };
      expect((await post(body)).json().metadata.name).to.match(/^gen-[a-z0-9]{5}$/);
    });

    const refused: [string, object, number, string | undefined][] = [
      ['an existing name', manifest('a', 'Halted'), 409, 'AlreadyExists'],
      ['another namespace', manifest('b', 'Halted', { namespace: 'other' }), 400, 'BadRequest'],
      ['an ill-formed name', manifest('Bad_Name', 'Halted'), 422, 'Invalid'],
      ['no name', manifest('', 'Halted'), 422, 'Invalid'],
      ['an ill-formed label', manifest('b', 'Halted', { labels: { 'bad key!': 'x' } }), 422, 'Invalid'],
      ['another kind', { ...manifest('b', 'Halted'), kind: 'Pod' }, 422, 'Invalid'],
      ['another apiVersion', { ...manifest('b', 'Halted'), apiVersion: 'kubevirt.io/v1alpha3' }, 400, 'BadRequest'],
      ['no spec', { ...manifest('b', 'Halted'), spec: undefined }, 422, 'Invalid'],
      ['no run strategy', { ...manifest('b', 'Halted'), spec: { ...manifest('b', 'Halted').spec, runStrategy: undefined } }, 422, 'Invalid'],
      ['two run strategies', { ...manifest('b', 'Halted'), spec: { ...manifest('b', 'Halted').spec, running: false } }, 422, 'Invalid'],
      ['an unknown run strategy', { ...manifest('b', 'Halted'), spec: { ...manifest('b', 'Halted').spec, runStrategy: 'Never' } }, 422, 'Invalid'],
    ]; // prettier-ignore
    for (const [what, body, code, reason] of refused) {
      it(`refuses ${what} with ${code}`, async () => {
        expect((await post(body)).json()).to.include({ code, reason });
      });
    }

    it('refuses a namespace that is not there, a resourceVersion, and what is no JSON', async () => {
      expect(
        (await post(manifest('b', 'Halted', { namespace: 'none' }), VMS.replace('/ns/', '/none/'))).status,
      ).to.equal(404);
      const versioned = { ...manifest('b', 'Halted'), metadata: { name: 'b', resourceVersion: '1' } };
      expect((await post(versioned)).status).to.equal(500);
      expect((await post('{"a":')).status).to.equal(400);
      expect((await bench.api.send('POST', VMS, { body: 'x', type: 'text/plain' })).status).to.equal(415);
    });

    it('with dryRun answers the same and stores nothing; a wrong dryRun is refused', async () => {
      expect((await post(manifest('dry', 'Halted'), `${VMS}?dryRun=All`)).status).to.equal(201);
      expect((await bench.api.get(`${VMS}/dry`)).status).to.equal(404);
      expect((await post(manifest('dry', 'Halted'), `${VMS}?dryRun=true`)).status).to.equal(422);
    });
  });

  describe('update', () => {
    it('without a change writes nothing; with one the generation grows with the spec only', async () => {
      const before = await vm();
      const same = (await bench.api.put(`${VMS}/a`, before)).json();
      expect(same.metadata.resourceVersion).to.equal(before.metadata.resourceVersion);
      const labelled = (await bench.api.merge(`${VMS}/a`, { metadata: { labels: { x: 'y' } } })).json();
      expect(labelled.metadata.generation).to.equal(before.metadata.generation);
      const changed = (await bench.api.merge(`${VMS}/a`, { spec: { runStrategy: 'Manual' } })).json();
      expect(changed.metadata.generation).to.equal(before.metadata.generation + 1);
    });

    it('refuses a stale version, a missing one, another name, another uid', async () => {
      const current = await vm();
      const put = (metadata: object): Promise<Reply> =>
        bench.api.put(`${VMS}/a`, { ...current, metadata: { ...current.metadata, ...metadata } });
      const stale = await put({ resourceVersion: '1', labels: { new: 'x' } });
      expect(stale.json()).to.deep.include({
        code: 409,
        reason: 'Conflict',
        message:
          'Operation cannot be fulfilled on virtualmachines.kubevirt.io "a": the object has been modified; please apply your changes to the latest version and try again',
        details: { name: 'a', group: 'kubevirt.io', kind: 'virtualmachines' },
      });
      expect((await put({ resourceVersion: undefined })).status).to.equal(422);
      expect((await put({ name: 'other' })).status).to.equal(400);
      expect((await put({ uid: 'other' })).status).to.equal(409);
    });

    it('takes a built-in without a version: the last write wins', async () => {
      await post(configMap({ name: 'c' }), CONFIG_MAPS);
      expect((await bench.api.put(`${CONFIG_MAPS}/c`, configMap({ name: 'c', labels: { a: 'b' } }))).status).to.equal(
        200,
      );
    });
  });

  describe('patch', () => {
    it('applies JSON patches with their tests, and answers 422 without saying why when one fails', async () => {
      const { metadata } = await vm();
      const test = { op: 'test', path: '/metadata/resourceVersion', value: metadata.resourceVersion };
      const add = { op: 'add', path: '/metadata/annotations/redfish.example~1x', value: '1' };
      const patched = (await bench.api.jsonPatch(`${VMS}/a`, [test, add])).json();
      expect(patched.metadata.annotations?.['redfish.example/x']).to.equal('1');
      expect((await bench.api.jsonPatch(`${VMS}/a`, [test, add])).json()).to.deep.include({
        code: 422,
        reason: 'Invalid',
        message: 'the server rejected our request due to an error in our request',
        details: {},
      });
    });

    it('refuses stale versions, other uids and names, and what is no patch', async () => {
      const merge = async (body: unknown): Promise<number> => (await bench.api.merge(`${VMS}/a`, body)).status;
      expect(await merge({ metadata: { resourceVersion: '1', labels: { q: '1' } } })).to.equal(409);
      expect(await merge({ metadata: { uid: 'other' } })).to.equal(422);
      expect(await merge({ metadata: { name: 'z' } })).to.equal(400);
      expect(await merge([])).to.equal(400);
      expect(await merge('{"a"')).to.equal(400);
      expect(await merge({ spec: { runStrategy: 5 } })).to.equal(422);
      expect((await bench.api.jsonPatch(`${VMS}/a`, { op: 'add' })).status).to.equal(400);
      expect((await bench.api.merge(`${VMS}/none`, {})).status).to.equal(404);
    });

    it('answers 415 to strategic merge patches and to plain JSON', async () => {
      for (const type of ['application/strategic-merge-patch+json', 'application/json']) {
        const reply = await bench.api.send('PATCH', `${VMS}/a`, { body: { metadata: {} }, type });
        expect(reply.json(), type).to.include({ code: 415, reason: 'UnsupportedMediaType' });
      }
    });
  });

  describe('the status subresource', () => {
    it('takes the status and nothing else; the object takes everything but the status', async () => {
      const viaStatus = {
        spec: { runStrategy: 'Always' },
        metadata: { labels: { no: '1' } },
        status: { snapshotInProgress: 's' },
      };
      const patched = (await bench.api.merge(`${VMS}/r/status`, viaStatus)).json();
      expect(patched.spec['runStrategy']).to.equal('Halted');
      expect(patched.metadata.labels ?? {}).to.not.have.property('no');
      expect(patched.status['snapshotInProgress']).to.equal('s');
      const ignored = (await bench.api.merge(`${VMS}/r`, { status: { snapshotInProgress: 'zzz' } })).json();
      expect(ignored.status['snapshotInProgress']).to.equal('s');
    });

    it('while a snapshot runs the power of the VM may not change', async () => {
      const reply = await bench.api.merge(`${VMS}/r`, { spec: { runStrategy: 'Always' } });
      expect(reply.json().message).to.contain('Cannot update vm running state until snapshot "s" completes');
      await bench.api.merge(`${VMS}/r/status`, { status: { snapshotInProgress: null } });
    });

    it('does not exist for VMIs', async () => {
      expect((await bench.api.merge(`${VMIS}/r/status`, { status: {} })).status).to.equal(404);
      expect((await bench.api.send('POST', `${VMS}/r/status`, { body: {} })).status).to.equal(405);
    });
  });

  describe('VMIs', () => {
    before(() => {
      bench.cluster.create({ ...manifest('running', 'Always') });
      bench.settle();
    });
    const merge = (body: object): Promise<Reply> => bench.api.merge(`${VMIS}/running`, body);

    it('are protected from everyone but KubeVirt: spec refused, status put back, reserved labels refused', async () => {
      expect((await merge({ spec: { terminationGracePeriodSeconds: 5 } })).json()).to.include({ code: 422 });
      const reverted = await merge({ status: { phase: 'Failed' } });
      expect(reverted.status).to.equal(200);
      expect(reverted.json().status['phase']).to.equal('Running');
      expect((await merge({ metadata: { labels: { 'kubevirt.io/nodeName': 'other' } } })).status).to.equal(422);
      expect((await merge({ metadata: { labels: { mine: 'yes' } } })).json().metadata.labels).to.include({
        mine: 'yes',
      });
    });
  });

  describe('delete', () => {
    it('answers a Status when the object is gone at once', async () => {
      const { uid } = (await post(configMap({ name: 'd' }), CONFIG_MAPS)).json().metadata;
      const reply = (await bench.api.send('DELETE', `${CONFIG_MAPS}/d`)).json();
      expect(reply).to.deep.include({ status: 'Success', details: { name: 'd', kind: 'configmaps', uid } });
      expect((await bench.api.send('DELETE', `${CONFIG_MAPS}/d`)).status).to.equal(404);
    });

    it('keeps an object with finalizers, marked, until the last one is removed', async () => {
      await post(configMap({ name: 'fin', finalizers: ['a.example/one', 'a.example/two'] }), CONFIG_MAPS);
      const path = `${CONFIG_MAPS}/fin`;
      const marked = (await bench.api.send('DELETE', path)).json();
      expect(marked.metadata.deletionTimestamp).to.be.a('string');
      expect((await post(configMap({ name: 'fin' }), CONFIG_MAPS)).json().message).to.match(
        /^object is being deleted: /,
      );
      const more = { metadata: { finalizers: ['a.example/one', 'a.example/two', 'a.example/three'] } };
      expect((await bench.api.merge(path, more)).status).to.equal(422);
      await bench.api.merge(path, { metadata: { finalizers: ['a.example/two'] } });
      expect((await bench.api.get(path)).status).to.equal(200);
      expect((await bench.api.merge(path, { metadata: { finalizers: null } })).status).to.equal(200);
      expect((await bench.api.get(path)).status).to.equal(404);
    });

    it('holds to its preconditions', async () => {
      await post(configMap({ name: 'p' }), CONFIG_MAPS);
      const remove = (preconditions: object): Promise<Reply> =>
        bench.api.send('DELETE', `${CONFIG_MAPS}/p`, { body: { preconditions } });
      expect((await remove({ uid: 'other' })).json()).to.include({ code: 409, reason: 'Conflict' });
      expect((await remove({ resourceVersion: '1' })).status).to.equal(409);
      const { uid, resourceVersion } = (await bench.api.get(`${CONFIG_MAPS}/p`)).json().metadata;
      expect((await remove({ uid, resourceVersion })).status).to.equal(200);
    });

    it('refuses an unknown propagation policy and an unreadable body', async () => {
      expect((await bench.api.send('DELETE', `${VMS}/a?propagationPolicy=Sideways`)).status).to.equal(422);
      expect((await bench.api.send('DELETE', `${VMS}/a`, { body: '{"x"' })).status).to.equal(500);
    });

    it('takes what an owner owns along, unless it is told to leave it', async () => {
      const owner = (await post(configMap({ name: 'owner' }), CONFIG_MAPS)).json().metadata;
      const ownerReferences = [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'owner', uid: owner.uid }];
      await post(configMap({ name: 'owned', ownerReferences }), CONFIG_MAPS);
      await bench.api.send('DELETE', `${CONFIG_MAPS}/owner?propagationPolicy=Orphan`);
      bench.settle();
      expect((await bench.api.get(`${CONFIG_MAPS}/owner`)).status).to.equal(404);
      expect((await bench.api.get(`${CONFIG_MAPS}/owned`)).json().metadata).to.not.have.nested.property(
        'ownerReferences[0]',
      );
      const second = (await post(configMap({ name: 'owner' }), CONFIG_MAPS)).json().metadata;
      await bench.api.merge(`${CONFIG_MAPS}/owned`, {
        metadata: { ownerReferences: [{ ...ownerReferences[0], uid: second.uid }] },
      });
      await bench.api.send('DELETE', `${CONFIG_MAPS}/owner`);
      bench.settle();
      expect((await bench.api.get(`${CONFIG_MAPS}/owned`)).status).to.equal(404);
    });

    it('of a collection takes what the selector selects', async () => {
      for (const [name, keep] of [
        ['x1', 'no'],
        ['x2', 'yes'],
        ['x3', 'no'],
      ] as const) {
        await post(configMap({ name, labels: { keep } }), CONFIG_MAPS);
      }
      const reply = await bench.api.send('DELETE', `${CONFIG_MAPS}?labelSelector=keep%3Dno`);
      expect(reply.json().items.map((item) => item.metadata.name)).to.deep.equal(['x1', 'x3']);
      expect((await bench.api.get(`${CONFIG_MAPS}/x2`)).status).to.equal(200);
    });
  });
});
