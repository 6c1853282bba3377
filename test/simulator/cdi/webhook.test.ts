import { expect } from 'chai';

import type { DataVolumeSpec } from '../../../src/simulator/cdi/kinds.ts';
import { dataVolumes } from '../../../src/simulator/cdi/rows.ts';
import { StatusError } from '../../../src/simulator/status.ts';
import type { Status } from '../../../src/simulator/status.ts';
import type { User } from '../../../src/simulator/user.ts';
import { CdiBench } from './cdi-bench.ts';

const URL = 'http://images.example/x.iso';
const size = (storage: string): NonNullable<DataVolumeSpec['storage']> => ({ resources: { requests: { storage } } });
const http = { source: { http: { url: URL } } };

/** Spec, and where the only cause is, with the message. */
const REFUSED: readonly (readonly [string, DataVolumeSpec, string, string])[] = [
  ['no storage', http, 'spec.PVC', 'Missing Data volume PVC'],
  ['two storages', { ...http, pvc: size('1Gi'), storage: size('1Gi') }, 'spec.PVC.Storage', 'Duplicate storage'],
  ['no size', { ...http, storage: {} }, 'spec.Storage.resources.requests.size', 'Storage size is missing'],
  ['no size of a claim', { ...http, pvc: {} }, 'spec.PVC.resources.requests.size', 'PVC size is missing'],
  [
    'a size of nothing',
    { ...http, storage: size('0') },
    'spec.Storage.resources.requests.size',
    'equal or less than zero',
  ],
  ['less than a MiB', { ...http, storage: size('1023Ki') }, 'spec.Storage.resources.requests.size', 'at least 1MiB'],
  ['no access mode', { ...http, pvc: size('1Gi') }, 'spec.PVC.accessModes', 'at least 1 access mode'],
  [
    'two access modes of a claim',
    { ...http, pvc: { ...size('1Gi'), accessModes: ['ReadWriteOnce', 'ReadWriteMany'] } },
    'spec.PVC.accessModes',
    'PVC multiple accessModes',
  ],
  [
    'an unknown access mode',
    { ...http, storage: { ...size('1Gi'), accessModes: ['Sometimes'] } },
    'spec.PVC.accessModes',
    'Unsupported value: "Sometimes"',
  ],
  ['no source', { storage: size('1Gi') }, 'spec.source', 'either Source or SourceRef'],
  [
    'source and sourceRef',
    { ...http, sourceRef: { kind: 'DataSource', name: 'd' }, storage: size('1Gi') },
    'spec.source',
    'either Source or SourceRef',
  ],
  ['an empty source', { source: {}, storage: size('1Gi') }, 'spec.source', 'Missing Data volume source'],
  [
    'two sources',
    { source: { ...http.source, blank: {} }, storage: size('1Gi') },
    'spec.source',
    'Multiple Data volume sources',
  ],
  ['no URL', { source: { http: { url: '' } }, storage: size('1Gi') }, 'spec.source.HTTP.url', 'source URL is empty'],
  [
    'a file URL',
    { source: { http: { url: 'file:///etc/passwd' } }, storage: size('1Gi') },
    'spec.source.HTTP.url',
    'Invalid source URL scheme: file:///etc/passwd',
  ],
  [
    'a checksum that is none',
    { source: { http: { url: URL, checksum: 'sha256:abc' } }, storage: size('1Gi') },
    'spec.source.HTTP.checksum',
    'expected 64 hex characters, got 3',
  ],
  [
    'a registry URL without its scheme',
    { source: { registry: { url: URL } }, storage: size('1Gi') },
    'spec.source.Registry.URL',
    'Illegal registry source URL scheme',
  ],
  [
    'a sourceRef of another kind',
    { sourceRef: { kind: 'Bucket', name: 'b' }, storage: size('1Gi') },
    'spec.sourceRef.Kind',
    'Unsupported sourceRef kind Bucket',
  ],
];

