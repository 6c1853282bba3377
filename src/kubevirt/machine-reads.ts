/** Reads a VM and its VMI directly from the API server, past all caches. Keeps nothing and serves every namespace. */
import { asServiceError, isMissingObject, networkError } from './client/api-error.ts';
import { isPossibleRef, objectPath } from './client/resource-paths.ts';
import type { Transport } from './client/transport.ts';
import { isObjectOf } from './cache/api-object.ts';
import { trimVirtualMachine, trimVirtualMachineInstance } from './cache/trim.ts';
import { ServiceError } from './errors.ts';
import { ownedInstance } from './join.ts';
import type { Machine, MachineRef, ObjectMeta, VirtualMachineInstance } from './model.ts';

interface Asked {
  readonly transport: Transport;
  readonly ref: MachineRef;
  readonly signal: AbortSignal | undefined;
}

const kinds = { virtualmachines: 'VirtualMachine', virtualmachineinstances: 'VirtualMachineInstance' } as const;

/** An answer about anything but the very object that was asked for is none. */
async function readObject(
  { transport, ref, signal }: Asked,
  resource: keyof typeof kinds,
): Promise<{ readonly metadata: ObjectMeta }> {
  const call = {
    method: 'GET',
    verb: 'get',
    resource,
    path: objectPath(resource, ref),
    ...(signal && { signal }),
  } as const;
  const raw = await transport.read(call);
  const isIt = isObjectOf(kinds[resource], raw);
  if (isIt && raw.metadata.name === ref.name && raw.metadata.namespace === ref.namespace) return raw;
  throw networkError('BadReply', `the API server's answer for ${ref.namespace}/${ref.name} is no ${kinds[resource]}`);
}

/** Only a 404 that is about this very object says that there is no VMI; anything odd mustn't look like a dead guest. */
async function readInstance(asked: Asked): Promise<VirtualMachineInstance | undefined> {
  try {
    return trimVirtualMachineInstance(await readObject(asked, 'virtualmachineinstances'));
  } catch (error) {
    if (isMissingObject(error)) return undefined;
    throw error;
  }
}

/**
 * Reads a machine now. Rejects with ServiceError NotFound, Forbidden or Unavailable. The VM is read first: of a VMI that
 * is missing afterwards, the VM's status can then only speak because it was there before.
 */
export async function readMachine(transport: Transport, ref: MachineRef, signal?: AbortSignal): Promise<Machine> {
  if (!isPossibleRef(ref)) throw new ServiceError('NotFound', 'no VirtualMachine can have this name');
  const asked = { transport, ref, signal };
  try {
    const vm = trimVirtualMachine(await readObject(asked, 'virtualmachines'));
    const vmi = await readInstance(asked);
    const { namespace, name } = vm.metadata;
    return { namespace, name, vm, vmi: ownedInstance(vm, vmi), staleSince: undefined };
  } catch (error) {
    throw asServiceError(error);
  }
}
