import { expect } from 'chai';

import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

describe("a field of Kubernetes' own kinds that is of a wrong type", () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
  const access = (attributes: object): object => ({ spec: { user: 'jane', resourceAttributes: attributes } });
  const inNamespace = '/api/v1/namespaces/ns';
  const authorization = '/apis/authorization.k8s.io/v1/subjectaccessreviews';
  const cases: readonly (readonly [string, string, object, string])[] = [
    [
      'PersistentVolumeClaim',
      `${inNamespace}/persistentvolumeclaims`,
      { spec: { ...claim, selector: 'x' } },
      'selector',
    ],
    ['PersistentVolumeClaim', `${inNamespace}/persistentvolumeclaims`, { spec: claim, status: { phase: 1 } }, 'phase'],
    [
      'StorageClass',
      '/apis/storage.k8s.io/v1/storageclasses',
      { provisioner: 'x', allowedTopologies: {} },
      'Topologies',
    ],
    ['ResourceQuota', `${inNamespace}/resourcequotas`, { spec: { scopeSelector: [] } }, 'scopeSelector'],
    ['SubjectAccessReview', authorization, access({ verb: 'get', fieldSelector: 'a=b' }), 'fieldSelector'],
    ['SubjectAccessReview', authorization, { ...access({ verb: 'get' }), status: { allowed: 'yes' } }, 'allowed'],
    ['TokenReview', '/apis/authentication.k8s.io/v1/tokenreviews', { spec: { token: 'x' }, status: [] }, 'status'],
    [
      'TokenRequest',
      `${inNamespace}/serviceaccounts/default/token`,
      { spec: { boundObjectRef: { kind: 'Secret', name: 1 } } },
      'name',
    ],
  ];
  for (const [kind, path, body, field] of cases) {
    it(`is refused with 400 and its name: ${kind}, ${field}`, async () => {
      const apiVersion = kind === 'TokenRequest' ? 'authentication.k8s.io/v1' : /\/apis?\/(.*v1)\//.exec(path)?.[1];
      const name = /Review|Request/.test(kind) ? {} : { name: 'a' };
      const { status, text } = await bench.api.send('POST', path, {
        body: { apiVersion, kind, metadata: name, ...body },
      });
      expect(status, text).to.equal(400);
      expect(text).to.contain('json: cannot unmarshal').and.to.contain(field);
    });
  }
});
