import type { OperationId, OperationTypes } from '../../generated/operations.ts';
import { uris } from '../../generated/resources.ts';
import type { ResourceAuthorization } from '../auth/kubernetes/authorize-resource.ts';
import type { Scope } from '../auth/principal.ts';
import type { KubernetesTokens, Subject } from '../auth/kubernetes/tokens.ts';
import type { Machine } from '../kubevirt/model.ts';
import { subresourcesOf } from '../kubevirt/power/required-access.ts';
import type { ResourceAttributes } from '../kubevirt/reviews.ts';
import { message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';
import { machineRef } from './identity.ts';
import { powerActions, type SystemResetType } from './reset.ts';
import type { View } from './view.ts';

/**
 * What the holder of a Kubernetes token must be allowed to do in Kubernetes, by operation: one row for everything that is
 * done to a VM. Outside of VMs such a caller has the privilege Login alone.
 */

/** The parameter that names the VM, in the operations that are about one. */
type SystemParameter = 'ComputerSystemId' | 'ManagerId';

export type SystemOperationId = {
  [K in OperationId]: Extract<keyof OperationTypes[K]['params'], SystemParameter> extends never ? never : K;
}[OperationId];

type Body<K extends OperationId> = OperationTypes[K]['body'];

type Table = {
  readonly [K in SystemOperationId]: (machine: Machine, body: Body<K>) => readonly ResourceAttributes[];
};

/** Whoever sees a VM may read it: `list` of its namespace, or `get` of its name, was asked before. */
const seen = (): readonly ResourceAttributes[] => [];

/** What a token's holder needs besides seeing the VM. */
const table: Table = {
  getComputerSystem: seen,
  resetComputerSystem: (machine, { ResetType }) => resetAccess(machine, ResetType),
  getManager: seen,
  // It reads the VM anew, past all caches.
  resetManager: ({ namespace, name }) => [
    { group: 'kubevirt.io', resource: 'virtualmachines', verb: 'get', namespace, name },
  ],
};

function resetAccess(machine: Machine, resetType: SystemResetType): readonly ResourceAttributes[] {
  const { namespace, name } = machine;
  return subresourcesOf(machine, powerActions[resetType]).map((path) => {
    const [resource = '', subresource = ''] = path.split('/');
    return { group: 'subresources.kubevirt.io', resource, subresource, verb: 'update', namespace, name };
  });
}

function isSystemOperation(operationId: OperationId): operationId is SystemOperationId {
  return operationId in table;
}

/** Decides for the holders of Kubernetes tokens. */
export function createResourceAuthorization(view: View, tokens: KubernetesTokens): ResourceAuthorization {
  return {
    reach: (principal, path) => {
      if (!tokens.isHolder(principal) || seesAnything(principal.scope)) return principal;
      const subject = subjectOf(path);
      return subject ? tokens.seeing(principal, subject) : principal;
    },
    decides: (principal, operationId) => tokens.isHolder(principal) && isSystemOperation(operationId),
    authorize: async (principal, operationId, params, body) => {
      if (!isSystemOperation(operationId)) throw new Error(`${operationId} is not about a system`);
      const machine = view.find(params['ComputerSystemId'] ?? params['ManagerId'] ?? '', principal);
      if (!machine) return;
      // The body was validated for the operation, which the type of the table can't know.
      const needed = (table[operationId] as (machine: Machine, body: unknown) => readonly ResourceAttributes[])(
        machine,
        body,
      );
      const answers = await Promise.all(needed.map((attributes) => tokens.isAllowed(principal, attributes)));
      const refused = needed.filter((_attributes, index) => answers[index] !== true);
      if (refused.length > 0) throw notAllowed(refused);
    },
  };
}

/** Whether a principal has been through this already: an alias can lead to a path that is another's. */
function seesAnything(scope: Scope): boolean {
  return scope.kind !== 'granted' || scope.namespaces === 'all' || scope.namespaces.size + scope.systems.size > 0;
}

function notAllowed(refused: readonly ResourceAttributes[]): RedfishError {
  const rights = refused.map(
    ({ verb, resource, subresource, group }) =>
      `${verb} ${resource}${subresource === undefined ? '' : `/${subresource}`} (${group})`,
  );
  return new RedfishError(403, [
    message('InsufficientPrivilege', [], {
      text: `Kubernetes does not allow this user to do that to the VirtualMachine: ${rights.join(', ')}.`,
      resolution: 'The administrator of the namespace can grant it with a Role.',
    }),
  ]);
}

const systems = uris.ComputerSystemCollection();
const managers = uris.ManagerCollection();
const chassis = uris.ChassisCollection();

/**
 * What of the cluster a request can be about, by its path; undefined where it is about no VM. Whatever isn't an Id may be a
 * bare name, which only counts among all VMs that the caller sees.
 */
function subjectOf(path: string): Subject | undefined {
  const collection = [systems, managers, chassis].find((uri) => path === uri || path.startsWith(`${uri}/`));
  if (collection === undefined) return undefined;
  const id = decoded(path.slice(collection.length + 1).split('/')[0] ?? '');
  if (id === '') return { kind: 'everything' };
  if (collection === chassis) return { kind: 'namespace', namespace: id };
  const ref = machineRef(id);
  return ref ? { kind: 'machine', ref } : { kind: 'everything' };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
