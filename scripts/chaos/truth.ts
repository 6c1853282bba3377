/** What the cluster really is, past its API: the objects, and when each guest last was dead. */
import type { VirtualMachine, VirtualMachineInstance } from '../../src/kubevirt/model.ts';
import type { Cluster } from '../../src/simulator/cluster.ts';
import type { KubeObject } from '../../src/simulator/objects.ts';
import { virtualMachineInstances, virtualMachines } from '../../src/simulator/kubevirt/rows.ts';
import type { VirtualTime } from './virtual-time.ts';

/** A guest whose node is lost may live, whatever the phase of its VMI. */
function lives(object: KubeObject): boolean {
  const { phase, reason } = (object as unknown as VirtualMachineInstance).status ?? {};
  return reason === 'NodeUnresponsive' || (phase !== 'Succeeded' && phase !== 'Failed');
}

export class Truth {
  readonly #cluster: Cluster;
  readonly #time: VirtualTime;
  /** Since when a guest lives without a pause. */
  readonly #aliveSince = new Map<string, number>();

  constructor(cluster: Cluster, time: VirtualTime, onChange: () => void) {
    this.#cluster = cluster;
    this.#time = time;
    cluster.store.subscribe(virtualMachines, onChange);
    cluster.store.subscribe(virtualMachineInstances, ({ type, after }) => {
      if (type !== 'DELETED' && lives(after.object)) this.#mark(after.key);
      else this.#aliveSince.delete(after.key);
      onChange();
    });
  }

  /** Milliseconds for which the guest has lived without a pause; 0 for one that is dead. */
  aliveFor(key: string): number {
    return this.#time.now - (this.#aliveSince.get(key) ?? this.#time.now);
  }

  /** Every VM with its VMI, as the services should see it. */
  machines(): ReadonlyMap<string, { readonly vm: VirtualMachine; readonly vmi: VirtualMachineInstance | undefined }> {
    const { store } = this.#cluster;
    const all = [...store.list(virtualMachines)].map(({ key, object }) => {
      const vm = object as unknown as VirtualMachine;
      const vmi = store.get(virtualMachineInstances, key)?.object as unknown as VirtualMachineInstance | undefined;
      const isIts = vmi?.metadata.ownerReferences?.some(({ uid }) => uid === vm.metadata.uid) ?? true;
      return [key, { vm, vmi: isIts ? vmi : undefined }] as const;
    });
    return new Map(all);
  }

  #mark(key: string): void {
    if (!this.#aliveSince.has(key)) this.#aliveSince.set(key, this.#time.now);
  }
}
