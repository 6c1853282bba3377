// Generated from the DMTF bundle by `npm run generate`. Do not edit.

import type { ValidateFunction } from 'ajv';
import type { OperationId } from '../operations.ts';

const loaders = {
  AccountService: () => import('./responses/AccountService.ts'),
  Chassis: () => import('./responses/Chassis.ts'),
  ChassisCollection: () => import('./responses/ChassisCollection.ts'),
  ComputerSystem: () => import('./responses/ComputerSystem.ts'),
  ComputerSystemCollection: () => import('./responses/ComputerSystemCollection.ts'),
  Manager: () => import('./responses/Manager.ts'),
  ManagerAccount: () => import('./responses/ManagerAccount.ts'),
  ManagerAccountCollection: () => import('./responses/ManagerAccountCollection.ts'),
  ManagerCollection: () => import('./responses/ManagerCollection.ts'),
  ODataService: () => import('./responses/ODataService.ts'),
  RedfishError: () => import('./responses/RedfishError.ts'),
  RedfishVersions: () => import('./responses/RedfishVersions.ts'),
  Role: () => import('./responses/Role.ts'),
  RoleCollection: () => import('./responses/RoleCollection.ts'),
  ServiceRoot: () => import('./responses/ServiceRoot.ts'),
  Session: () => import('./responses/Session.ts'),
  SessionCollection: () => import('./responses/SessionCollection.ts'),
  SessionService: () => import('./responses/SessionService.ts'),
} as const;

const bodies: { readonly [K in OperationId]?: Readonly<Record<number, keyof typeof loaders>> } = {
  getRedfishVersions: { 200: 'RedfishVersions' },
  getServiceRoot: { 200: 'ServiceRoot' },
  getODataService: { 200: 'ODataService' },
  getComputerSystemCollection: { 200: 'ComputerSystemCollection' },
  getComputerSystem: { 200: 'ComputerSystem' },
  getChassisCollection: { 200: 'ChassisCollection' },
  getChassis: { 200: 'Chassis' },
  getManagerCollection: { 200: 'ManagerCollection' },
  getManager: { 200: 'Manager' },
  getSessionService: { 200: 'SessionService' },
  updateSessionService: { 200: 'SessionService' },
  getSessionCollection: { 200: 'SessionCollection' },
  createSession: { 201: 'Session' },
  getSession: { 200: 'Session' },
  getAccountService: { 200: 'AccountService' },
  updateAccountService: { 200: 'AccountService' },
  getManagerAccountCollection: { 200: 'ManagerAccountCollection' },
  createManagerAccount: { 201: 'ManagerAccount' },
  getManagerAccount: { 200: 'ManagerAccount' },
  updateManagerAccount: { 200: 'ManagerAccount' },
  getRoleCollection: { 200: 'RoleCollection' },
  getRole: { 200: 'Role' },
};

/**
 * The validator of an operation's response body.
 * @param status the status of the response; the operation's only one when left out
 * @returns undefined where the operation answers without JSON, or never with this status
 */
export async function loadResponseValidator(
  operationId: OperationId,
  status?: number,
): Promise<ValidateFunction | undefined> {
  const known = bodies[operationId];
  const body = status === undefined ? Object.values(known ?? {})[0] : known?.[status];
  return body === undefined ? undefined : (await loaders[body]()).validate;
}

/** The validator of the body of every error response. */
export async function loadErrorValidator(): Promise<ValidateFunction> {
  return (await loaders.RedfishError()).validate;
}
