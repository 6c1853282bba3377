/**
 * Runs the life of every VMI: looks up the next row of the table at each change, waits for its time, writes it. A change
 * that leads to the same row leaves its time alone; any other cancels it. A VMI for which nothing is next costs nothing.
 */

import type { Cancel } from '../../../clock.ts';
import { dataVolumes } from '../../../cdi/rows.ts';
import type { Pod } from '../../../core/kinds.ts';
import { nodes as nodeRows, persistentVolumeClaims } from '../../../core/rows.ts';
import { isFinal } from '../../../objects.ts';
import type { KubeObject, VirtualMachineInstance } from '../../../objects.ts';
import { virtualMachineInstances, virtualMachines } from '../../rows.ts';
import { StatusError } from '../../../status.ts';
import type { Change } from '../../../store.ts';
import { keyOf } from '../../../store.ts';
import type { Supervisor } from '../../../supervision.ts';
import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../../user.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import { writeChange } from '../../../controller-api.ts';
import { WorkQueue } from '../../../work-queue.ts';
import { bootDevice, install } from './boot-device.ts';
import { tellOfInstance } from './instance-events.ts';
import { nextRow } from '../lifecycle/lifecycle.ts';
import { setFalse } from './instance-status.ts';
import type { PodStep } from '../launcher/launcher-pod.ts';
import { LauncherPods } from '../launcher/launcher-pods.ts';
import { SIGNALLED, graceMs } from '../lifecycle/endings.ts';
import type { LifecycleRow, Shutdown, Situation } from '../lifecycle/situation.ts';
import { KeyIndex } from '../../../key-index.ts';
import { claimKeysOf } from '../machine/claims.ts';

interface Pending {
  readonly row: LifecycleRow;
  /** For rows with a time of their own: when. */
  readonly due: number | undefined;
  readonly cancel: Cancel;
}

/** What a pod shows of its guest follows the guest; everything else happens to the pod first. */
const AFTER_INSTANCE: ReadonlySet<PodStep> = new Set(['pause', 'resume', 'end']);
const CREATES: ReadonlySet<PodStep> = new Set(['provision', 'create']);

/** Milliseconds until virt-controller tries again what the API refused. */
const RETRY_MS = 5000;

const ON_INSTANCE = { resource: virtualMachineInstances, user: VIRT_CONTROLLER } as const;

export class InstanceController {
  readonly #api: ControllerApi;
  readonly #supervisor: Supervisor;
  readonly #pods: LauncherPods;
  /** The keys of VMIs that couldn't be looked at. */
  readonly #again: WorkQueue;
  /** The keys of VMIs by those of the claims that they name. */
  readonly #claims = new KeyIndex();
  readonly #pending = new Map<string, Pending>();
  /** By the uids of VMIs: what the API refused to let their pods show, to be tried again. */
  readonly #unshown = new Map<string, Cancel>();
  readonly #shutdowns = new Map<string, Shutdown>();
  readonly #withoutPod = new Set<string>();

  constructor(api: ControllerApi, pods: LauncherPods = new LauncherPods(api)) {
    this.#api = api;
    this.#pods = pods;
    this.#supervisor = api.supervision.of(this);
    this.#again = new WorkQueue(api.clock, this.#supervisor, (key) => this.#lookAt(key));
  }

