import { metadataDocument, odataServiceDocument } from '../../generated/metadata.ts';
import type { OperationHandlers } from '../../generated/operations.ts';
import { odataType, uris } from '../../generated/resources.ts';
import type { ServiceRoot } from '../../generated/types.ts';
import { compact } from './compact.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';

/** The version of DSP0266 that the protocol layer is written against. */
export const redfishVersion = '1.20.0';

/** The service root. `Links.Sessions` is where clients log in; gofish has no other way to find it. */
export function toServiceRoot({ serviceUuid }: Pick<RedfishDependencies, 'serviceUuid'>): ServiceRoot {
  return compact<ServiceRoot>({
    '@odata.id': uris.ServiceRoot(),
    '@odata.type': odataType.ServiceRoot,
    Id: 'RootService',
    Name: 'Redfish Service for KubeVirt',
    Product: 'KubeVirt Redfish Service',
    RedfishVersion: redfishVersion,
    UUID: serviceUuid,
    ProtocolFeaturesSupported: {
      ExcerptQuery: false,
      FilterQuery: false,
      OnlyMemberQuery: false,
      SelectQuery: false,
      ExpandQuery: { ExpandAll: false, Levels: false, Links: false, NoLinks: false },
    },
    Systems: { '@odata.id': uris.ComputerSystemCollection() },
    Chassis: { '@odata.id': uris.ChassisCollection() },
    Managers: { '@odata.id': uris.ManagerCollection() },
    SessionService: { '@odata.id': uris.SessionService() },
    AccountService: { '@odata.id': uris.AccountService() },
    Links: { Sessions: { '@odata.id': uris.SessionCollection() } },
  });
}

type Handlers = Pick<
  OperationHandlers<RequestContext>,
  'getRedfishVersions' | 'getServiceRoot' | 'getODataService' | 'getMetadata'
>;

export function serviceRootHandlers(dependencies: RedfishDependencies): Handlers {
  const root = toServiceRoot(dependencies);
  return {
    getRedfishVersions: () => ({ v1: uris.ServiceRoot() }),
    getServiceRoot: () => root,
    getODataService: () => odataServiceDocument,
    getMetadata: () => metadataDocument,
  };
}
