/** The machines on which guests run: which there are, which are Nodes, lost or cordoned, whether new pods fit. */

import type { Random } from '../random.ts';

/** What becomes of the VMIs of a lost node whose pods nobody has confirmed to be gone. */
export const LOST_INSTANCES = ['fail', 'stay'] as const;
export type LostInstances = (typeof LOST_INSTANCES)[number];

export class Nodes {
  readonly names: readonly string[];
  readonly #lost = new Map<string, LostInstances>();
  readonly #unregistered = new Set<string>();
  readonly #cordoned = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #hasRoom = true;

  constructor(count = 3) {
    this.names = Array.from({ length: count }, (_, i) => `node-${i + 1}`);
  }

  isLost(node: string | undefined): boolean {
    return node !== undefined && this.#lost.has(node);
  }

  /**
   * A node stops answering: its guests' VMIs fail after a while and can't go away until it is back. As KubeVirt's source
   * has it, they `stay`, and fail only when their pods are gone.
   */
  lose(node: string, instances: LostInstances = 'fail'): void {
    this.#lost.set(node, instances);
    this.#changed();
  }

  /** What becomes of the VMIs of a node while it is lost. */
  lostInstances(node: string | undefined): LostInstances {
    return this.#lost.get(node ?? '') ?? 'fail';
  }

  /** Whether a kubelet runs there: one that does registers its Node. */
  isAlive(node: string): boolean {
    return this.names.includes(node) && !this.isLost(node);
  }

  /** Whether there is a Node object for the machine: without, the scheduler doesn't know it. */
  isRegistered(node: string): boolean {
    return !this.#unregistered.has(node);
  }

  /** A Node object came into being, or is gone. */
  register(node: string, isRegistered: boolean): void {
    if (this.isRegistered(node) === isRegistered) return;
    if (isRegistered) this.#unregistered.delete(node);
    else this.#unregistered.add(node);
    this.#changed();
  }

  /** A lost node is back, or confirmed dead: what hung on it goes on. */
  restore(node: string): void {
    this.#lost.delete(node);
    this.#changed();
  }

  isCordoned(node: string): boolean {
    return this.#cordoned.has(node);
  }

  /** Whether a node takes new pods, as its Node object's `spec.unschedulable` says. */
  cordon(node: string, isCordoned: boolean): void {
    if (this.isCordoned(node) === isCordoned) return;
    if (isCordoned) this.#cordoned.add(node);
    else this.#cordoned.delete(node);
    this.#changed();
  }

  /** Whether new pods fit anywhere; without, VMIs stay in Scheduling as Unschedulable. */
  set schedulable(value: boolean) {
    this.#hasRoom = value;
    this.#changed();
  }

  get schedulable(): boolean {
    return this.#hasRoom && this.#usable().length > 0;
  }

  /** Whether there is room on the nodes, wherever they are. */
  get hasRoom(): boolean {
    return this.#hasRoom;
  }

  /** A node with room. */
  pick(random: Random): string {
    const usable = this.#usable();
    return usable[random.between(0, Math.max(0, usable.length - 1))] ?? 'node-1';
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #usable(): string[] {
    return this.names.filter((name) => this.isRegistered(name) && !this.isLost(name) && !this.isCordoned(name));
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
