import type { OperationHandlers } from '../../generated/operations.ts';
import { actionTargets, allowableValues, odataType, uris } from '../../generated/resources.ts';
import type { Manager, ManagerCollection } from '../../generated/types.ts';
import type { Machine } from '../kubevirt/model.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { systemId } from './identity.ts';
import { memoize } from './memo.ts';

/** The BMC of a VM. It is this service, so it is always there and on, and its firmware is this program. */
export function toManager(machine: Machine, version: string): Manager {
  const id = systemId(machine);
  return {
    '@odata.id': uris.Manager(id),
    '@odata.type': odataType.Manager,
    Id: id,
    Name: id,
    ManagerType: 'BMC',
    FirmwareVersion: version,
    PowerState: 'On',
    Status: { State: 'Enabled', Health: 'OK' },
    Links: { ManagerForServers: [{ '@odata.id': uris.ComputerSystem(id) }] },
    Actions: {
      '#Manager.Reset': {
        target: actionTargets['Manager.Reset'](id),
        'ResetType@Redfish.AllowableValues': [...allowableValues['Manager.Reset'].ResetType],
      },
    },
  };
}

export function toManagerCollection(machines: readonly Machine[]): ManagerCollection {
  return {
    '@odata.id': uris.ManagerCollection(),
    '@odata.type': odataType.ManagerCollection,
    Name: 'Managers',
    Members: machines.map((machine) => ({ '@odata.id': uris.Manager(systemId(machine)) })),
    'Members@odata.count': machines.length,
  };
}

type Handlers = Pick<OperationHandlers<RequestContext>, 'getManagerCollection' | 'getManager' | 'resetManager'>;

export function managerHandlers({ view, version }: Pick<RedfishDependencies, 'view' | 'version'>): Handlers {
  const collection = memoize(toManagerCollection);
  const manager = memoize((machine: Machine) => toManager(machine, version));
  return {
    getManagerCollection: (_request, { principal }) => collection(view.systems(principal)),
    getManager: ({ params }, { principal }) => manager(view.system(params.ManagerId, principal)),
    // Resetting a BMC re-reads what it manages; sessions belong to the service, so none ends.
    resetManager: async ({ params }, { principal }) => {
      await view.refreshed(view.system(params.ManagerId, principal));
      return undefined;
    },
  };
}
