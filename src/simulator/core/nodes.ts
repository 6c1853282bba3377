/** The nodes on which guests run: which there are, which are lost, whether new pods fit. */

import type { Random } from '../random.ts';

export class Nodes {
  readonly names: readonly string[];
  readonly #lost = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #schedulable = true;

  constructor(count = 3) {
    this.names = Array.from({ length: count }, (_, i) => `node-${i + 1}`);
  }

  isLost(node: string | undefined): boolean {
    return node !== undefined && this.#lost.has(node);
  }

  /** A node stops answering: its guests' VMIs fail after a while and can't go away until it is back. */
  lose(node: string): void {
    this.#lost.add(node);
    this.#changed();
  }

  /** A lost node is back, or confirmed dead: what hung on it goes on. */
  restore(node: string): void {
    this.#lost.delete(node);
    this.#changed();
  }

  /** Whether new pods fit anywhere; without, VMIs stay in Scheduling as Unschedulable. */
  set schedulable(value: boolean) {
    this.#schedulable = value;
    this.#changed();
  }

  get schedulable(): boolean {
    return this.#schedulable && this.names.some((name) => !this.#lost.has(name));
  }

  /** A node with room. */
  pick(random: Random): string {
    const healthy = this.names.filter((name) => !this.#lost.has(name));
    return healthy[random.between(0, Math.max(0, healthy.length - 1))] ?? 'node-1';
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