describe('the webhook for DataVolumes', () => {
  let bench: CdiBench;
  beforeEach(() => {
    bench = new CdiBench();
  });
  afterEach(() => bench.close());

  const refusal = (work: () => unknown): Status | undefined => {
    try {
      work();
      return undefined;
    } catch (error) {
      if (error instanceof StatusError) return error.body;
      throw error;
    }
  };

  for (const [what, spec, field, message] of REFUSED) {
    it(`refuses ${what}`, () => {
      const body = refusal(() => bench.create('dv', spec));
      const { causes = [] } = body?.details ?? {};
      expect(body?.code).to.equal(422);
      expect(body?.message).to.match(/^admission webhook "datavolume-validate.cdi.kubevirt.io" denied the request: /);
      expect(causes).to.have.length(1);
      expect(causes[0]).to.include({ field, reason: 'FieldValueInvalid' });
      expect(causes[0]?.message).to.contain(message);
    });
  }

  it('lets the spec never change, anything else it does', () => {
    bench.create('dv', { ...http, storage: size('1Gi') });
    const change = (spec: object): unknown =>
      bench.cluster.writer.patch(
        { resource: dataVolumes, namespace: 'ns', name: 'dv' },
        (current) => ({ ...current, ...spec, metadata: { ...current.metadata, labels: { a: 'b' } } }),
        { user: { name: 'admin', groups: ['system:masters'] } },
      );
    expect(refusal(() => change({}))).to.equal(undefined);
    const body = refusal(() => change({ spec: { ...http, storage: size('2Gi') } }));
    expect(body?.code).to.equal(422);
    expect(body?.message).to.contain('Cannot update DataVolume Spec');
    expect(body?.details?.causes?.[0]).to.include({ reason: 'FieldValueDuplicate' });
  });

  it('refuses a name that a claim has, unless the claim is to be adopted', async () => {
    bench.cluster.create({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'dv', namespace: 'ns' },
      spec: { accessModes: ['ReadWriteOnce'], ...size('1Gi') },
    });
    const body = refusal(() => bench.create('dv', { ...http, storage: size('1Gi') }));
    expect(body?.message).to.contain('Destination PVC ns/dv already exists');
    bench.create('dv', { ...http, storage: size('1Gi') }, { 'cdi.kubevirt.io/allowClaimAdoption': 'true' });
    await bench.run();
    expect(bench.dataVolume('dv')?.status?.phase).to.equal('Succeeded');
    expect(bench.claim('dv')?.metadata.ownerReferences?.[0]).to.include({ kind: 'DataVolume', name: 'dv' });
  });

  it('lets nobody clone from a namespace where that is not granted', () => {
    bench.cluster.ensureNamespace('golden');
    const user: User = { name: 'jane', groups: ['system:authenticated'] };
    const spec = { source: { pvc: { namespace: 'golden', name: 'iso' } }, storage: {} };
    const clone = (): unknown =>
      bench.cluster.writer.create(
        dataVolumes,
        'ns',
        {
          apiVersion: 'cdi.kubevirt.io/v1beta1',
          kind: 'DataVolume',
          metadata: { name: 'copy', uid: '', resourceVersion: '', creationTimestamp: '' },
          spec,
        },
        { user, dryRun: true },
      );
    const body = refusal(clone);
    expect(body?.code).to.equal(422);
    expect(body?.message).to.contain('User jane has insufficient permissions in clone source namespace golden');
    const role = { apiVersion: 'rbac.authorization.k8s.io/v1', metadata: { name: 'cloner', namespace: 'golden' } };
    const rules = [{ apiGroups: ['cdi.kubevirt.io'], resources: ['datavolumes/source'], verbs: ['create'] }];
    bench.cluster.create({ ...role, kind: 'Role', rules });
    bench.cluster.create({
      ...role,
      kind: 'RoleBinding',
      subjects: [{ kind: 'User', name: 'jane', apiGroup: 'rbac.authorization.k8s.io' }],
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'cloner' },
    });
    expect(refusal(clone)).to.equal(undefined);
  });

  it('is not asked while CDI is away: nothing can be created then', () => {
    bench.cluster.outages.set('cdi', true);
    expect(refusal(() => bench.create('dv', { ...http, storage: size('1Gi') }))?.code).to.equal(500);
  });
});
