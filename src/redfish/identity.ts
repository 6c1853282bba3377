import type { MachineRef } from '../kubevirt/model.ts';

/**
 * The Id of a VM's ComputerSystem and Manager: `<namespace>.<vm>`. A namespace is a DNS label, so it has no dot and the
 * first dot splits, whatever the VM is called.
 */
export function systemId({ namespace, name }: MachineRef): string {
  return `${namespace}.${name}`;
}

/** The VM that an Id names; undefined where the text can't be an Id. */
export function machineRef(id: string): MachineRef | undefined {
  const dot = id.indexOf('.');
  if (dot < 1 || dot === id.length - 1) return undefined;
  return { namespace: id.slice(0, dot), name: id.slice(dot + 1) };
}
