/**
 * Runs the life of every VMI: looks up the next row of the table at each change, waits for its time, writes it. A change
 * that leads to the same row leaves its time alone; any other cancels it.
 */

import type { Cancel } from '../../clock.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import { virtualMachineInstances } from '../rows.ts';
import type { ControllerApi } from '../../controller-api.ts';
import { writeChange } from '../../controller-api.ts';
import { nextRow } from './instance-lifecycle.ts';
import type { LifecycleRow, Shutdown, Situation } from './instance-lifecycle.ts';

interface Pending {
  readonly row: LifecycleRow;
  /** For rows with a time of their own: when. */
  readonly due: number | undefined;
  readonly cancel: Cancel;
}

export class InstanceController {
  readonly #api: ControllerApi;
  readonly #pending = new Map<string, Pending>();
  readonly #shutdowns = new Map<string, Shutdown>();

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    const { store, nodes } = this.#api;
    store.subscribe(virtualMachineInstances, ({ type, after }) => {
      const vmi = after.object as VirtualMachineInstance;
      if (type === 'DELETED') this.#forget(vmi.metadata.uid);
      else this.#consider(vmi);
    });
    nodes.onChange(() => this.reconsiderAll());
  }

  /** Looks at every VMI again: something outside the API has changed. */
  reconsiderAll(): void {
    for (const { object } of [...this.#api.store.list(virtualMachineInstances)]) {
      this.#consider(object as VirtualMachineInstance);
    }
  }

  #forget(uid: string): void {
    this.#pending.get(uid)?.cancel();
    this.#pending.delete(uid);
    this.#shutdowns.delete(uid);
  }

  #situation(vmi: VirtualMachineInstance): Situation {
    const { guests, nodes, random, clock } = this.#api;
    const { namespace = '', name, uid } = vmi.metadata;
    const guest = guests.peek(namespace, name);
    return { vmi, guest, nodes, random, now: clock.now(), shutdown: this.#shutdowns.get(uid) };
  }

  #consider(vmi: VirtualMachineInstance): void {
    const { uid } = vmi.metadata;
    const situation = this.#situation(vmi);
    const row = nextRow(situation);
    const due = row && dueTime(row, situation);
    const pending = this.#pending.get(uid);
    if (row && pending?.row === row && pending.due === due) return;
    pending?.cancel();
    this.#pending.delete(uid);
    if (row) this.#schedule(vmi, row, due);
  }

  #schedule(vmi: VirtualMachineInstance, row: LifecycleRow, due: number | undefined): void {
    const { clock, delays } = this.#api;
    const { uid } = vmi.metadata;
    const wait = typeof row.after === 'string' ? delays(row.after) : (due ?? 0) - clock.now();
    const cancel = clock.after(wait, () => {
      this.#pending.delete(uid);
      this.#run(vmi, row);
    });
    this.#pending.set(uid, { row, due, cancel });
  }

  #run(vmi: VirtualMachineInstance, row: LifecycleRow): void {
    const { clock } = this.#api;
    if (row.signalsShutdown) this.#shutdowns.set(vmi.metadata.uid, this.#signal(vmi));
    const written = writeChange(this.#api, { resource: virtualMachineInstances, user: row.user }, vmi, (draft) =>
      row.apply({ ...this.#situation(draft), now: clock.now() }),
    );
    // A row that changed nothing makes no event, and its time must not pass twice for the same state.
    if (written && !this.#pending.has(vmi.metadata.uid)) this.#consider(written);
  }

  /** Presses the power button: from now the grace period runs, and the guest takes its time. */
  #signal({ metadata: { namespace = '', name } }: VirtualMachineInstance): Shutdown {
    const { clock, delays, guests } = this.#api;
    const { acpi } = guests.peek(namespace, name);
    const signalledAt = clock.now();
    if (acpi === 'ignores') return { signalledAt, guestDownAt: undefined };
    return { signalledAt, guestDownAt: signalledAt + (acpi === 'obeys' ? delays('guestShutdown') : acpi.afterMs) };
  }
}

/** When a row with a time of its own is due; undefined for those that take as long as the pace says. */
function dueTime({ after }: LifecycleRow, situation: Situation): number | undefined {
  return typeof after === 'string' ? undefined : situation.now + Math.max(0, after(situation));
}