  start(): void {
    const { store, nodes, guests } = this.#api;
    this.#pods.start({
      onLost: (pod, key) => this.#losePod(pod, key),
      onChange: (key) => this.#considerKey(key),
    });
    this.#supervisor.subscribe(store, virtualMachineInstances, (change) => {
      const vmi = change.after.object;
      const { namespace } = vmi.metadata;
      const isGone = change.type === 'DELETED';
      this.#claims.set(change.after.key, isGone ? [] : claimKeysOf(namespace, vmi.spec.volumes));
      if (isGone) {
        this.#forget(vmi);
        return;
      }
      if (isFinal(vmi)) guests.ended(namespace ?? '', vmi.metadata.name, vmi.metadata.uid);
      this.#considerKey(change.after.key);
    });
    for (const resource of [dataVolumes, persistentVolumeClaims]) {
      this.#supervisor.subscribe<KubeObject>(store, resource, (change) => this.#considerUsers(change));
    }
    this.#supervisor.subscribe(store, virtualMachines, ({ type, after }) => {
      if (type === 'DELETED') this.#considerKey(after.key);
    });
    this.#supervisor.subscribe(store, nodeRows, () => this.reconsiderAll());
    nodes.onChange(() => this.reconsiderAll());
    guests.onChange((namespace, name) => this.#considerKey(keyOf(namespace, name)));
  }

  /** Looks at every VMI again: something outside the API has changed. */
  reconsiderAll(): void {
    for (const key of [...this.#api.store.keys(virtualMachineInstances)]) this.#considerKey(key);
  }

  #considerUsers({ after }: Change): void {
    for (const key of [...this.#claims.get(after.key)]) this.#considerKey(key);
  }

  #considerKey(key: string): void {
    const wait = this.#supervisor.attempt(key, () => this.#lookAt(key));
    if (wait !== undefined) this.#again.add(key, wait);
  }

  #lookAt(key: string): void {
    const found = this.#api.store.get(virtualMachineInstances, key);
    if (found) this.#consider(found.object);
  }

  /** A guest dies with the pod that it runs in, or was to. */
  #losePod({ metadata }: Pod, key: string): void {
    const vmi = this.#api.store.get(virtualMachineInstances, key)?.object;
    if (vmi?.status.activePods?.[metadata.uid] === undefined) return;
    this.#withoutPod.add(vmi.metadata.uid);
    this.#considerKey(key);
  }

  #forget({ metadata: { uid, namespace = '', name } }: VirtualMachineInstance): void {
    this.#pending.get(uid)?.cancel();
    this.#pending.delete(uid);
    this.#unshown.get(uid)?.();
    this.#unshown.delete(uid);
    this.#shutdowns.delete(uid);
    this.#withoutPod.delete(uid);
    this.#api.guests.ended(namespace, name, uid);
  }

  #situation(vmi: VirtualMachineInstance): Situation {
    const { guests, nodes, clock, store, profile } = this.#api;
    const { namespace = '', name, uid } = vmi.metadata;
    const boot = guests.bootOf(namespace, name);
    return {
      vmi,
      guest: guests.peek(namespace, name),
      nodes,
      store,
      profile,
      now: clock.now(),
      shutdown: this.#shutdowns.get(uid),
      pod: this.#pods.of(vmi),
      podIsLost: this.#withoutPod.has(uid),
      boot: boot?.uid === uid ? boot : undefined,
    };
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

  #schedule(vmi: VirtualMachineInstance, row: LifecycleRow, due: number | undefined, waitMs?: number): void {
    const { clock, delays } = this.#api;
    const { uid } = vmi.metadata;
    const wait = waitMs ?? (typeof row.after === 'string' ? delays(row.after) : (due ?? 0) - clock.now());
    const cancel = clock.after(wait, () => {
      this.#pending.delete(uid);
      this.#run(vmi, row);
    });
    this.#pending.set(uid, { row, due, cancel });
  }

  #run({ metadata }: VirtualMachineInstance, row: LifecycleRow): void {
    const key = keyOf(metadata.namespace, metadata.name);
    const found = this.#api.store.get(virtualMachineInstances, key)?.object;
    if (found?.metadata.uid !== metadata.uid) return;
    const vmi = found;
    const work = (): void => {
      // A row that changed nothing makes no event, and its time must not pass twice for the same state.
      if (this.#carryOut(vmi, row) && !this.#pending.has(metadata.uid)) this.#considerKey(key);
    };
    const wait = this.#supervisor.attempt(key, work, RETRY_MS);
    if (wait !== undefined) this.#schedule(vmi, row, undefined, wait);
  }

  /** False when the pod was refused. Throws StatusError when the VMI's change is. */
  #carryOut(vmi: VirtualMachineInstance, row: LifecycleRow): boolean {
    if (!this.#changePod(vmi, row)) return false;
    if (row.signalsShutdown) this.#signal(vmi);
    if (row.installs) install({ ...this.#api, vmi });
    const agentIsPrompt = this.#api.delays('agentConnected') === 0;
    const written = writeChange(this.#api, { resource: virtualMachineInstances, user: row.user }, vmi, (draft) =>
      row.apply({ ...this.#situation(draft), agentIsPrompt }),
    );
    if (written) this.#followUp(written, row);
    return true;
  }

  #followUp(vmi: VirtualMachineInstance, row: LifecycleRow): void {
    if (row.pod && AFTER_INSTANCE.has(row.pod)) this.#show(vmi, row.pod);
    if (row.boots) this.#boot(vmi);
    if (row.events) tellOfInstance(this.#api, vmi, row.user, row.events(this.#situation(vmi)));
  }

  /** The VMI has changed already, so that a pod that the API refuses holds nothing: only it is tried again. */
  #show(vmi: VirtualMachineInstance, step: PodStep): void {
    const { namespace, name, uid } = vmi.metadata;
    this.#unshown.get(uid)?.();
    this.#unshown.delete(uid);
    const wait = this.#supervisor.attempt(keyOf(namespace, name), () => this.#pods.perform(step, vmi), RETRY_MS);
    if (wait === undefined) return;
    this.#unshown.set(
      uid,
      this.#api.clock.after(wait, () => this.#show(vmi, step)),
    );
  }

  /** False when the API refused a new pod: the VMI says so, and it is tried again. Throws StatusError for one that is. */
  #changePod(vmi: VirtualMachineInstance, row: LifecycleRow): boolean {
    if (!row.pod || AFTER_INSTANCE.has(row.pod)) return true;
    try {
      this.#pods.perform(row.pod, vmi);
      return true;
    } catch (error) {
      if (!(error instanceof StatusError) || !CREATES.has(row.pod)) throw error;
      this.#refused(vmi, row, error);
      return false;
    }
  }

  #refused(vmi: VirtualMachineInstance, row: LifecycleRow, { message }: StatusError): void {
    const { clock } = this.#api;
    const text = `failed to create virtual machine pod: ${message}`;
    this.#schedule(vmi, row, undefined, RETRY_MS);
    writeChange(this.#api, ON_INSTANCE, vmi, (draft) => {
      setFalse(draft, clock.now(), { type: 'Synchronized', reason: 'FailedCreate', message: text });
    });
    const event = { type: 'Warning', reason: 'FailedCreate', message: `Error creating pod: ${message}` } as const;
    tellOfInstance(this.#api, vmi, VIRT_CONTROLLER, [event]);
  }

  #boot(vmi: VirtualMachineInstance): void {
    const { guests, clock } = this.#api;
    const { namespace = '', name, uid } = vmi.metadata;
    guests.booted(namespace, name, { uid, at: clock.now(), device: bootDevice({ ...this.#api, vmi }) });
  }

  /**
   * Presses the power button, unless there is no grace to do so: from now the grace period runs, and the guest takes its
   * time. virt-handler presses it again every few seconds, which is neither told nor seen.
   */
  #signal(vmi: VirtualMachineInstance): void {
    const { clock, delays, guests } = this.#api;
    const { namespace = '', name, uid } = vmi.metadata;
    if (this.#shutdowns.has(uid)) return;
    if (graceMs(this.#situation(vmi)) > 0) tellOfInstance(this.#api, vmi, VIRT_HANDLER, [SIGNALLED]);
    const { acpi } = guests.peek(namespace, name);
    const signalledAt = clock.now();
    const takes = acpi === 'obeys' ? delays('guestShutdown') : acpi === 'ignores' ? undefined : acpi.afterMs;
    const guestDownAt = takes === undefined ? undefined : signalledAt + takes;
    this.#shutdowns.set(uid, { signalledAt, guestDownAt });
  }
}

/** When a row with a time of its own is due; undefined for those that take as long as the pace says. */
function dueTime({ after }: LifecycleRow, situation: Situation): number | undefined {
  return typeof after === 'string' ? undefined : situation.now + Math.max(0, after(situation));
}
