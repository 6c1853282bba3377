// Generated from the DMTF bundle by `npm run generate`. Do not edit.

import type {
  Chassis,
  ChassisCollection,
  ComputerSystem,
  ComputerSystemCollection,
  Manager,
  ManagerCollection,
  ODataService,
  RedfishVersions,
  ResetComputerSystemBody,
  ResetManagerBody,
  ServiceRoot,
} from './types.ts';

/** What is served: every operation with its method, path template and resource type. */
export const operations = {
  getRedfishVersions: {
    method: 'get',
    path: '/redfish',
    public: true,
  },
  getServiceRoot: {
    method: 'get',
    path: '/redfish/v1/',
    twin: '/redfish/v1',
    entity: 'ServiceRoot',
    public: true,
  },
  getODataService: {
    method: 'get',
    path: '/redfish/v1/odata',
    public: true,
  },
  getMetadata: {
    method: 'get',
    path: '/redfish/v1/$metadata',
    public: true,
  },
  getComputerSystemCollection: {
    method: 'get',
    path: '/redfish/v1/Systems',
    entity: 'ComputerSystemCollection',
    public: false,
  },
  getComputerSystem: {
    method: 'get',
    path: '/redfish/v1/Systems/{ComputerSystemId}',
    entity: 'ComputerSystem',
    public: false,
  },
  resetComputerSystem: {
    method: 'post',
    path: '/redfish/v1/Systems/{ComputerSystemId}/Actions/ComputerSystem.Reset',
    entity: 'ComputerSystem',
    action: 'ComputerSystem.Reset',
    public: false,
  },
  getChassisCollection: {
    method: 'get',
    path: '/redfish/v1/Chassis',
    entity: 'ChassisCollection',
    public: false,
  },
  getChassis: {
    method: 'get',
    path: '/redfish/v1/Chassis/{ChassisId}',
    entity: 'Chassis',
    public: false,
  },
  getManagerCollection: {
    method: 'get',
    path: '/redfish/v1/Managers',
    entity: 'ManagerCollection',
    public: false,
  },
  getManager: {
    method: 'get',
    path: '/redfish/v1/Managers/{ManagerId}',
    entity: 'Manager',
    public: false,
  },
  resetManager: {
    method: 'post',
    path: '/redfish/v1/Managers/{ManagerId}/Actions/Manager.Reset',
    entity: 'Manager',
    action: 'Manager.Reset',
    public: false,
  },
} as const;

export type OperationId = keyof typeof operations;

/** Per operation: its path parameters, its body, and what its handler returns (undefined is 204). */
export interface OperationTypes {
  getRedfishVersions: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: RedfishVersions;
  };
  getServiceRoot: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: ServiceRoot;
  };
  getODataService: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: ODataService;
  };
  getMetadata: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: string;
  };
  getComputerSystemCollection: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: ComputerSystemCollection;
  };
  getComputerSystem: {
    params: { readonly ComputerSystemId: string };
    body: undefined;
    response: ComputerSystem;
  };
  resetComputerSystem: {
    params: { readonly ComputerSystemId: string };
    body: ResetComputerSystemBody;
    response: undefined;
  };
  getChassisCollection: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: ChassisCollection;
  };
  getChassis: {
    params: { readonly ChassisId: string };
    body: undefined;
    response: Chassis;
  };
  getManagerCollection: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: ManagerCollection;
  };
  getManager: {
    params: { readonly ManagerId: string };
    body: undefined;
    response: Manager;
  };
  resetManager: {
    params: { readonly ManagerId: string };
    body: ResetManagerBody;
    response: undefined;
  };
}

/** One handler for every operation: a missing one is a compile error. */
export type OperationHandlers<Context> = {
  readonly [K in OperationId]: (
    request: { readonly params: OperationTypes[K]['params']; readonly body: OperationTypes[K]['body'] },
    context: Context,
  ) => OperationTypes[K]['response'] | Promise<OperationTypes[K]['response']>;
};
