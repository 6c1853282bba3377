import { expect } from 'chai';

import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';

interface AggregatedResource {
  readonly resource: string;
  readonly verbs: readonly string[] | null;
  readonly responseKind: { readonly group: string; readonly version: string; readonly kind: string };
  readonly subresources?: readonly { readonly subresource: string }[];
}

interface Aggregated {
  readonly items: readonly {
    readonly metadata: { readonly name?: string };
    readonly versions: readonly { readonly version: string; readonly resources: readonly AggregatedResource[] }[];
  }[];
}

interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly verbs: readonly string[] | null;
  readonly categories?: readonly string[];
  readonly storageVersionHash?: string;
  readonly group?: string;
}

describe('discovery of the simulated API server', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const entries = async (path: string): Promise<readonly Entry[]> =>
    (await bench.api.get(path)).json().resources as unknown as readonly Entry[];
  const entry = async (path: string, name: string): Promise<Entry | undefined> =>
    (await entries(path)).find((item) => item.name === name);

  it('lists the versions of a group, the stored one first', async () => {
    const group = (await bench.api.get('/apis/kubevirt.io')).json() as unknown as {
      versions: { version: string }[];
      preferredVersion: { version: string };
    };
    expect(group.versions.map(({ version }) => version)).to.deep.equal(['v1', 'v1alpha3']);
    expect(group.preferredVersion.version).to.equal('v1');
  });

  it('gives a kind the same storage version hash under each of its versions', async () => {
    const hashes = await Promise.all(
      ['v1', 'v1alpha3'].map((version) => entry(`/apis/kubevirt.io/${version}`, 'virtualmachines')),
    );
    expect(hashes.map((found) => found?.storageVersionHash)).to.deep.equal(['v2rohjOGqcY=', 'v2rohjOGqcY=']);
  });

  it('names subresources with their own kind', async () => {
    const token = await entry('/api/v1', 'serviceaccounts/token');
    expect(token).to.include({ kind: 'TokenRequest', group: 'authentication.k8s.io' });
    expect((await entry('/api/v1', 'namespaces/finalize'))?.verbs).to.deep.equal(['update']);
    expect((await entries('/api/v1')).map(({ name }) => name)).to.not.include('secrets/status');
  });

  it('lists what virt-api does without verbs', async () => {
    const names = await entries('/apis/subresources.kubevirt.io/v1');
    expect(names.find(({ name }) => name === 'virtualmachines/start')).to.deep.equal({
      name: 'virtualmachines/start',
      singularName: '',
      namespaced: true,
      kind: '',
      verbs: null,
    });
  });

  it('knows the methods of documents where Kubernetes serves its own resources, and nowhere else', async () => {
    const status = async (method: string, path: string, headers = {}): Promise<number> =>
      (await bench.api.send(method, path, { headers })).status;
    for (const path of [
      '/version',
      '/api',
      '/api/v1',
      '/apis/storage.k8s.io/v1',
      '/apis/subresources.kubevirt.io/v1',
    ]) {
      expect(await status('HEAD', path), path).to.equal(405);
      expect(await status('POST', path), path).to.equal(405);
    }
    expect(await status('HEAD', '/api', { accept: AGGREGATED })).to.equal(405);
    for (const path of ['/', '/apis', '/apis/storage.k8s.io', '/apis/kubevirt.io', '/apis/kubevirt.io/v1', '/livez']) {
      expect(await status('HEAD', path), path).to.equal(200);
    }
    const refused = await bench.api.send('DELETE', '/api/v1');
    expect(refused.json()).to.include({ kind: 'Status', reason: 'MethodNotAllowed', code: 405 });
  });

  describe('aggregated', () => {
    it('has everything that the older documents have', async () => {
      const document = (await bench.api.get('/apis', { accept: AGGREGATED })).json() as unknown as Aggregated;
      for (const { metadata, versions } of document.items) {
        for (const { version, resources } of versions) {
          const listed = await entries(`/apis/${String(metadata.name)}/${version}`);
          const parents = listed.filter(({ name }) => !name.includes('/'));
          // virt-api lists no objects, only what can be done to them.
          if (metadata.name !== 'subresources.kubevirt.io') {
            expect(
              resources.map(({ resource }) => resource),
              version,
            ).to.have.members(parents.map(({ name }) => name));
          }
          const own = resources.flatMap(({ resource, subresources = [] }) =>
            subresources.map(({ subresource }) => `${resource}/${subresource}`),
          );
          expect(own, version).to.have.members(listed.map(({ name }) => name).filter((name) => name.includes('/')));
        }
      }
    });

    it('is not sent again to who has it', async () => {
      const first = await bench.api.get('/api', { accept: AGGREGATED });
      expect(first.headers['content-type']).to.contain('as=APIGroupDiscoveryList');
      const again = await bench.api.get('/api', { accept: AGGREGATED, 'if-none-match': String(first.headers['etag']) });
      expect([again.status, again.text]).to.deep.equal([304, '']);
    });

    it('is not given in its beta version', async () => {
      const reply = await bench.api.get('/apis', { accept: AGGREGATED.replace('v=v2', 'v=v2beta1') });
      expect(reply.json().kind).to.equal('APIGroupList');
    });
  });

  describe('OpenAPI', () => {
    interface Document {
      readonly paths: Record<string, Record<string, { parameters: { name: string }[] }>>;
      readonly components: { readonly schemas: Record<string, { 'x-kubernetes-group-version-kind': unknown[] }> };
    }

    const document = async (path: string): Promise<Document> =>
      (await bench.api.get(path)).json() as unknown as Document;

    it('has an index of documents, each under the digest of its text', async () => {
      const { paths } = (await bench.api.get('/openapi/v3')).json() as unknown as {
        paths: Record<string, { serverRelativeURL: string }>;
      };
      expect(paths).to.include.keys('api/v1', 'apis/kubevirt.io/v1', 'apis/kubevirt.io/v1alpha3');
      const reply = await bench.api.get(paths['apis/kubevirt.io/v1']?.serverRelativeURL ?? '');
      expect(paths['apis/kubevirt.io/v1']?.serverRelativeURL).to.contain(String(reply.headers['etag']).slice(1, -1));
    });

    it('says where writes can be tried, for every kind', async () => {
      const { paths } = await document('/openapi/v3/api/v1');
      const patch = paths['/api/v1/namespaces/{namespace}/configmaps/{name}']?.['patch'];
      expect(patch?.parameters.map(({ name }) => name)).to.include.members(['dryRun', 'fieldValidation']);
    });

    it('has the schemas of KubeVirt, and of Kubernetes itself the names only', async () => {
      const { components } = await document('/openapi/v3/apis/kubevirt.io/v1');
      const machine = components.schemas['io.kubevirt.v1.VirtualMachine'] as unknown as Record<string, object>;
      expect(machine['properties']).to.include.keys('spec', 'metadata');
      expect((await document('/openapi/v3/api/v1')).components.schemas).to.deep.equal({});
    });

    it('gives version 2 as JSON only', async () => {
      expect((await bench.api.get('/openapi/v2')).json()).to.include.keys('swagger', 'definitions');
      const protobuf = 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf';
      expect((await bench.api.get('/openapi/v2', { accept: protobuf })).status).to.equal(406);
    });
  });

  it('answers paths that name nothing as the part of the server does that would have them', async () => {
    for (const path of ['/api/v2', '/api/v1/nothings', '/apis/apps/v1/nothings']) {
      expect((await bench.api.get(path)).json(), path).to.include({ code: 404, reason: 'NotFound' });
    }
    for (const path of ['/nothing', '/apis/kubevirt.io/v1/nothings', '/apis/kubevirt.io/v9', '/apis/no.group/v1/x']) {
      const reply = await bench.api.get(path);
      expect([reply.status, reply.text], path).to.deep.equal([404, '404 page not found\n']);
    }
  });

  it('is healthy, in detail for who asks', async () => {
    expect((await bench.api.get('/readyz')).text).to.equal('ok');
    expect((await bench.api.get('/readyz?verbose')).text).to.contain('[+]ping ok');
  });
});
