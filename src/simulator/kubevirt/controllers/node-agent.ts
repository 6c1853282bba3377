/**
 * What virt-handler does when it is called, and what guests do by themselves: pause and resume, reset, shutdown from
 * inside, crash. Everything that follows from it by itself is in the life-cycle table.
 */

import { isFinal, isTrue } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import { virtualMachineInstances } from '../rows.ts';
import { VIRT_HANDLER } from '../../user.ts';
import type { ControllerApi } from '../../controller-api.ts';
import { writeChange } from '../../controller-api.ts';
import { clear, setEnded, setPaused } from './instance-status.ts';

export class NodeAgent {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  pause(vmi: VirtualMachineInstance): void {
    this.#soon(vmi, (draft) => setPaused(draft, this.#api.clock.now()));
  }

  unpause(vmi: VirtualMachineInstance): void {
    this.#soon(vmi, (draft) => clear(draft, 'Paused'));
  }

  /** Through the agent, or by the power button: a guest that ignores ACPI and has no agent does nothing. */
  softReboot(vmi: VirtualMachineInstance): void {
    const { namespace = '', name } = vmi.metadata;
    const { acpi } = this.#api.guests.peek(namespace, name);
    if (acpi !== 'ignores' || isTrue(vmi.status.conditions, 'AgentConnected')) this.#soon(vmi, rebooted(this.#api));
  }

  reset(vmi: VirtualMachineInstance): void {
    this.#soon(vmi, rebooted(this.#api));
  }

  /** The guest reboots by itself. */
  guestReboots(vmi: VirtualMachineInstance): void {
    this.#now(vmi, rebooted(this.#api));
  }

  /** The guest powers off by itself. */
  guestShutsDown(vmi: VirtualMachineInstance): void {
    this.#now(vmi, (draft) => setEnded(draft, this.#api.clock.now(), 'Succeeded'));
  }

  /** QEMU dies. */
  guestCrashes(vmi: VirtualMachineInstance): void {
    this.#now(vmi, (draft) => setEnded(draft, this.#api.clock.now(), 'Failed'));
  }

  #soon(vmi: VirtualMachineInstance, change: (draft: VirtualMachineInstance) => void): void {
    const { clock, delays } = this.#api;
    clock.after(delays('handlerCall'), () => this.#now(vmi, change));
  }

  #now(vmi: VirtualMachineInstance, change: (draft: VirtualMachineInstance) => void): void {
    const target = { resource: virtualMachineInstances, user: VIRT_HANDLER };
    writeChange(this.#api, target, vmi, (draft) => {
      if (!isFinal(draft)) change(draft);
    });
  }
}

/** A reboot isn't visible in the API, but for the agent's connection; with rebootPolicy Terminate the guest ends. */
function rebooted({ clock }: ControllerApi): (draft: VirtualMachineInstance) => void {
  return (draft) => {
    if (draft.spec.domain.rebootPolicy === 'Terminate') setEnded(draft, clock.now(), 'Succeeded');
    else clear(draft, 'AgentConnected');
  };
}
