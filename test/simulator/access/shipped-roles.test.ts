import { expect } from 'chai';

import { Rbac } from '../../../src/simulator/access/rbac.ts';
import { manualClock } from '../../../src/simulator/clock.ts';
import { Cluster } from '../../../src/simulator/cluster.ts';
import { PROFILES } from '../../../src/simulator/kubevirt/profile.ts';
import { Pacing } from '../../../src/simulator/pacing.ts';
import { seededRandom } from '../../../src/simulator/random.ts';
import type { User } from '../../../src/simulator/user.ts';

const [oldest, newest] = [PROFILES[0]!, PROFILES.at(-1)!];
const SUB = 'subresources.kubevirt.io';

describe('the roles that a cluster comes with', () => {
  const clusterOf = (profile = newest): Cluster =>
    new Cluster({ clock: manualClock(), random: seededRandom(1), pacing: new Pacing('instant', 1), profile });

  /** The users of the simulator's kubeconfig, by role: bound in namespace `ns` only. */
  const judge = (profile = newest): ((role: string, verb: string, group: string, path: string) => boolean) => {
    const cluster = clusterOf(profile);
    cluster.ensureNamespace('ns');
    for (const role of ['view', 'edit', 'admin']) {
      cluster.create({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: role, namespace: 'ns' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: role }],
      });
    }
    const rbac = new Rbac(cluster.store);
    return (role, verb, group, path) => {
      const user: User = { name: role, groups: ['system:authenticated'] };
      const [resource = '', ...subresource] = path.split('/');
      const wanted = { verb, group, resource, subresource: subresource.join('/'), name: 'x', namespace: 'ns' };
      return rbac.decide(user, wanted).allowed;
    };
  };

  /** Which of view, edit and admin may. */
  const may = (can: ReturnType<typeof judge>, verb: string, group: string, path: string): string =>
    ['view', 'edit', 'admin'].filter((role) => can(role, verb, group, path)).join(' ');

  const EVERYONE = 'view edit admin';
  const cases: [verb: string, group: string, path: string, now: string, in14?: string][] = [
    ['list', 'kubevirt.io', 'virtualmachines', EVERYONE],
    ['create', 'kubevirt.io', 'virtualmachines', 'edit admin'],
    ['deletecollection', 'kubevirt.io', 'virtualmachines', 'admin'],
    ['patch', 'kubevirt.io', 'virtualmachines/status', ''],
    ['get', 'kubevirt.io', 'kubevirts', EVERYONE],
    ['watch', 'kubevirt.io', 'kubevirts', ''],
    ['create', 'kubevirt.io', 'virtualmachineinstancemigrations', '', 'edit admin'],
    ['update', SUB, 'virtualmachines/start', 'edit admin'],
    ['update', SUB, 'virtualmachines/migrate', '', 'edit admin'],
    ['update', SUB, 'virtualmachineinstances/reset', 'edit admin', ''],
    ['update', SUB, 'virtualmachineinstances/softreboot', 'edit admin'],
    ['get', SUB, 'virtualmachineinstances/guestosinfo', EVERYONE],
    ['get', SUB, 'virtualmachineinstances/vnc', 'edit admin'],
    ['get', SUB, 'virtualmachineinstances/vnc/screenshot', 'admin', 'edit admin'],
    ['get', SUB, 'virtualmachines/expand-spec', EVERYONE],
    ['list', 'instancetype.kubevirt.io', 'virtualmachineclusterinstancetypes', EVERYONE],
    ['delete', 'snapshot.kubevirt.io', 'virtualmachinesnapshots', 'edit admin'],
    ['watch', 'cdi.kubevirt.io', 'datavolumes', EVERYONE],
    ['create', 'cdi.kubevirt.io', 'datavolumes', 'edit admin'],
    ['create', 'cdi.kubevirt.io', 'datavolumes/source', 'edit admin', EVERYONE],
    ['get', 'cdi.kubevirt.io', 'storageprofiles', EVERYONE],
    ['list', '', 'secrets', 'edit admin'],
    ['get', '', 'pods/log', EVERYONE],
    ['create', '', 'serviceaccounts/token', 'edit admin'],
    ['create', 'rbac.authorization.k8s.io', 'rolebindings', 'admin'],
    ['create', 'authentication.k8s.io', 'tokenreviews', ''],
  ];
  for (const [profile, can] of [newest, oldest].map((row) => [row.name, judge(row)] as const)) {
    it(`allow what they do in ${profile}`, () => {
      const isOldest = profile === oldest.name;
      for (const [verb, group, path, now, in14 = now] of cases) {
        expect(may(can, verb, group, path), `${verb} ${group}/${path}`).to.equal(isOldest ? in14 : now);
      }
    });
  }

  it('give everybody discovery, reviews of oneself, the KubeVirt object and its version; the anonymous less', () => {
    const { access } = clusterOf();
    const known: User = { name: 'u', groups: ['system:authenticated'] };
    const anonymous: User = { name: 'system:anonymous', groups: ['system:unauthenticated'] };
    const paths = ['/apis/kubevirt.io', '/openapi/v3', '/version', '/healthz', '/metrics', '/openid/v1/jwks'];
    const allowed = (user: User): boolean[] =>
      paths.map((path) => access.rbac.decide(user, { verb: 'get', path }).allowed);
    expect(allowed(known)).to.deep.equal([true, true, true, true, false, false]);
    expect(allowed(anonymous)).to.deep.equal([false, false, true, true, false, false]);
    const { rules, errors } = access.rbac.rulesFor(known, 'ns');
    expect(errors).to.equal('');
    expect(rules).to.deep.include({ verbs: ['get', 'list'], apiGroups: [SUB], resources: ['version', 'guestfs'] });
  });
});
