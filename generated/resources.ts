// Generated from the DMTF bundle by `npm run generate`. Do not edit.

/** The `@odata.type` of every type that has one, newest of the bundle. */
export const odataType = {
  AccountService: '#AccountService.v1_18_1.AccountService',
  Chassis: '#Chassis.v1_28_0.Chassis',
  ChassisCollection: '#ChassisCollection.ChassisCollection',
  ComputerSystem: '#ComputerSystem.v1_27_0.ComputerSystem',
  ComputerSystemCollection: '#ComputerSystemCollection.ComputerSystemCollection',
  Manager: '#Manager.v1_24_0.Manager',
  ManagerAccount: '#ManagerAccount.v1_14_1.ManagerAccount',
  ManagerAccountCollection: '#ManagerAccountCollection.ManagerAccountCollection',
  ManagerCollection: '#ManagerCollection.ManagerCollection',
  Message: '#Message.v1_3_0.Message',
  Redundancy: '#Redundancy.v1_7_0.Redundancy',
  ResolutionStep: '#ResolutionStep.v1_0_1.ResolutionStep',
  Role: '#Role.v1_3_3.Role',
  RoleCollection: '#RoleCollection.RoleCollection',
  ServiceRoot: '#ServiceRoot.v1_20_0.ServiceRoot',
  Session: '#Session.v1_8_0.Session',
  SessionCollection: '#SessionCollection.SessionCollection',
  SessionService: '#SessionService.v1_2_0.SessionService',
} as const;

/** Ids of Kubernetes names need no encoding, and DMTF's validator refuses encoded ones. */
function segment(id: string): string {
  return /^[\w.-]*$/.test(id) ? id : encodeURIComponent(id);
}

/** URIs of resources, from the parameters of their paths in order. */
export const uris = {
  RedfishVersions: (): string => '/redfish',
  ServiceRoot: (): string => '/redfish/v1/',
  ODataService: (): string => '/redfish/v1/odata',
  Metadata: (): string => '/redfish/v1/$metadata',
  ComputerSystemCollection: (): string => '/redfish/v1/Systems',
  ComputerSystem: (ComputerSystemId: string): string => `/redfish/v1/Systems/${segment(ComputerSystemId)}`,
  ChassisCollection: (): string => '/redfish/v1/Chassis',
  Chassis: (ChassisId: string): string => `/redfish/v1/Chassis/${segment(ChassisId)}`,
  ManagerCollection: (): string => '/redfish/v1/Managers',
  Manager: (ManagerId: string): string => `/redfish/v1/Managers/${segment(ManagerId)}`,
  SessionService: (): string => '/redfish/v1/SessionService',
  SessionCollection: (): string => '/redfish/v1/SessionService/Sessions',
  Session: (SessionId: string): string => `/redfish/v1/SessionService/Sessions/${segment(SessionId)}`,
  AccountService: (): string => '/redfish/v1/AccountService',
  ManagerAccountCollection: (): string => '/redfish/v1/AccountService/Accounts',
  ManagerAccount: (ManagerAccountId: string): string => `/redfish/v1/AccountService/Accounts/${segment(ManagerAccountId)}`,
  RoleCollection: (): string => '/redfish/v1/AccountService/Roles',
  Role: (RoleId: string): string => `/redfish/v1/AccountService/Roles/${segment(RoleId)}`,
} as const;

/** Targets of the served actions, `<resource>.<action>`. */
export const actionTargets = {
  'ComputerSystem.Reset': (ComputerSystemId: string): string => `/redfish/v1/Systems/${segment(ComputerSystemId)}/Actions/ComputerSystem.Reset`,
  'Manager.Reset': (ManagerId: string): string => `/redfish/v1/Managers/${segment(ManagerId)}/Actions/Manager.Reset`,
} as const;

/** Per action: the served values of its parameters. */
export const allowableValues = {
  'ComputerSystem.Reset': {
    ResetType: ['On', 'ForceOff', 'GracefulShutdown', 'ForceRestart', 'GracefulRestart'],
  },
  'Manager.Reset': {
    ResetType: ['GracefulRestart', 'ForceRestart'],
  },
} as const;

export type ActionName = keyof typeof allowableValues;
