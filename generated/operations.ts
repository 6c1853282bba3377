// Generated from the DMTF bundle by `npm run generate`. Do not edit.

import type {
  AccountService,
  Chassis,
  ChassisCollection,
  ComputerSystem,
  ComputerSystemCollection,
  CreateManagerAccountBody,
  CreateSessionBody,
  Manager,
  ManagerAccount,
  ManagerAccountCollection,
  ManagerCollection,
  ODataService,
  RedfishVersions,
  ResetComputerSystemBody,
  ResetManagerBody,
  Role,
  RoleCollection,
  ServiceRoot,
  Session,
  SessionCollection,
  SessionService,
  UpdateAccountServiceBody,
  UpdateManagerAccountBody,
  UpdateSessionServiceBody,
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
  getSessionService: {
    method: 'get',
    path: '/redfish/v1/SessionService',
    entity: 'SessionService',
    public: false,
  },
  updateSessionService: {
    method: 'patch',
    path: '/redfish/v1/SessionService',
    entity: 'SessionService',
    public: false,
    writable: ['SessionTimeout'],
  },
  getSessionCollection: {
    method: 'get',
    path: '/redfish/v1/SessionService/Sessions',
    entity: 'SessionCollection',
    public: false,
  },
  createSession: {
    method: 'post',
    path: '/redfish/v1/SessionService/Sessions',
    twin: '/redfish/v1/SessionService/Sessions/Members',
    entity: 'SessionCollection',
    public: true,
  },
  getSession: {
    method: 'get',
    path: '/redfish/v1/SessionService/Sessions/{SessionId}',
    entity: 'Session',
    public: false,
  },
  deleteSession: {
    method: 'delete',
    path: '/redfish/v1/SessionService/Sessions/{SessionId}',
    entity: 'Session',
    public: false,
  },
  getAccountService: {
    method: 'get',
    path: '/redfish/v1/AccountService',
    entity: 'AccountService',
    public: false,
  },
  updateAccountService: {
    method: 'patch',
    path: '/redfish/v1/AccountService',
    entity: 'AccountService',
    public: false,
    writable: ['AccountLockoutThreshold', 'AccountLockoutDuration', 'AccountLockoutCounterResetAfter', 'MinPasswordLength', 'MaxPasswordLength'],
  },
  getManagerAccountCollection: {
    method: 'get',
    path: '/redfish/v1/AccountService/Accounts',
    entity: 'ManagerAccountCollection',
    public: false,
  },
  createManagerAccount: {
    method: 'post',
    path: '/redfish/v1/AccountService/Accounts',
    twin: '/redfish/v1/AccountService/Accounts/Members',
    entity: 'ManagerAccountCollection',
    public: false,
  },
  getManagerAccount: {
    method: 'get',
    path: '/redfish/v1/AccountService/Accounts/{ManagerAccountId}',
    entity: 'ManagerAccount',
    public: false,
  },
  updateManagerAccount: {
    method: 'patch',
    path: '/redfish/v1/AccountService/Accounts/{ManagerAccountId}',
    entity: 'ManagerAccount',
    public: false,
    writable: ['UserName', 'Password', 'RoleId', 'Enabled', 'PasswordChangeRequired'],
  },
  deleteManagerAccount: {
    method: 'delete',
    path: '/redfish/v1/AccountService/Accounts/{ManagerAccountId}',
    entity: 'ManagerAccount',
    public: false,
  },
  getRoleCollection: {
    method: 'get',
    path: '/redfish/v1/AccountService/Roles',
    entity: 'RoleCollection',
    public: false,
  },
  getRole: {
    method: 'get',
    path: '/redfish/v1/AccountService/Roles/{RoleId}',
    entity: 'Role',
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
  getSessionService: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: SessionService;
  };
  updateSessionService: {
    params: Readonly<Record<never, string>>;
    body: UpdateSessionServiceBody;
    response: SessionService;
  };
  getSessionCollection: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: SessionCollection;
  };
  createSession: {
    params: Readonly<Record<never, string>>;
    body: CreateSessionBody;
    response: Session;
  };
  getSession: {
    params: { readonly SessionId: string };
    body: undefined;
    response: Session;
  };
  deleteSession: {
    params: { readonly SessionId: string };
    body: undefined;
    response: undefined;
  };
  getAccountService: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: AccountService;
  };
  updateAccountService: {
    params: Readonly<Record<never, string>>;
    body: UpdateAccountServiceBody;
    response: AccountService;
  };
  getManagerAccountCollection: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: ManagerAccountCollection;
  };
  createManagerAccount: {
    params: Readonly<Record<never, string>>;
    body: CreateManagerAccountBody;
    response: ManagerAccount;
  };
  getManagerAccount: {
    params: { readonly ManagerAccountId: string };
    body: undefined;
    response: ManagerAccount;
  };
  updateManagerAccount: {
    params: { readonly ManagerAccountId: string };
    body: UpdateManagerAccountBody;
    response: ManagerAccount;
  };
  deleteManagerAccount: {
    params: { readonly ManagerAccountId: string };
    body: undefined;
    response: undefined;
  };
  getRoleCollection: {
    params: Readonly<Record<never, string>>;
    body: undefined;
    response: RoleCollection;
  };
  getRole: {
    params: { readonly RoleId: string };
    body: undefined;
    response: Role;
  };
}

/** One handler for every operation: a missing one is a compile error. */
export type OperationHandlers<Context> = {
  readonly [K in OperationId]: (
    request: { readonly params: OperationTypes[K]['params']; readonly body: OperationTypes[K]['body'] },
    context: Context,
  ) => OperationTypes[K]['response'] | Promise<OperationTypes[K]['response']>;
};
