/** VMs and VMIs as tests need them. */
import type { Machine, RunStrategy, VirtualMachine, VirtualMachineInstance } from '../../src/kubevirt/model.ts';

interface VmFields {
  readonly namespace?: string;
  readonly name?: string;
  readonly uid?: string;
  readonly version?: number;
  readonly runStrategy?: RunStrategy;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
  readonly deleting?: boolean;
  readonly status?: NonNullable<VirtualMachine['status']>;
}

export function vmObject(fields: VmFields = {}): VirtualMachine {
  const { namespace = 'blue', name = 'vm1', version = 1, runStrategy = 'Always', labels, annotations, status } = fields;
  return {
    metadata: {
      namespace,
      name,
      uid: fields.uid ?? `uid-${namespace}-${name}`,
      resourceVersion: String(version),
      ...(labels && { labels }),
      ...(annotations && { annotations }),
      ...deletion(fields.deleting),
    },
    spec: { runStrategy },
    ...(status && { status }),
  };
}

function deletion(deleting = false): { deletionTimestamp?: string } {
  return deleting ? { deletionTimestamp: '2026-01-01T00:00:00Z' } : {};
}

interface VmiFields {
  readonly uid?: string;
  readonly version?: number;
  readonly phase?: string;
  readonly reason?: string;
  readonly paused?: boolean;
  readonly deleting?: boolean;
  readonly grace?: number;
}

/** A VMI of the VM, running unless said otherwise. */
export function vmiObject(vm: VirtualMachine, fields: VmiFields = {}): VirtualMachineInstance {
  const { uid = `${vm.metadata.uid}-vmi`, version = 1, phase = 'Running' } = fields;
  const { namespace, name } = vm.metadata;
  return {
    metadata: {
      namespace,
      name,
      uid,
      resourceVersion: String(version),
      ownerReferences: [{ kind: 'VirtualMachine', name, uid: vm.metadata.uid }],
      ...deletion(fields.deleting),
    },
    spec: fields.grace === undefined ? {} : { terminationGracePeriodSeconds: fields.grace },
    status: {
      phase,
      ...(fields.reason ? { reason: fields.reason } : {}),
      ...(fields.paused ? { conditions: [{ type: 'Paused', status: 'True' }] } : {}),
    },
  };
}

/** A snapshot of both; `staleSince` only where it matters. */
export function machineOf(vm: VirtualMachine, vmi: VirtualMachineInstance | undefined, staleSince?: string): Machine {
  const { namespace, name } = vm.metadata;
  return { namespace, name, vm, vmi, staleSince };
}
