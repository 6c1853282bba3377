/** All Secrets or all ConfigMaps that this service keeps: one client, and the mirrors that were asked for. */
import type { CacheState } from '../cache/partition.ts';
import type { ReflectorEnvironment } from '../cache/reflector.ts';
import type { KeyValueKind, KeyValueMirror, KeyValueObjects, KeyValueSelection } from '../objects.ts';
import { KeyValueClient } from './key-value-client.ts';
import { ReflectedMirror } from './key-value-mirror.ts';

export class ClusterObjects extends KeyValueClient implements KeyValueObjects {
  readonly #environment: ReflectorEnvironment;
  readonly #ofKind: KeyValueKind;
  readonly #mirrors: ReflectedMirror[] = [];
  #phase: 'new' | 'running' | 'ended' = 'new';

  constructor(environment: ReflectorEnvironment, kind: KeyValueKind) {
    super(kind, environment.transport, environment);
    this.#environment = environment;
    this.#ofKind = kind;
  }

  mirror(selection: KeyValueSelection): KeyValueMirror {
    const mirror = new ReflectedMirror(this.#environment, this.#ofKind, selection);
    this.#mirrors.push(mirror);
    if (this.#phase === 'running') mirror.start();
    return mirror;
  }

  /** Begins those that were made before; later ones begin by themselves. */
  start(): void {
    this.#phase = 'running';
    for (const mirror of this.#mirrors) mirror.start();
  }

  /** Resolves once the mirrors that there are now have settled. */
  async ready(): Promise<void> {
    await Promise.all(this.#mirrors.map(({ ready }) => ready));
  }

  async stop(): Promise<void> {
    this.#phase = 'ended';
    await Promise.all(this.#mirrors.map((mirror) => mirror.stop()));
  }

  states(): CacheState[] {
    return this.#mirrors.map((mirror) => mirror.state());
  }
}
