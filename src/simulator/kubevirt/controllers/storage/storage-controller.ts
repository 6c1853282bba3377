/**
 * Runs the plugging of volumes of every VMI that has such: looks at the table (plugging.ts) at each change of the VMI, its
 * attachment pods, claims and DataVolumes, waits, does what is next. It plays virt-controller and virt-handler, and
 * kubelet for the attachment pods; which volumes a VMI has is decided elsewhere (hotplug.ts).
 */

import type { Cancel } from '../../../clock.ts';
import type { Pod } from '../../../core/kinds.ts';
import { pods as podRow, persistentVolumeClaims } from '../../../core/rows.ts';
import { dataVolumes } from '../../../cdi/rows.ts';
import { changesOf } from '../../../reconciler.ts';
import type { Watch } from '../../../reconciler.ts';
import { keyOf } from '../../../store.ts';
import type { Change } from '../../../store.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { virtualMachineInstances } from '../../rows.ts';
import { StepController } from '../step-controller.ts';
import type { NextStep } from '../step-controller.ts';
import { isAttachmentPod, ownerUidsOf, podKey, podsAt } from './attachment-pods.ts';
import { KeyIndex } from '../../../key-index.ts';
import { nextAction, watchedClaimsOf } from './plugging.ts';
import type { Action, Plugging, PluggingRow } from './plugging.ts';
import { perform } from './plugging-actions.ts';
import { isPlugged, statusesOf } from './volumes.ts';

/** Milliseconds until virt-handler tries again what a guest refused. */
const RETRY_MS = 5000;

export class StorageController extends StepController {
  /** By the uid of a VMI whose guest has just refused something. */
  readonly #refused = new Map<string, Cancel>();
  /** The keys of attachment pods by the uid of their owner. */
  readonly #pods = new KeyIndex();
  /** The keys of VMIs with plugged volumes, by the uids that own their pods and by the claims that they plug. */
  readonly #owners = new KeyIndex();
  readonly #claims = new KeyIndex();
  protected readonly watches: readonly Watch[] = [
    changesOf(podRow, (change) => this.#podChanged(change)),
    changesOf(virtualMachineInstances, (change) => this.#instanceChanged(change)),
    changesOf(persistentVolumeClaims, ({ after }) => this.#plugging(this.#claims.get(after.key))),
    changesOf(dataVolumes, ({ after }) => this.#plugging(this.#claims.get(after.key))),
  ];

  override start(): void {
    super.start();
    this.api.guests.onChange((namespace, name) => this.#considerIfPlugging(keyOf(namespace, name)));
  }

  #considerIfPlugging(key: string): void {
    if (this.#owners.has(key)) this.consider(key);
  }

  /** Those of the VMIs that have plugged volumes. */
  #plugging(keys: Iterable<string>): string[] {
    return [...keys].filter((key) => this.#owners.has(key));
  }

  #instance(key: string): VirtualMachineInstance | undefined {
    return this.api.store.get(virtualMachineInstances, key)?.object;
  }

  #podChanged({ type, after }: Change<Pod>): string[] {
    if (!isAttachmentPod(after.object)) return [];
    const owners = (after.object.metadata.ownerReferences ?? []).map(({ uid }) => uid);
    this.#pods.set(after.key, type === 'DELETED' ? [] : owners);
    return owners.flatMap((uid) => this.#plugging(this.#owners.get(uid)));
  }

  #instanceChanged({ type, after }: Change<VirtualMachineInstance>): string[] {
    const vmi = after.object;
    const isGone = type === 'DELETED';
    const claims = isGone ? [] : watchedClaimsOf({ vmi });
    const isPlugging = !isGone && (claims.length > 0 || statusesOf(vmi).some(isPlugged));
    const wasPlugging = this.#owners.has(after.key);
    this.#claims.set(
      after.key,
      claims.map((claim) => keyOf(vmi.metadata.namespace, claim)),
    );
    this.#owners.set(after.key, isPlugging ? ownerUidsOf(vmi) : []);
    if (isGone) this.#forget(vmi);
    return isPlugging || wasPlugging ? [after.key] : [];
  }

  /** What a VMI leaves behind when it goes before its guest has ended. */
  #forget(vmi: VirtualMachineInstance): void {
    this.#refused.get(vmi.metadata.uid)?.();
    this.#refused.delete(vmi.metadata.uid);
    const left = this.#podsOf(vmi).map(podKey);
    if (left.length === 0) return;
    this.api.clock.after(this.api.delays('attachmentPodDeleted'), () => {
      perform(this.api, vmi, { kind: 'delete pods', pods: podsAt(this.api.store, left) });
    });
  }

  #podsOf(vmi: VirtualMachineInstance): Pod[] {
    const keys = ownerUidsOf(vmi).flatMap((uid) => [...this.#pods.get(uid)]);
    return podsAt(this.api.store, keys);
  }

  #pluggingOf(vmi: VirtualMachineInstance): Plugging {
    const { store, guests } = this.api;
    const { namespace = '', name, uid } = vmi.metadata;
    const guest = guests.peek(namespace, name);
    return { store, vmi, pods: this.#podsOf(vmi), guest, isRefused: this.#refused.has(uid) };
  }

  protected next(key: string): NextStep | undefined {
    const vmi = this.#owners.has(key) ? this.#instance(key) : undefined;
    const next = vmi && nextAction(this.#pluggingOf(vmi));
    if (!next) return undefined;
    const { name, after } = next.row;
    return { name, wait: () => this.api.delays(after), run: () => this.#run(key, next.row) };
  }

  /** The action is worked out again on what is there now; it may have become another, or none. */
  #run(key: string, row: PluggingRow): void {
    const vmi = this.#instance(key);
    const action = vmi && row.action(this.#pluggingOf(vmi));
    if (!vmi || !action) return;
    if (action.kind === 'be refused') this.#wait(key, vmi.metadata.uid);
    perform(this.api, vmi, action satisfies Action);
  }

  #wait(key: string, uid: string): void {
    const again = (): void => {
      this.#refused.delete(uid);
      this.#considerIfPlugging(key);
    };
    this.#refused.set(uid, this.api.clock.after(RETRY_MS, again));
  }
}
