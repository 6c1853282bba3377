/** Which changes of a running VM's interfaces and networks need a restart. Pure. */

import { omit, same } from '../../../json.ts';
import type { InstanceSpec } from '../../../objects.ts';
import { isObject } from '../../../json.ts';
import { byName } from '../storage/volumes.ts';

type Network = NonNullable<InstanceSpec['networks']>[number];

/** A network but for the attachment definition that it names: with migration that one can be changed. */
function withoutAttachment(network: Network): Network {
  const { multus } = network;
  return isObject(multus) ? { ...network, multus: omit(multus, ['networkName']) } : network;
}

const hasPodNetwork = (networks: readonly Network[] | undefined): boolean =>
  networks?.some((network) => isObject(network['pod'])) ?? false;

function interfacesNeedRestart(wanted: InstanceSpec, current: InstanceSpec): boolean {
  const next = byName(wanted.domain.devices.interfaces);
  return (current.domain.devices.interfaces ?? []).some((item) => {
    const other = next.get(item.name);
    return !other || !same(omit({ ...other }, ['state' as never]), omit({ ...item }, ['state' as never]));
  });
}

function networksNeedRestart(wanted: InstanceSpec, current: InstanceSpec, canMigrate: boolean): boolean {
  if (hasPodNetwork(wanted.networks) && !hasPodNetwork(current.networks)) return true;
  const next = byName(wanted.networks);
  const essence = canMigrate ? withoutAttachment : (network: Network): Network => network;
  return (current.networks ?? []).some((network) => {
    const other = next.get(network.name);
    return !other || !same(essence(other), essence(network));
  });
}

/** Additions and changes of an interface's state are applied live; removals and other changes are not. */
export function networkNeedsRestart(wanted: InstanceSpec, current: InstanceSpec, canMigrate: boolean): boolean {
  return interfacesNeedRestart(wanted, current) || networksNeedRestart(wanted, current, canMigrate);
}
