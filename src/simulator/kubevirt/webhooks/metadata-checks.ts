/** What may stand on a VMI's metadata, or on a VM's template. */

import type { User } from '../../user.ts';
import { isKubeVirt } from '../../user.ts';
import type { StatusCause } from '../../status.ts';
import { invalidValue, when } from './spec/context.ts';

/** Labels that only KubeVirt's own components set on VMIs. */
const RESERVED: ReadonlySet<string> = new Set([
  'kubevirt.io/created-by',
  'kubevirt.io/migrationJobUID',
  'kubevirt.io/nodeName',
  'kubevirt.io/migrationTargetNodeName',
  'kubevirt.io/schedulable',
  'kubevirt.io/install-strategy',
]);

interface Marks {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

export const reservedLabels = ({ labels = {} }: Marks): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).filter(([key]) => RESERVED.has(key)));

/** Annotations that ask for what is behind a gate. */
const GATED = [
  ['kubevirt.io/ignitiondata', 'ExperimentalIgnitionSupport', 'ExperimentalIgnitionSupport feature gate'],
  ['hooks.kubevirt.io/hookSidecars', 'Sidecar', 'sidecar feature gate'],
] as const;

export function metadataCauses(
  metadata: Marks,
  field: string,
  { user, isOn }: { readonly user: User; readonly isOn: (gate: string) => boolean },
): StatusCause[] {
  const reserved = !isKubeVirt(user) && Object.keys(reservedLabels(metadata)).length > 0;
  return [
    ...when(reserved, () => ({
      reason: 'FieldValueNotSupported',
      message: 'creation of the following reserved kubevirt.io/ labels on a VMI object is prohibited',
      field: `${field}.labels`,
    })),
    ...GATED.flatMap(([annotation, gate, name]) =>
      when(metadata.annotations?.[annotation] && !isOn(gate), () =>
        invalidValue(
          `${field}.annotations`,
          `${name} is not enabled in kubevirt-config, invalid entry ${field}.annotations.${annotation}`,
        ),
      ),
    ),
  ];
}
