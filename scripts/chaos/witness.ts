/**
 * Looks at what one service says, at every change and after every operation, and holds it against what must never be: a
 * version that goes back, an Off that has been wrong for longer than a cache is believed, a stale Off, a change that
 * nobody was told of.
 */
import type { Machine, MachineRef } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import type { Machines } from '../../src/kubevirt/service.ts';
import type { Truth } from './truth.ts';

export const staleAfterMs = 90_000;

/** What a snapshot is of. */
export function versionOf({ vm, vmi }: Pick<Machine, 'vm' | 'vmi'>): string {
  const of = (object: Machine['vm'] | Machine['vmi']): string =>
    object ? `${object.metadata.uid}@${object.metadata.resourceVersion}` : '-';
  return `${of(vm)} ${of(vmi)}`;
}

export const keyOf = ({ namespace, name }: MachineRef): string => `${namespace}/${name}`;

export class Witness {
  readonly #machines: Machines;
  readonly #truth: Truth;
  /** For how long nothing could be heard of the API server. */
  readonly #outageMs: () => number;
  /** What who listens has been told: key and snapshot. */
  readonly #told = new Map<string, Machine>();
  /** The newest version seen of each uid. */
  readonly #newest = new Map<string, number>();
  readonly #end: () => void;
  /** What was seen that must never be. */
  readonly failures: string[] = [];

  constructor(machines: Machines, truth: Truth, outageMs: () => number) {
    this.#machines = machines;
    this.#truth = truth;
    this.#outageMs = outageMs;
    this.#end = machines.onChange((changed) => this.#hear(changed));
    this.#hear(undefined);
  }

  end(): void {
    this.#end();
  }

  /** Notes what is said now and can't be. */
  look(): void {
    for (const machine of this.#machines.list()) this.#judge(machine);
  }

  /** In what the service differs from the cluster; nothing at a quiet point. */
  differences(): string[] {
    const truth = this.#truth.machines();
    const said = new Map(this.#machines.list().map((machine) => [keyOf(machine), machine]));
    const keys = new Set([...truth.keys(), ...said.keys(), ...this.#told.keys()]);
    return [...keys].flatMap((key) => this.#difference(key, said.get(key), truth.get(key)));
  }

  #difference(key: string, said: Machine | undefined, real: Pick<Machine, 'vm' | 'vmi'> | undefined): string[] {
    const told = this.#told.get(key);
    const is = real ? versionOf(real) : 'nothing';
    const shown = said ? versionOf(said) : 'nothing';
    if (is !== shown) return [`${key} is ${is}, shown is ${shown}`];
    if (said !== told) return [`${key}: nobody was told of ${shown}`];
    return said?.staleSince === undefined ? [] : [`${key} is stale since ${said.staleSince}`];
  }

  #hear(changed: MachineRef | undefined): void {
    if (changed === undefined) {
      this.#told.clear();
      for (const machine of this.#machines.list()) this.#told.set(keyOf(machine), machine);
      return;
    }
    const machine = this.#machines.get(changed);
    if (machine) this.#told.set(keyOf(changed), machine);
    else this.#told.delete(keyOf(changed));
    if (machine) this.#judge(machine);
  }

  #judge(machine: Machine): void {
    const key = keyOf(machine);
    for (const object of [machine.vm, machine.vmi]) if (object) this.#follow(key, object.metadata);
    const power = observePower(machine);
    const aliveMs = this.#truth.aliveFor(key);
    if (power === 'off' && aliveMs > staleAfterMs) {
      this.failures.push(`${key} is called off, and its guest has lived for ${aliveMs} ms: ${versionOf(machine)}`);
    }
    if (
      this.#outageMs() > staleAfterMs &&
      (machine.staleSince === undefined || ['off', 'poweringOff'].includes(power))
    ) {
      this.failures.push(`${key} is vouched for as ${power} after an outage of ${this.#outageMs()} ms`);
    }
  }

  #follow(key: string, { uid, resourceVersion }: Machine['vm']['metadata']): void {
    const version = Number(resourceVersion);
    const newest = this.#newest.get(uid) ?? 0;
    if (version < newest) this.failures.push(`${key} (${uid}) went back from version ${newest} to ${version}`);
    else this.#newest.set(uid, version);
  }
}
