import { expect } from 'chai';

import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { RBAC, RBAC_GROUP, grantEverywhere, kubeconfigToken } from './callers.ts';

const rule = { apiGroups: [''], resources: ['pods'], verbs: ['get'] };
const ref = (name = 'r', kind = 'Role'): object => ({ apiGroup: RBAC_GROUP, kind, name });

describe('Roles and bindings', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const roles = `${RBAC}/namespaces/ns/roles`;
  const bindings = `${RBAC}/namespaces/ns/rolebindings`;
  const post = (path: string, body: object, token?: string) =>
    bench.api.send('POST', path, { body, ...(token && { token }) });

  describe('are validated', () => {
    const cases: [string, string, object, string][] = [
      ['a rule without verbs', 'roles', { rules: [{ ...rule, verbs: [] }] }, 'rules[0].verbs'],
      ['a rule without groups', 'roles', { rules: [rule, { ...rule, apiGroups: [] }] }, 'rules[1].apiGroups'],
      ['a rule without resources', 'roles', { rules: [{ ...rule, resources: null }] }, 'rules[0].resources'],
      ['a rule that is nothing', 'roles', { rules: [null] }, 'rules[0].verbs'],
      [
        'paths in a Role',
        'roles',
        { rules: [{ nonResourceURLs: ['/x'], verbs: ['get'] }] },
        'rules[0].nonResourceURLs',
      ],
      [
        'paths and resources',
        'clusterroles',
        { rules: [{ ...rule, nonResourceURLs: ['/x'] }] },
        'rules[0].nonResourceURLs',
      ],
      ['an aggregation of nothing', 'clusterroles', { aggregationRule: {} }, 'aggregationRule.clusterRoleSelectors'],
      [
        'an unknown operator',
        'clusterroles',
        { aggregationRule: { clusterRoleSelectors: [{ matchExpressions: [{ key: 'a', operator: 'Like' }] }] } },
        'aggregationRule.clusterRoleSelectors[0].matchExpressions[0].operator',
      ],
      [
        'a selector by no values',
        'clusterroles',
        { aggregationRule: { clusterRoleSelectors: [{}, { matchExpressions: [{ key: 'a', operator: 'In' }] }] } },
        'aggregationRule.clusterRoleSelectors[1].matchExpressions[0].values',
      ],
      [
        'a selector by no label',
        'clusterroles',
        { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'a b': 'c' } }] } },
        'aggregationRule.clusterRoleSelectors[0].matchLabels',
      ],
      ['a binding of no role', 'rolebindings', {}, 'roleRef.kind'],
      [
        'a role of another group',
        'rolebindings',
        { roleRef: { apiGroup: 'x', kind: 'Role', name: 'r' } },
        'roleRef.apiGroup',
      ],
      ['a role without name', 'rolebindings', { roleRef: { kind: 'Role' } }, 'roleRef.name'],
      ['a Role everywhere', 'clusterrolebindings', { roleRef: ref() }, 'roleRef.kind'],
      ['a subject of no kind', 'rolebindings', { roleRef: ref(), subjects: [{ name: 'x' }] }, 'subjects[0].kind'],
      ['a subject that is nothing', 'rolebindings', { roleRef: ref(), subjects: [null] }, 'subjects[0].name'],
      ['a subject without name', 'rolebindings', { roleRef: ref(), subjects: [{ kind: 'User' }] }, 'subjects[0].name'],
      [
        'a ServiceAccount of nowhere',
        'clusterrolebindings',
        { roleRef: ref('view', 'ClusterRole'), subjects: [{ kind: 'ServiceAccount', name: 'x' }] },
        'subjects[0].namespace',
      ],
      [
        'a ServiceAccount of a group',
        'rolebindings',
        { roleRef: ref(), subjects: [{ kind: 'ServiceAccount', name: 'x', apiGroup: RBAC_GROUP }] },
        'subjects[0].apiGroup',
      ],
    ];
    for (const [what, plural, body, field] of cases) {
      it(`${what} is refused with 422 at ${field}`, async () => {
        const path = plural.startsWith('cluster') ? `${RBAC}/${plural}` : `${RBAC}/namespaces/ns/${plural}`;
        const reply = await post(path, { metadata: { name: 'r' }, ...body });
        expect(reply.status, reply.text).to.equal(422);
        const { causes } = reply.json().details as { causes: { field: string }[] };
        expect(causes[0]?.field).to.equal(field);
      });
    }

    it('what is of a wrong type is refused with 400', async () => {
      for (const rules of [{}, [{ ...rule, verbs: 'get' }], [[rule]]]) {
        expect((await post(roles, { metadata: { name: 'r' }, rules })).status).to.equal(400);
      }
      expect((await post(bindings, { metadata: { name: 'r' }, roleRef: 'r' })).status).to.equal(400);
    });
  });

  it('get their defaults, may name a role that is not there, and keep the one they name', async () => {
    const role = (await post(roles, { metadata: { name: 'Any:name' } })).json();
    expect(role).to.have.property('rules', null);
    const subjects = [
      { kind: 'User', name: 'u' },
      { kind: 'ServiceAccount', name: 's' },
    ];
    const created = await post(bindings, {
      metadata: { name: 'b' },
      roleRef: { kind: 'Role', name: 'none' },
      subjects,
    });
    expect(created.status).to.equal(201);
    expect(created.json()).to.deep.include({
      roleRef: ref('none'),
      subjects: [
        { kind: 'User', apiGroup: RBAC_GROUP, name: 'u' },
        { kind: 'ServiceAccount', name: 's' },
      ],
    });
    const changed = await bench.api.merge(`${bindings}/b`, { roleRef: { name: 'another' } });
    expect(changed.status).to.equal(422);
    const unbound = await bench.api.merge(`${bindings}/b`, { subjects: [] });
    expect(unbound.status).to.equal(200);
    expect(unbound.json()).to.not.have.property('subjects');
  });

  describe('give no more than their writer holds', () => {
    let token: string;
    beforeEach(() => {
      token = kubeconfigToken(bench.simulator, 'editor');
      grantEverywhere(bench, { kind: 'User', name: 'editor', apiGroup: RBAC_GROUP }, 'admin');
    });

    it('a role with what one has is created, with more it is 403', async () => {
      expect((await post(roles, { metadata: { name: 'r' }, rules: [rule] }, token)).status).to.equal(201);
      const more = await post(roles, { metadata: { name: 'm' }, rules: [{ ...rule, resources: ['nodes'] }] }, token);
      expect(more.status).to.equal(403);
      expect(more.json().details).to.deep.equal({ name: 'm', group: RBAC_GROUP, kind: 'roles' });
      const patch = { rules: [rule, { ...rule, resources: ['pods', 'nodes'] }] };
      const type = 'application/merge-patch+json';
      const grown = await bench.api.send('PATCH', `${roles}/r`, { body: patch, type, token });
      expect(grown.status).to.equal(403);
      const labelled = { metadata: { finalizers: ['example.com/x'] } };
      const collected = await bench.api.send('PATCH', `${roles}/r`, { body: labelled, type, token });
      expect(collected.status).to.equal(200);
    });

    it('a binding of a role with more is 403, of one that is missing 404', async () => {
      const bind = (roleRef: object) =>
        post(bindings, { metadata: { generateName: 'b-' }, roleRef, subjects: [{ kind: 'User', name: 'u' }] }, token);
      expect((await bind(ref('view', 'ClusterRole'))).status).to.equal(201);
      expect((await bind(ref('cluster-admin', 'ClusterRole'))).status).to.equal(403);
      const missing = await bind(ref('none'));
      expect(missing.status).to.equal(404);
      expect(missing.json().details).to.include({ kind: 'rolebindings', name: 'none' });
      expect((await bind(ref('r', 'Robot'))).status).to.equal(500);
    });

    it('unless one may escalate, or bind that role', async () => {
      grantEverywhere(bench, { kind: 'User', name: 'editor', apiGroup: RBAC_GROUP }, [
        { apiGroups: [RBAC_GROUP], resources: ['clusterroles'], resourceNames: ['cluster-admin'], verbs: ['bind'] },
        { apiGroups: [RBAC_GROUP], resources: ['roles'], verbs: ['escalate'] },
      ]);
      const nodes = { ...rule, resources: ['nodes'] };
      expect((await post(roles, { metadata: { name: 'm' }, rules: [nodes] }, token)).status).to.equal(201);
      const roleRef = ref('cluster-admin', 'ClusterRole');
      expect((await post(bindings, { metadata: { name: 'b' }, roleRef }, token)).status).to.equal(201);
      expect((await post(bindings, { metadata: { name: 'c' }, roleRef: ref('m') }, token)).status).to.equal(403);
    });
  });

  it('aggregate: a ClusterRole gets the rules of those that its selectors name, now and later', async () => {
    const clusterRoles = `${RBAC}/clusterroles`;
    const label = { 'example.com/aggregate': 'true' };
    const part = (name: string, resource: string): object => ({
      metadata: { name, labels: label },
      rules: [{ ...rule, resources: [resource] }],
    });
    await post(clusterRoles, part('b', 'secrets'));
    const aggregationRule = { clusterRoleSelectors: [{ matchLabels: label }] };
    await post(clusterRoles, { metadata: { name: 'whole' }, aggregationRule, rules: [rule] });
    const resources = async (): Promise<string[]> => {
      bench.settle();
      const { rules } = (await bench.api.get(`${clusterRoles}/whole`)).json() as unknown as {
        rules: { resources: string[] }[];
      };
      return rules.flatMap((item) => item.resources);
    };
    expect(await resources()).to.deep.equal(['secrets']);
    await post(clusterRoles, part('a', 'nodes'));
    await post(clusterRoles, part('c', 'nodes'));
    expect(await resources()).to.deep.equal(['nodes', 'secrets']);
    await bench.api.send('DELETE', `${clusterRoles}/b`);
    expect(await resources()).to.deep.equal(['nodes']);
    // What is part of `view` is part of `edit` and `admin` too.
    await post(clusterRoles, {
      metadata: { name: 'more', labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } },
      rules: [{ ...rule, resources: ['gadgets'] }],
    });
    bench.settle();
    for (const name of ['view', 'edit', 'admin']) {
      expect((await bench.api.get(`${clusterRoles}/${name}`)).text, name).to.contain('gadgets');
    }
  });

  it('print as kubectl has it', async () => {
    const accept = { accept: 'application/json;as=Table;g=meta.k8s.io;v=v1' };
    await post(bindings, {
      metadata: { name: 'b' },
      roleRef: ref(),
      subjects: [{ kind: 'ServiceAccount', name: 's' }],
    });
    const { rows } = (await bench.api.get(`${bindings}/b`, accept)).json();
    // The namespace is the subject's own, which this one leaves out.
    expect(rows[0]?.cells).to.deep.equal(['b', 'Role/r', '0s', '', '', '/s']);
    const accounts = (await bench.api.get('/api/v1/namespaces/ns/serviceaccounts', accept)).json();
    expect(accounts.rows[0]?.cells).to.deep.equal(['default', 0, '0s']);
  });
});
