/** Reads a VM and its VMI directly from the API server, past all caches. Keeps nothing and serves every namespace. */
import { asServiceError, isMissingObject, networkError } from './client/api-error.ts';
import { isPossibleRef, objectPath } from './client/resource-paths.ts';
import type { Transport } from './client/transport.ts';
import { isKubernetesObject, trimVirtualMachine, trimVirtualMachineInstance } from './cache/trim.ts';
import { ServiceError } from './errors.ts';
import type { Machine, MachineRef, ObjectMeta, VirtualMachine, VirtualMachineInstance } from './model.ts';

/**
 * The VMI if it is this VM's: one of the same name may belong to somebody else, or to a VM that was deleted. One that
 * belongs to nobody (its VM was deleted and left it running) is adopted by KubeVirt, so it is this VM's guest already.
 */
export function ownedInstance(
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): VirtualMachineInstance | undefined {
  const owners = vmi?.metadata.ownerReferences ?? [];
  return owners.length === 0 || owners.some(({ uid }) => uid === vm.metadata.uid) ? vmi : undefined;
}

async function readObject(
  transport: Transport,
  resource: 'virtualmachines' | 'virtualmachineinstances',
  ref: MachineRef,
): Promise<{ readonly metadata: ObjectMeta }> {
  const raw = await transport.read({ method: 'GET', verb: 'get', resource, path: objectPath(resource, ref) });
  if (isKubernetesObject(raw)) return raw;
  throw networkError('BadReply', `the API server's answer for ${ref.namespace}/${ref.name} is no object`);
}

/** Only a 404 that is about this very object says that there is no VMI; anything odd mustn't look like a dead guest. */
async function readInstance(transport: Transport, ref: MachineRef): Promise<VirtualMachineInstance | undefined> {
  try {
    return trimVirtualMachineInstance(await readObject(transport, 'virtualmachineinstances', ref));
  } catch (error) {
    if (isMissingObject(error)) return undefined;
    throw error;
  }
}

/**
 * Reads a machine now. Rejects with ServiceError NotFound, Forbidden or Unavailable. The VM is read first: of a VMI that
 * is missing afterwards, the VM's status can then only speak because it was there before.
 */
export async function readMachine(transport: Transport, ref: MachineRef): Promise<Machine> {
  if (!isPossibleRef(ref)) throw new ServiceError('NotFound', 'no VirtualMachine can have this name');
  try {
    const vm = trimVirtualMachine(await readObject(transport, 'virtualmachines', ref));
    const vmi = await readInstance(transport, ref);
    const { namespace, name } = vm.metadata;
    return { namespace, name, vm, vmi: ownedInstance(vm, vmi), staleSince: undefined };
  } catch (error) {
    throw asServiceError(error);
  }
}

/** Whether two snapshots are of the same versions of VM and VMI. */
export function sameVersion(one: Machine | undefined, other: Machine): boolean {
  const version = ({ vm, vmi }: Machine): string =>
    [vm.metadata.uid, vm.metadata.resourceVersion, vmi?.metadata.uid, vmi?.metadata.resourceVersion].join();
  return one !== undefined && version(one) === version(other);
}
