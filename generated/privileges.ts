// Generated from the DMTF bundle by `npm run generate`. Do not edit.

import type { OperationId } from './operations.ts';

export type PrivilegeName = 'Login' | 'ConfigureManager' | 'ConfigureUsers' | 'ConfigureComponents' | 'ConfigureSelf' | 'NoAuth';

/** Any one of the alternatives suffices; all privileges of an alternative are needed. */
export type PrivilegeAlternatives = readonly (readonly PrivilegeName[])[];

/** The version of the privilege registry. */
export const privilegeRegistryVersion = '1.8.0' as const;

export const operationPrivileges: Readonly<Record<OperationId, PrivilegeAlternatives>> = {
  getRedfishVersions: [['NoAuth']],
  getServiceRoot: [['Login'], ['NoAuth']],
  getODataService: [['NoAuth']],
  getMetadata: [['NoAuth']],
  getComputerSystemCollection: [['Login']],
  getComputerSystem: [['Login']],
  resetComputerSystem: [['ConfigureComponents']],
  getChassisCollection: [['Login']],
  getChassis: [['Login']],
  getManagerCollection: [['Login']],
  getManager: [['Login']],
  resetManager: [['ConfigureManager']],
  getSessionService: [['Login']],
  updateSessionService: [['ConfigureManager']],
  getSessionCollection: [['Login']],
  createSession: [['Login']],
  getSession: [['ConfigureManager'], ['ConfigureSelf']],
  deleteSession: [['ConfigureManager'], ['ConfigureSelf']],
  getAccountService: [['Login']],
  updateAccountService: [['ConfigureUsers']],
  getManagerAccountCollection: [['Login']],
  createManagerAccount: [['ConfigureUsers']],
  getManagerAccount: [['ConfigureManager'], ['ConfigureUsers'], ['ConfigureSelf']],
  updateManagerAccount: [['ConfigureUsers']],
  deleteManagerAccount: [['ConfigureUsers']],
  getRoleCollection: [['Login']],
  getRole: [['Login']],
};

/** Where a single property demands something else than its resource, by operation and property. */
export const propertyPrivileges: Readonly<Partial<Record<OperationId, Readonly<Record<string, PrivilegeAlternatives>>>>> = {
  updateManagerAccount: {
    Password: [['ConfigureUsers'], ['ConfigureSelf']],
  },
};
