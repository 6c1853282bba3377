/** The ClusterRoles and the binding that CDI's operator installs for users. */

import type { PolicyRule } from '../policy-rules.ts';
import { AGGREGATE, READ, groupSubjects, on, toClusterRole } from './role-table.ts';
import type { ShippedBinding, ShippedRole } from './role-table.ts';

const CDI = 'cdi.kubevirt.io';
const FORKLIFT = 'forklift.cdi.kubevirt.io';
const LABEL = { [CDI]: '' };
const SOURCES = 'volumeimportsources volumeuploadsources volumeclonesources';
const POPULATORS = 'ovirtvolumepopulators openstackvolumepopulators';

const source = on(CDI, 'datavolumes/source', 'create');

/** An editor may do what an admin may. */
const editRules = (isNew: boolean): readonly PolicyRule[] => [
  on(CDI, `datavolumes dataimportcrons datasources ${SOURCES}`, '*'),
  source,
  on('upload.cdi.kubevirt.io', 'uploadtokenrequests', '*'),
  ...(isNew ? [on(FORKLIFT, POPULATORS, '*')] : []),
];

/** Who could view could clone, until that became a role of its own. */
const viewRules = (isNew: boolean): readonly PolicyRule[] => [
  on(CDI, `cdiconfigs dataimportcrons datasources datavolumes objecttransfers storageprofiles ${SOURCES}`, READ),
  isNew ? on(FORKLIFT, POPULATORS, READ) : source,
];

const role = (name: string, rules: readonly PolicyRule[], aggregateTo?: string): ShippedRole => ({
  name: `${CDI}:${name}`,
  labels: { ...LABEL, ...(aggregateTo && { [`${AGGREGATE}${aggregateTo}`]: 'true' }) },
  rules,
});

/** `minor` is CDI's: 66 of v1.66. */
export function cdiRoles(minor: number): readonly ShippedRole[] {
  const isNew = minor >= 66;
  return [
    role('admin', editRules(isNew), 'admin'),
    role('edit', editRules(isNew), 'edit'),
    role('view', viewRules(isNew), 'view'),
    ...(isNew ? [role('clone-sourcer', [source])] : []),
    role('config-reader', [on(CDI, 'cdiconfigs storageprofiles', READ)]),
  ];
}

export const CDI_BINDINGS: readonly ShippedBinding[] = [
  {
    name: `${CDI}:config-reader`,
    labels: LABEL,
    roleRef: toClusterRole(`${CDI}:config-reader`),
    subjects: groupSubjects('system:authenticated system:serviceaccount'),
  },
];
