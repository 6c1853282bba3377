/** The spec that a VM's running VMI was made of, as the ControllerRevision of its start keeps it. */

import { controllerRevisions } from '../../../core/rows.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import { keyOf } from '../../../store.ts';
import type { Store } from '../../../store.ts';
import type { MachineRevision } from '../machine/instance-of.ts';

/** Undefined where there is no such revision: then nothing can be said to have changed. */
export function startedFrom(store: Store, vmi: VirtualMachineInstance): VirtualMachine['spec'] | undefined {
  const name = vmi.status.virtualMachineRevisionName;
  if (name === undefined) return undefined;
  const found = store.get(controllerRevisions, keyOf(vmi.metadata.namespace, name));
  return (found?.object as MachineRevision | undefined)?.data.spec;
}
