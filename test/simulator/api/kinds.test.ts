import { expect } from 'chai';

import { SERVED } from '../../../src/simulator/catalogue.ts';
import { CONFIG_MAPS, VMIS, VMS } from '../api-client.ts';
import { createMachine, manifest, startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

const TABLE = { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json' };
const LEASES = '/apis/coordination.k8s.io/v1/namespaces/ns/leases';

interface Table {
  readonly columnDefinitions: readonly { readonly name: string; readonly priority: number }[] | null;
  readonly rows: readonly { readonly cells: readonly unknown[]; readonly object: { readonly kind: string } }[];
}

describe('what the simulated API server does with each kind', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const configMap = (name: string, more: object = {}): object => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name },
    ...more,
  });
  const create = (path: string, body: object) => bench.api.send('POST', path, { body });

  describe('under several versions', () => {
    it('a VM is read and written under the older one, and stored under the newer', async () => {
      const older = VMS.replace('/v1/', '/v1alpha3/');
      const body = { ...manifest('a', 'Halted'), apiVersion: 'kubevirt.io/v1alpha3' };
      const created = (await create(older, body)).json() as unknown as { apiVersion: string };
      expect(created.apiVersion).to.equal('kubevirt.io/v1alpha3');
      const read = (await bench.api.get(`${VMS}/a`)).json() as unknown as { apiVersion: string };
      expect(read.apiVersion).to.equal('kubevirt.io/v1');
      const patched = await bench.api.merge(`${older}/a`, { metadata: { labels: { x: 'y' } } });
      expect(patched.json().metadata.labels).to.deep.equal({ x: 'y' });
      const put = { ...patched.json(), apiVersion: 'kubevirt.io/v1' };
      expect((await bench.api.put(`${older}/a`, put)).status).to.equal(400);
      const list = (await bench.api.get(older)).json() as unknown as {
        apiVersion: string;
        items: { apiVersion: string }[];
      };
      expect([list.apiVersion, list.items[0]?.apiVersion]).to.deep.equal([
        'kubevirt.io/v1alpha3',
        'kubevirt.io/v1alpha3',
      ]);
    });

    it('a watch tells an object under the version that was asked for', async () => {
      createMachine(bench, 'a', 'Halted');
      const watch = await bench.api.watch(`${VMS.replace('/v1/', '/v1alpha3/')}?watch=1`);
      const event = (await watch.next()) as unknown as { object: { apiVersion: string } };
      expect(event.object.apiVersion).to.equal('kubevirt.io/v1alpha3');
      watch.close();
    });

    it('an Event is the same in both of its groups, under other names of fields', async () => {
      const path = '/apis/events.k8s.io/v1/namespaces/ns/events';
      const body = {
        apiVersion: 'events.k8s.io/v1',
        kind: 'Event',
        metadata: { name: 'e' },
        eventTime: '2026-01-01T00:00:00.000000Z',
        reportingController: 'example.io/x',
        reportingInstance: 'x-0',
        action: 'Start',
        reason: 'Why',
        regarding: { kind: 'VirtualMachine', name: 'a', namespace: 'ns' },
        note: 'hello',
        type: 'Normal',
      };
      expect((await create(path, body)).status).to.equal(201);
      const core = (await bench.api.get('/api/v1/namespaces/ns/events/e')).json() as unknown as Record<string, unknown>;
      expect(core).to.deep.include({
        message: 'hello',
        reportingComponent: 'example.io/x',
        involvedObject: body.regarding,
      });
      expect(core).to.not.have.any.keys('note', 'regarding');
      const selected = await bench.api.get(`${path}?fieldSelector=regarding.name%3Da`);
      expect(selected.json().items.map((item) => item.metadata.name)).to.deep.equal(['e']);
      expect((await bench.api.get(`${path}?fieldSelector=involvedObject.name%3Da`)).status).to.equal(400);
      const table = (await bench.api.get(path, TABLE)).json() as unknown as Table;
      expect(table.rows[0]?.cells).to.include('hello');
    });
  });

  describe('as a Table', () => {
    it('every kind has rows of as many cells as columns', async () => {
      createMachine(bench, 'a', 'Always');
      bench.settle();
      for (const row of SERVED.filter(({ review }) => !review)) {
        const path = `/${row.group ? `apis/${row.group}` : 'api'}/${row.version}/${row.plural}`;
        const { columnDefinitions, rows } = (await bench.api.get(path, TABLE)).json() as unknown as Table;
        const names = columnDefinitions?.map(({ name }) => name) ?? [];
        expect(names, path).to.include('Name');
        for (const { cells } of rows) expect(cells.length, path).to.equal(names.length);
      }
    });

    it('a watch tells the columns once', async () => {
      createMachine(bench, 'a', 'Halted');
      createMachine(bench, 'b', 'Halted');
      const watch = await bench.api.watch(`${VMS}?watch=1`, TABLE);
      const tables = [await watch.next(), await watch.next()].map((event) => event?.object as unknown as Table);
      expect(tables.map(({ columnDefinitions }) => columnDefinitions?.[0]?.name)).to.deep.equal(['Name', undefined]);
      expect(tables.map(({ rows }) => rows[0]?.cells[0])).to.deep.equal(['a', 'b']);
      watch.close();
    });
  });

  describe('methods', () => {
    it('a custom resource says what is missing, one of Kubernetes says that there is no such method', async () => {
      const statuses = async (path: string, ...methods: string[]): Promise<[number, string][]> =>
        Promise.all(
          methods.map(async (method) => {
            const reply = await bench.api.send(method, path, { body: {}, type: 'application/merge-patch+json' });
            return [reply.status, reply.json().reason];
          }),
        );
      expect(await statuses(VMS, 'PUT', 'PATCH', 'OPTIONS')).to.deep.equal([
        [400, 'BadRequest'],
        [400, 'BadRequest'],
        [405, 'MethodNotAllowed'],
      ]);
      expect(await statuses(CONFIG_MAPS, 'PUT', 'PATCH', 'OPTIONS')).to.deep.equal(
        Array.from({ length: 3 }, () => [405, 'MethodNotAllowed']),
      );
      expect(await statuses('/api/v1/namespaces', 'DELETE')).to.deep.equal([[405, 'MethodNotAllowed']]);
      expect(await statuses(`${CONFIG_MAPS}/a`, 'POST')).to.deep.equal([[405, 'MethodNotAllowed']]);
      expect(await statuses(`${VMIS}/a/status`, 'PATCH')).to.deep.equal([[404, 'NotFound']]);
      expect(await statuses(`${CONFIG_MAPS}/a/status`, 'PATCH')).to.deep.equal([[404, 'NotFound']]);
    });

    it('a POST to a name creates a custom resource', async () => {
      expect((await create(`${VMS}/a`, manifest('a', 'Halted'))).status).to.equal(201);
    });

    it('a PUT to a name that is not there creates a Lease, and no ConfigMap', async () => {
      const lease = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: 'l' }, spec: {} };
      expect((await bench.api.put(`${LEASES}/l`, lease)).status).to.equal(201);
      expect((await bench.api.put(`${LEASES}/other`, lease)).status).to.equal(400);
      expect((await bench.api.put(`${CONFIG_MAPS}/c`, configMap('c'))).status).to.equal(404);
    });

    it('a deletion answers the object of some kinds, and a Status of the others', async () => {
      await create('/api/v1/namespaces/ns/serviceaccounts', {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: 'a' },
      });
      await create(CONFIG_MAPS, configMap('a'));
      expect((await bench.api.send('DELETE', '/api/v1/namespaces/ns/serviceaccounts/a')).json().kind).to.equal(
        'ServiceAccount',
      );
      expect((await bench.api.send('DELETE', `${CONFIG_MAPS}/a`)).json().kind).to.equal('Status');
    });

    it('a namespace is let go of by a PUT to finalize', async () => {
      const path = '/api/v1/namespaces/stuck';
      await create('/api/v1/namespaces', {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: 'stuck', finalizers: ['a.b/c'] },
      });
      await bench.api.send('DELETE', path);
      bench.settle();
      const namespace = (await bench.api.get(path)).json();
      await bench.api.put(`${path}/finalize`, { ...namespace, spec: { finalizers: [] } });
      await bench.api.merge(path, { metadata: { finalizers: null } });
      bench.settle();
      expect((await bench.api.get(path)).status).to.equal(404);
    });
  });

  describe('metadata', () => {
    it('takes finalizers without a domain from a custom resource with a warning, and from no other kind', async () => {
      createMachine(bench, 'a', 'Halted');
      const warned = await bench.api.merge(`${VMS}/a?dryRun=All`, { metadata: { finalizers: ['nodomain'] } });
      expect(warned.status).to.equal(200);
      expect(warned.headers['warning']).to.match(/^299 - ".*nodomain/);
      await create(CONFIG_MAPS, configMap('a'));
      const refused = await bench.api.merge(`${CONFIG_MAPS}/a`, { metadata: { finalizers: ['nodomain'] } });
      expect(refused.json().details['causes']).to.have.length(2);
    });

    it('refuses owners that are not whole, or two controllers', async () => {
      const owner = { apiVersion: 'v1', kind: 'ConfigMap', name: 'x', uid: 'u', controller: true };
      const withOwners = (...ownerReferences: object[]) =>
        create(CONFIG_MAPS, configMap('a', { metadata: { name: 'a', ownerReferences } }));
      expect((await withOwners({ ...owner, uid: '' })).status).to.equal(422);
      expect((await withOwners(owner, { ...owner, uid: 'v' })).status).to.equal(422);
    });

    it('keeps field managers out: they belong to server-side apply, which is left out', async () => {
      const managedFields = [{ manager: 'x', operation: 'Apply' }];
      const given = configMap('a', { metadata: { name: 'a', managedFields } });
      // Known, so that not even the strictest create is told of it; an object that comes from elsewhere has them.
      const created = await create(`${CONFIG_MAPS}?fieldValidation=Strict`, given);
      expect([created.status, created.headers['warning']]).to.deep.equal([201, undefined]);
      const merged = await bench.api.merge(`${CONFIG_MAPS}/a`, { metadata: { managedFields } });
      const put = await bench.api.put(`${CONFIG_MAPS}/a`, given);
      for (const { metadata } of [created.json(), merged.json(), put.json()]) {
        expect(metadata).to.include({ name: 'a' }).and.not.have.property('managedFields');
      }
      const applied = await bench.api.send('PATCH', `${CONFIG_MAPS}/a?fieldManager=x`, {
        body: configMap('a'),
        type: 'application/apply-patch+yaml',
      });
      expect(applied.json()).to.include({ code: 415, reason: 'UnsupportedMediaType' });
      expect(applied.json().message).to.not.contain('apply-patch');
    });

    it('of YAML 1.1 takes y for a boolean', async () => {
      const yaml = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: y}\n';
      expect((await bench.api.send('POST', CONFIG_MAPS, { body: yaml, type: 'application/yaml' })).status).to.equal(
        400,
      );
      const dated = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: dated, annotations: {at: 2026-01-01}}\n';
      const reply = await bench.api.send('POST', CONFIG_MAPS, { body: dated, type: 'application/yaml' });
      expect(reply.json().metadata.annotations).to.deep.equal({ at: '2026-01-01' });
    });
  });
});
