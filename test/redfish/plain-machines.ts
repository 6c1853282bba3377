import type { Principal, Scope } from '../../src/auth/principal.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import type { Machine, MachineRef } from '../../src/kubevirt/model.ts';
import type { Machines } from '../../src/kubevirt/service.ts';

/** The machines of a cluster that stands still. */
export function plainMachines(
  list: readonly Machine[],
  isServed: (namespace: string) => boolean = () => true,
): Machines {
  const get = ({ namespace, name }: MachineRef): Machine | undefined =>
    list.find((machine) => machine.namespace === namespace && machine.name === name);
  return {
    synced: true,
    get,
    current: get,
    named: (name) => list.filter((machine) => machine.name === name),
    list: () => list,
    namespaces: () => [...new Set(list.map(({ namespace }) => namespace))].sort(),
    serves: isServed,
    refresh: (ref) => {
      const machine = get(ref);
      return machine ? Promise.resolve(machine) : Promise.reject(new ServiceError('NotFound', 'gone'));
    },
    onChange: () => () => undefined,
  };
}

/** An off VM. */
export function plainMachine(namespace: string, name: string, labels: Record<string, string> = {}): Machine {
  const metadata = { namespace, name, uid: `uid-${namespace}-${name}`, resourceVersion: '1', labels };
  const spec = { domain: { cpu: { cores: 1 }, memory: { guest: '1Gi' } } };
  const vm = { metadata, spec: { runStrategy: 'Halted' as const, template: { spec } } };
  return { namespace, name, vm, vmi: undefined, staleSince: undefined };
}

export function principalWith(scope: Scope): Principal {
  return {
    username: 'someone',
    accountId: 'someone',
    role: 'Administrator',
    privileges: new Set(['Login', 'ConfigureComponents', 'ConfigureManager', 'ConfigureUsers', 'ConfigureSelf']),
    scope,
    passwordChangeRequired: false,
    sessionId: undefined,
  };
}
