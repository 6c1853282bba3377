/**
 * What virt-handler does when it is called, and what guests do by themselves: pause and resume, reset, shutdown from
 * inside, crash, an agent that comes and goes. Everything that follows from it by itself is in the life-cycle table.
 */

import { isFinal, isTrue } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { virtualMachineInstances } from '../../rows.ts';
import { keyOf } from '../../../store.ts';
import type { Supervisor } from '../../../supervision.ts';
import { VIRT_HANDLER } from '../../../user.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import { writeChange } from '../../../controller-api.ts';
import type { GuestBehaviour } from '../../guests.ts';
import { bootDevice } from './boot-device.ts';
import { tellOfInstance } from './instance-events.ts';
import { forgetAgent, reportAgent } from './instance-report.ts';
import { clear, setEnded, setPaused } from './instance-status.ts';
import { CRASHED, SHUT_DOWN } from '../lifecycle/endings.ts';
import { endsAtReboot } from '../lifecycle/running.ts';
import type { InstanceEvent } from '../lifecycle/situation.ts';

interface Deed {
  readonly change: (draft: VirtualMachineInstance) => void;
  readonly event?: InstanceEvent;
  readonly boots?: boolean;
}

const normal = (reason: string, message: string): InstanceEvent => ({ type: 'Normal', reason, message });

const PAUSED = normal('Paused', 'VirtualMachineInstance paused');
const UNPAUSED = normal('Unpaused', 'VirtualMachineInstance unpaused');
const SOFT_REBOOTED = normal('SoftRebooted', 'VirtualMachineInstance soft rebooted');
const RESET = normal('Reset', 'VirtualMachineInstance reset');

export class NodeAgent {
  readonly #api: ControllerApi;
  readonly #supervisor: Supervisor;

  constructor(api: ControllerApi) {
    this.#api = api;
    this.#supervisor = api.supervision.of(this);
  }

  pause(vmi: VirtualMachineInstance): void {
    this.#soon(vmi, { change: (draft) => setPaused(draft, this.#api.clock.now()), event: PAUSED });
  }

  unpause(vmi: VirtualMachineInstance): void {
    this.#soon(vmi, { change: (draft) => clear(draft, 'Paused'), event: UNPAUSED });
  }

  /** Through the agent, or by the power button: a guest that ignores ACPI and has no agent does nothing. */
  softReboot(vmi: VirtualMachineInstance): void {
    const obeys = this.#guestOf(vmi).acpi !== 'ignores' || isTrue(vmi.status.conditions, 'AgentConnected');
    tellOfInstance(this.#api, vmi, VIRT_HANDLER, [SOFT_REBOOTED]);
    if (obeys) this.#soon(vmi, this.#reboot(vmi));
  }

  /** The reset button; a paused guest stays paused. */
  reset(vmi: VirtualMachineInstance): void {
    tellOfInstance(this.#api, vmi, VIRT_HANDLER, [RESET]);
    this.#soon(vmi, this.#reboot(vmi));
  }

  /** The guest reboots by itself. */
  guestReboots(vmi: VirtualMachineInstance): void {
    this.#now(vmi, this.#reboot(vmi));
  }

  /** The guest powers off by itself. */
  guestShutsDown(vmi: VirtualMachineInstance): void {
    this.#now(vmi, { change: (draft) => setEnded(draft, this.#api.clock.now(), 'Succeeded'), event: SHUT_DOWN });
  }

  /** QEMU dies. */
  guestCrashes(vmi: VirtualMachineInstance): void {
    this.#now(vmi, { change: (draft) => setEnded(draft, this.#api.clock.now(), 'Failed'), event: CRASHED });
  }

  /** The guest's disk fails: it is paused until someone resumes it. */
  guestIoFails(vmi: VirtualMachineInstance): void {
    this.#now(vmi, { change: (draft) => setPaused(draft, this.#api.clock.now(), 'PausedIOError') });
  }

  /** An agent starts in the guest, and will again at its next boots. */
  agentConnects(vmi: VirtualMachineInstance): void {
    const guest = this.#guestOf(vmi);
    this.#now(vmi, { change: (draft) => reportAgent({ vmi: draft, guest, now: this.#api.clock.now() }) });
    this.#scripted(vmi).agent = true;
  }

  /** The guest's agent goes away, and doesn't come back by itself. */
  agentDisconnects(vmi: VirtualMachineInstance): void {
    this.#scripted(vmi).agent = false;
    this.#now(vmi, { change: withoutAgent });
  }

  #guestOf({ metadata: { namespace = '', name } }: VirtualMachineInstance): Readonly<GuestBehaviour> {
    return this.#api.guests.peek(namespace, name);
  }

  #scripted({ metadata: { namespace = '', name } }: VirtualMachineInstance): GuestBehaviour {
    return this.#api.guests.of(namespace, name);
  }

  /** A reboot isn't visible in the API, but for the agent's connection; with rebootPolicy Terminate the guest ends. */
  #reboot(vmi: VirtualMachineInstance): Deed {
    if (!endsAtReboot(vmi)) return { change: withoutAgent, boots: true };
    return { change: (draft) => setEnded(draft, this.#api.clock.now(), 'Succeeded'), event: SHUT_DOWN };
  }

  #soon(vmi: VirtualMachineInstance, deed: Deed): void {
    const { clock, delays } = this.#api;
    clock.after(delays('handlerCall'), () => this.#now(vmi, deed));
  }

  /** Does it to the VMI as it is now, if that is still the one and its guest isn't gone. */
  #now({ metadata }: VirtualMachineInstance, deed: Deed): void {
    const key = keyOf(metadata.namespace, metadata.name);
    const vmi = this.#api.store.get(virtualMachineInstances, key)?.object;
    if (vmi?.metadata.uid !== metadata.uid || isFinal(vmi)) return;
    const wait = this.#supervisor.attempt(key, () => this.#do(vmi, deed));
    if (wait !== undefined) this.#api.clock.after(wait, () => this.#now(vmi, deed));
  }

  #do(vmi: VirtualMachineInstance, { change, event, boots }: Deed): void {
    const target = { resource: virtualMachineInstances, user: VIRT_HANDLER };
    const written = writeChange(this.#api, target, vmi, change);
    if (!written) return;
    if (boots) this.#boot(written);
    if (event) tellOfInstance(this.#api, written, VIRT_HANDLER, [event]);
  }

  #boot(vmi: VirtualMachineInstance): void {
    const { guests, clock } = this.#api;
    const { namespace = '', name, uid } = vmi.metadata;
    guests.booted(namespace, name, { uid, at: clock.now(), device: bootDevice({ ...this.#api, vmi }) });
  }
}

function withoutAgent(draft: VirtualMachineInstance): void {
  if (isTrue(draft.status.conditions, 'AgentConnected')) forgetAgent(draft);
}
