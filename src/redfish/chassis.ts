import type { OperationHandlers } from '../../generated/operations.ts';
import { odataType, uris } from '../../generated/resources.ts';
import type { Chassis, ChassisCollection } from '../../generated/types.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { compact } from './compact.ts';
import { systemId } from './identity.ts';
import { memoize } from './memo.ts';
import type { VisibleChassis } from './view.ts';

/** A chassis is a named group of VMs (a namespace, or a group of the configuration), not a thing with power or fans. */
export function toChassis({ name, description, machines }: VisibleChassis): Chassis {
  return compact<Chassis>({
    '@odata.id': uris.Chassis(name),
    '@odata.type': odataType.Chassis,
    Id: name,
    Name: name,
    Description: description,
    ChassisType: 'Other',
    Status: { State: 'Enabled', Health: 'OK' },
    Links: {
      ComputerSystems: machines.map((machine) => ({ '@odata.id': uris.ComputerSystem(systemId(machine)) })),
    },
  });
}

export function toChassisCollection(names: readonly string[]): ChassisCollection {
  return {
    '@odata.id': uris.ChassisCollection(),
    '@odata.type': odataType.ChassisCollection,
    Name: 'Chassis',
    Members: names.map((name) => ({ '@odata.id': uris.Chassis(name) })),
    'Members@odata.count': names.length,
  };
}

type Handlers = Pick<OperationHandlers<RequestContext>, 'getChassisCollection' | 'getChassis'>;

export function chassisHandlers({ view }: Pick<RedfishDependencies, 'view'>): Handlers {
  const chassis = memoize(toChassis);
  return {
    getChassisCollection: (_request, { principal }) => toChassisCollection(view.chassisNames(principal)),
    getChassis: ({ params }, { principal }) => chassis(view.chassis(params.ChassisId, principal)),
  };
}
