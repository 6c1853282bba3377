/**
 * Network interfaces of a running guest, followed live: new ones on secondary networks are plugged, the state of those
 * that are there (up, down, absent) is handed on. Pure. What needs a restart is in network-change.ts.
 */

import { isObject, same } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { InstanceSpec, VirtualMachineInstance } from '../../../objects.ts';
import { byName } from '../storage/volumes.ts';

type Interface = NonNullable<InstanceSpec['domain']['devices']['interfaces']>[number];
type Network = NonNullable<InstanceSpec['networks']>[number];

const stateOf = (item: Interface): unknown => ('state' in item ? item['state'] : undefined);

const has = (item: Interface, binding: string): boolean => isObject((item as JsonObject)[binding]);

/** Bridge and SR-IOV bindings on a network of Multus can be plugged. */
const canBePlugged = (item: Interface, network: Network | undefined): boolean =>
  (has(item, 'bridge') || has(item, 'sriov')) && stateOf(item) !== 'absent' && isObject(network?.['multus']);

/** The VMI's interfaces and networks as they are to be; undefined when there is nothing to do. */
export function networkChange(
  wanted: InstanceSpec,
  { spec }: VirtualMachineInstance,
): (Pick<InstanceSpec, 'networks'> & { interfaces: Interface[] }) | undefined {
  const next = byName(wanted.domain.devices.interfaces);
  const networks = byName(wanted.networks);
  const current = spec.domain.devices.interfaces ?? [];
  const had = byName(current);
  const followed = current.map((item) => {
    const state = next.get(item.name);
    return state && stateOf(state) !== undefined ? { ...item, state: stateOf(state) } : item;
  }) as Interface[];
  const added = (wanted.domain.devices.interfaces ?? []).filter(
    (item) => !had.has(item.name) && canBePlugged(item, networks.get(item.name)),
  );
  const interfaces = [...followed, ...added];
  if (same(interfaces, current)) return undefined;
  const plugged = added.flatMap(({ name }) => networks.get(name) ?? []);
  return { interfaces, networks: [...(spec.networks ?? []), ...plugged] };
}
