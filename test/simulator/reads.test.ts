import { expect } from 'chai';

import { VMS } from './api-client.ts';
import type { ApiObject } from './api-client.ts';
import { virtualMachines } from '../../src/simulator/kubevirt/rows.ts';
import { ADMIN } from '../../src/simulator/user.ts';
import { createMachine, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

const namesOf = (list: ApiObject): string[] => list.items.map((item) => item.metadata.name);

describe('reading from the simulated API server', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
    for (const name of ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6']) createMachine(bench, name, 'Halted');
    bench.settle();
    for (const name of ['l0', 'l2', 'l4', 'l6']) {
      await bench.api.merge(`${VMS}/${name}`, { metadata: { labels: { half: 'a' } } });
    }
  });
  after(() => bench.close());

  const list = async (query: string): Promise<ApiObject> => (await bench.api.get(`${VMS}?${query}`)).json();
  const refusal = async (query: string): Promise<Partial<ApiObject>> => {
    const reply = await bench.api.get(`${VMS}?${query}`);
    const { code, reason, message } = reply.json();
    expect(reply.status).to.equal(code);
    return { code, reason, message };
  };

  it('gets one, and answers 404 with the plural in the details for what is not there', async () => {
    expect((await bench.api.get(`${VMS}/l0`)).json().metadata.name).to.equal('l0');
    const reply = await bench.api.get(`${VMS}/none`);
    expect(reply.json()).to.deep.equal({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'virtualmachines.kubevirt.io "none" not found',
      reason: 'NotFound',
      details: { name: 'none', group: 'kubevirt.io', kind: 'virtualmachines' },
      code: 404,
    });
  });

  it('lists a namespace that is not there as empty', async () => {
    const reply = await bench.api.get('/apis/kubevirt.io/v1/namespaces/none/virtualmachines');
    expect(reply.status).to.equal(200);
    expect(reply.json()).to.deep.include({ kind: 'VirtualMachineList', items: [] });
  });

  it('pages with limit and continue, counting what remains, all pages of one version', async () => {
    const first = await list('limit=3');
    expect(namesOf(first)).to.deep.equal(['l0', 'l1', 'l2']);
    expect(first.metadata.remainingItemCount).to.equal(4);
    createMachine(bench, 'l2a', 'Halted');
    const second = await list(`limit=3&continue=${first.metadata.continue}`);
    expect(namesOf(second)).to.deep.equal(['l3', 'l4', 'l5']);
    const last = await list(`limit=3&continue=${second.metadata.continue}`);
    expect(namesOf(last)).to.deep.equal(['l6']);
    expect(last.metadata.continue).to.equal('');
    expect(last.metadata.remainingItemCount).to.equal(undefined);
    expect(last.metadata.resourceVersion).to.equal(first.metadata.resourceVersion);
    bench.cluster.writer.delete({ resource: virtualMachines, namespace: 'ns', name: 'l2a' }, {}, { user: ADMIN });
    bench.settle();
  });

  it('shows an object on a later page as it was at the version of the first', async () => {
    const first = await list('limit=6');
    const before = (await bench.api.get(`${VMS}/l6`)).json().metadata.resourceVersion;
    await bench.api.merge(`${VMS}/l6`, { metadata: { annotations: { changed: 'yes' } } });
    const rest = await list(`limit=6&continue=${first.metadata.continue}`);
    expect(rest.items[0]?.metadata.resourceVersion).to.equal(before);
    expect(rest.items[0]?.metadata.annotations).to.not.have.property('changed');
  });

  it('answers 410 to a continue token that was compacted away, with a token that goes on inconsistently', async () => {
    const first = await list('limit=3');
    await bench.api.merge(`${VMS}/l5`, { metadata: { annotations: { n: String(Date.now()) } } });
    bench.simulator.faults.compact();
    const reply = await bench.api.get(`${VMS}?limit=3&continue=${first.metadata.continue}`);
    expect(reply.json()).to.deep.include({ reason: 'Expired', code: 410 });
    const next = await list(`limit=3&continue=${reply.json().metadata.continue}`);
    expect(namesOf(next)).to.deep.equal(['l3', 'l4', 'l5']);
  });

  it('lists exactly as it was at an earlier version', async () => {
    const { metadata } = await list('');
    createMachine(bench, 'later', 'Halted');
    const exact = await list(`resourceVersion=${metadata.resourceVersion}&resourceVersionMatch=Exact`);
    expect(namesOf(exact)).to.not.include('later');
    expect(namesOf(await list('resourceVersion=0'))).to.include('later');
    bench.settle();
  });

  const selectors: [string, string[]][] = [
    ['labelSelector=half%3Da&limit=2', ['l0', 'l2']],
    ['labelSelector=half', ['l0', 'l2', 'l4', 'l6']],
    ['labelSelector=half%20in%20(a,b),!nothing', ['l0', 'l2', 'l4', 'l6']],
    ['labelSelector=half%20notin%20(a)&fieldSelector=metadata.name!%3Dlater', ['l1', 'l3', 'l5']],
    ['labelSelector=half!%3Da&fieldSelector=metadata.name%3Dl1', ['l1']],
    ['fieldSelector=metadata.name%3Dl1', ['l1']],
    ['labelSelector=half%3Dz', []],
  ];
  for (const [query, expected] of selectors) {
    it(`selects by ${decodeURIComponent(query)}`, async () => {
      expect(namesOf(await list(query))).to.deep.equal(expected);
    });
  }

  it('leaves out how much remains when a selector is used', async () => {
    const page = await list('labelSelector=half%3Da&limit=2');
    expect(page.metadata.remainingItemCount).to.equal(undefined);
    expect(page.metadata.continue).to.be.a('string').that.is.not.equal('');
  });

  const refusals: [string, number, string][] = [
    ['limit=abc', 400, 'BadRequest'],
    ['limit=3&continue=abc', 400, 'BadRequest'],
    ['labelSelector=a%3D%3D%3Db', 400, 'BadRequest'],
    ['fieldSelector=abc', 400, 'BadRequest'],
    ['fieldSelector=spec.runStrategy%3DHalted', 400, 'BadRequest'],
    ['resourceVersion=abc', 400, 'BadRequest'],
    ['resourceVersion=999999999', 504, 'Timeout'],
    ['resourceVersionMatch=Exact', 422, 'Invalid'],
    ['resourceVersion=0&resourceVersionMatch=Exact', 422, 'Invalid'],
    ['resourceVersion=5&resourceVersionMatch=Foo', 422, 'Invalid'],
    ['resourceVersion=5&resourceVersionMatch=Exact', 410, 'Expired'],
  ];
  for (const [query, code, reason] of refusals) {
    it(`refuses ${decodeURIComponent(query)} with ${code} ${reason}`, async () => {
      expect(await refusal(query)).to.include({ code, reason });
    });
  }

  it('writes Tables and metadata for those who ask for them', async () => {
    const table = await bench.api.get(`${VMS}/l0`, {
      accept: 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json',
    });
    expect(table.json().rows[0]?.cells.slice(2)).to.deep.equal(['Stopped', 'False']);
    const partial = await bench.api.get(`${VMS}?limit=1`, {
      accept: 'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io',
    });
    expect(partial.json().items[0]).to.not.have.property('spec');
    expect((await bench.api.get(VMS, { accept: 'text/html' })).status).to.equal(406);
  });

  it('lets anonymous callers read what is public and nothing else; a wrong token is nobody', async () => {
    const anonymous = (path: string): Promise<{ status: number }> => bench.api.send('GET', path, { token: null });
    expect((await anonymous('/version')).status).to.equal(200);
    expect((await anonymous('/readyz')).status).to.equal(200);
    expect((await anonymous(VMS)).status).to.equal(403);
    expect((await bench.api.send('GET', VMS, { token: 'wrong' })).json()).to.include({
      code: 401,
      reason: 'Unauthorized',
    });
  });

  it('answers unknown paths in plain text', async () => {
    for (const path of [
      '/nothing',
      '/apis/nothing.example/v1',
      '/apis/kubevirt.io/v1/nothings',
      '/apis/kubevirt.io/v9',
    ]) {
      expect((await bench.api.get(path)).text, path).to.equal('404 page not found\n');
    }
  });

  it('announces every resource of its table, and the subresources without verbs', async () => {
    const resources = (await bench.api.get('/apis/kubevirt.io/v1')).json().resources;
    expect(resources.map(({ name }) => name)).to.include.members([
      'virtualmachines',
      'virtualmachines/status',
      'kubevirts',
    ]);
    const group = await bench.api.get('/apis/subresources.kubevirt.io/v1');
    const start = group.json().resources.find(({ name }) => name === 'virtualmachines/start');
    expect(start).to.include({ verbs: null });
  });
});
