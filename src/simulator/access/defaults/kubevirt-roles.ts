/** The ClusterRoles and bindings that virt-operator installs for users; rules are in the order in which it writes them. */

import type { PolicyRule } from '../policy-rules.ts';
import { AGGREGATE, AUTOUPDATE, READ, groupSubjects, on, toClusterRole } from './role-table.ts';
import type { ShippedBinding, ShippedRole } from './role-table.ts';

const SUBRESOURCES = 'subresources.kubevirt.io';
const LABEL = { 'kubevirt.io': '' };

/** Verbs in virt-operator's order. */
const EDIT = 'get delete create update patch list watch';
const ADMIN = `${EDIT} deletecollection`;

const vmi = (names: string): string =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `virtualmachineinstances/${name}`)
    .join(' ');

const INSTANCETYPES = `virtualmachineinstancetypes virtualmachineclusterinstancetypes virtualmachinepreferences
  virtualmachineclusterpreferences`;
const SNAPSHOTS = 'virtualmachinesnapshots virtualmachinesnapshotcontents virtualmachinerestores';
const MACHINES =
  'virtualmachines virtualmachineinstances virtualmachineinstancepresets virtualmachineinstancereplicasets';
const MIGRATIONS = 'virtualmachineinstancemigrations';

/** What differs: 1.4 lets an editor migrate and take screenshots, and lacks what came later. */
interface Release {
  readonly isNew: boolean;
}

/** Subresources that editors and admins may call. */
function actions({ isNew }: Release, withScreenshot: boolean): PolicyRule[] {
  const graphs = isNew ? 'virtualmachines/objectgraph virtualmachineinstances/objectgraph' : '';
  const reads =
    vmi(`console vnc ${withScreenshot ? 'vnc/screenshot' : ''} portforward guestosinfo filesystemlist userlist
    sev/fetchcertchain sev/querylaunchmeasurement usbredir`);
  const writes = vmi(`pause unpause addvolume removevolume freeze unfreeze softreboot ${isNew ? 'reset' : ''}
    sev/setupsession sev/injectlaunchsecret ${isNew ? 'evacuate/cancel' : ''}`);
  const machine = `virtualmachines/start virtualmachines/stop virtualmachines/restart virtualmachines/addvolume
    virtualmachines/removevolume ${isNew ? '' : 'virtualmachines/migrate'} virtualmachines/memorydump
    ${isNew ? 'virtualmachines/removememorydump virtualmachines/evacuate/cancel' : ''}`;
  return [
    on(SUBRESOURCES, `${reads} ${graphs}`, 'get'),
    on(SUBRESOURCES, writes, 'update'),
    on(SUBRESOURCES, 'virtualmachines/expand-spec virtualmachines/portforward', 'get'),
    on(SUBRESOURCES, machine, 'update'),
    on(SUBRESOURCES, 'expand-vm-spec', 'update'),
  ];
}

/** Objects that editors and admins may write. */
function objects({ isNew }: Release, verbs: string): PolicyRule[] {
  const migrations = on('kubevirt.io', MIGRATIONS, READ);
  return [
    ...(isNew
      ? [on('kubevirt.io', MACHINES, verbs), migrations]
      : [on('kubevirt.io', `${MACHINES} ${MIGRATIONS}`, verbs)]),
    on('snapshot.kubevirt.io', SNAPSHOTS, verbs),
    ...(isNew ? [on('backup.kubevirt.io', 'virtualmachinebackups virtualmachinebackuptrackers', verbs)] : []),
    ...(isNew && verbs === ADMIN ? [on('plugin.kubevirt.io', 'plugins', verbs)] : []),
    on('export.kubevirt.io', 'virtualmachineexports', verbs),
    on('clone.kubevirt.io', 'virtualmachineclones', verbs),
    on('instancetype.kubevirt.io', INSTANCETYPES, verbs),
    on('pool.kubevirt.io', 'virtualmachinepools', verbs),
  ];
}

const kubeVirtObject = on('kubevirt.io', 'kubevirts', 'get list');
const policies = on('migrations.kubevirt.io', 'migrationpolicies', READ);

function viewRules({ isNew }: Release): PolicyRule[] {
  const graphs = isNew ? 'virtualmachines/objectgraph virtualmachineinstances/objectgraph' : '';
  const reads = vmi('guestosinfo filesystemlist userlist sev/fetchcertchain sev/querylaunchmeasurement');
  return [
    kubeVirtObject,
    on(SUBRESOURCES, `virtualmachines/expand-spec ${reads} ${graphs}`, 'get'),
    on(SUBRESOURCES, 'expand-vm-spec', 'update'),
    on('kubevirt.io', `${MACHINES} ${MIGRATIONS}`, READ),
    on('snapshot.kubevirt.io', SNAPSHOTS, READ),
    ...(isNew ? [on('backup.kubevirt.io', 'virtualmachinebackups virtualmachinebackuptrackers', READ)] : []),
    on('export.kubevirt.io', 'virtualmachineexports', READ),
    on('clone.kubevirt.io', 'virtualmachineclones', READ),
    on('instancetype.kubevirt.io', INSTANCETYPES, READ),
    on('pool.kubevirt.io', 'virtualmachinepools', READ),
    policies,
    ...(isNew ? [on('plugin.kubevirt.io', 'plugins', READ)] : []),
  ];
}

const role = (name: string, rules: readonly PolicyRule[], aggregateTo?: string): ShippedRole => ({
  name,
  labels: { ...LABEL, ...(aggregateTo && { [`${AGGREGATE}${aggregateTo}`]: 'true' }) },
  rules,
});

/** `minor` is KubeVirt's: 4 of v1.4. */
export function kubeVirtRoles(minor: number): readonly ShippedRole[] {
  const release = { isNew: minor > 4 };
  return [
    {
      ...role('kubevirt.io:default', [kubeVirtObject, on(SUBRESOURCES, 'version guestfs', 'get list')]),
      labels: { ...LABEL, 'kubernetes.io/bootstrapping': 'rbac-defaults' },
      annotations: AUTOUPDATE,
    },
    role('kubevirt.io:admin', [...actions(release, true), ...objects(release, ADMIN), policies], 'admin'),
    role(
      'kubevirt.io:edit',
      [...actions(release, !release.isNew), ...objects(release, EDIT), kubeVirtObject, policies],
      'edit',
    ),
    role('kubevirt.io:view', viewRules(release), 'view'),
    role('instancetype.kubevirt.io:view', [
      on('instancetype.kubevirt.io', 'virtualmachineclusterinstancetypes virtualmachineclusterpreferences', READ),
    ]),
    ...(release.isNew
      ? [
          role('kubevirt.io:migrate', [
            on(SUBRESOURCES, 'virtualmachines/migrate', 'update'),
            on('kubevirt.io', MIGRATIONS, ADMIN),
          ]),
        ]
      : []),
  ];
}

export const KUBEVIRT_BINDINGS: readonly ShippedBinding[] = [
  'kubevirt.io:default',
  'instancetype.kubevirt.io:view',
].map((name) => ({
  name,
  labels: LABEL,
  annotations: AUTOUPDATE,
  roleRef: toClusterRole(name),
  subjects: groupSubjects('system:authenticated'),
}));
