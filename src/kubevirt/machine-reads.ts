/** Reads a VM and its VMI directly from the API server, past all caches. Keeps nothing and serves every namespace. */
import { asServiceError, isApiError } from './client/api-error.ts';
import { isPossibleRef, objectPath } from './client/resource-paths.ts';
import type { Transport } from './client/transport.ts';
import { isKubernetesObject, trimVirtualMachine, trimVirtualMachineInstance } from './cache/trim.ts';
import { ServiceError } from './errors.ts';
import type { Machine, MachineRef, VirtualMachine, VirtualMachineInstance } from './model.ts';

/** The VMI if it is this VM's: one of the same name may belong to somebody else, or to a VM that was deleted. */
export function ownedInstance(
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): VirtualMachineInstance | undefined {
  return vmi?.metadata.ownerReferences?.some(({ uid }) => uid === vm.metadata.uid) ? vmi : undefined;
}

async function readObject(
  transport: Transport,
  resource: 'virtualmachines' | 'virtualmachineinstances',
  ref: MachineRef,
): Promise<unknown> {
  return transport.read({ method: 'GET', verb: 'get', resource, path: objectPath(resource, ref) });
}

async function readInstance(transport: Transport, ref: MachineRef): Promise<VirtualMachineInstance | undefined> {
  try {
    const raw = await readObject(transport, 'virtualmachineinstances', ref);
    return isKubernetesObject(raw) ? trimVirtualMachineInstance(raw) : undefined;
  } catch (error) {
    if (isApiError(error, 404)) return undefined;
    throw error;
  }
}

/** Reads a machine now. Rejects with ServiceError NotFound, Forbidden or Unavailable. */
export async function readMachine(transport: Transport, ref: MachineRef): Promise<Machine> {
  if (!isPossibleRef(ref)) throw new ServiceError('NotFound', 'no VirtualMachine can have this name');
  try {
    const [raw, vmi] = await Promise.all([readObject(transport, 'virtualmachines', ref), readInstance(transport, ref)]);
    if (!isKubernetesObject(raw)) throw new ServiceError('Unavailable', 'the API server answered no VirtualMachine');
    const vm = trimVirtualMachine(raw);
    const { namespace, name } = vm.metadata;
    return { namespace, name, vm, vmi: ownedInstance(vm, vmi), staleSince: undefined };
  } catch (error) {
    throw asServiceError(error);
  }
}
