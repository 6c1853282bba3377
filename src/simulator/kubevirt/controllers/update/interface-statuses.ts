/** `status.interfaces` of a VMI whose interfaces were plugged, unplugged or switched while the guest runs. Pure. */

import type { JsonObject } from '../../../json.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';

type Interface = NonNullable<VirtualMachineInstance['spec']['domain']['devices']['interfaces']>[number];

const stateOf = (item: Interface): unknown => ('state' in item ? item['state'] : undefined);

const hex = (value: number): string => value.toString(16).padStart(2, '0');

/** An address for a new interface that names none: stable per VMI and place. */
function madeUpMac({ metadata: { uid } }: VirtualMachineInstance, index: number): string {
  const digits = uid.replaceAll('-', '').slice(0, 4).padEnd(4, '0');
  return `02:00:00:${digits.slice(0, 2)}:${digits.slice(2)}:${hex(index)}`;
}

/** The entries as they are to be; undefined while the guest hasn't reported any. */
export function interfaceStatuses(vmi: VirtualMachineInstance): JsonObject[] | undefined {
  const reported = vmi.status.interfaces;
  if (!reported) return undefined;
  const interfaces = vmi.spec.domain.devices.interfaces ?? [];
  const byName = new Map(reported.map((item) => [item['name'], item]));
  const own = interfaces.flatMap((item, index): JsonObject[] => {
    const state = stateOf(item);
    if (state === 'absent') return [];
    const old = byName.get(item.name);
    if (old) return state === undefined ? [old] : [{ ...old, linkState: state === 'down' ? 'down' : 'up' }];
    const linkState = state === 'down' ? 'down' : 'up';
    const mac = item.macAddress ?? madeUpMac(vmi, index);
    return [{ infoSource: 'domain', linkState, mac, name: item.name, podInterfaceName: `net${index}`, queueCount: 1 }];
  });
  // What only the guest has: bridges of its own, tunnels.
  return [...own, ...reported.filter(({ name }) => name === undefined)];
}
