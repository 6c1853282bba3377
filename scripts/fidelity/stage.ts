/** Where a run's scenes are made and cleared away, also when the run is stopped in the middle. */

import { RECORDED_ORIGIN } from './cluster/images.ts';
import { removeNamespaces } from './cluster/namespaces.ts';
import { Stoppable } from './cluster/stoppable.ts';
import type { Abilities } from './replay/abilities.ts';
import { NamespaceNames } from './replay/namespace-names.ts';
import { Scene } from './replay/scene.ts';
import type { SuiteOptions } from './suite.ts';

/** Where no guest runs, whatever comes about does so at once, and what doesn't isn't worth waiting for. */
const PATIENCE_WITHOUT_GUESTS_MS = 30_000;

/** A scene, and what clears it away: the same names on a connection that goes on when the run has stopped. */
interface Pair {
  readonly scene: Scene;
  readonly janitor: Scene;
}

export class Stage {
  readonly leftBehind: string[] = [];
  readonly #options: SuiteOptions;
  readonly #transport: Stoppable;
  readonly #pairs = new Set<Pair>();

  constructor(options: SuiteOptions) {
    this.#options = options;
    this.#transport = new Stoppable(options.target.connection);
  }

  /** Does something in a scene of its own, and removes the namespaces that it made. */
  async inScene<T>(abilities: Abilities, work: (scene: Scene) => Promise<T>): Promise<T> {
    const pair = this.#open(abilities);
    this.#pairs.add(pair);
    try {
      return await work(pair.scene);
    } finally {
      await this.#clear(pair);
      this.#pairs.delete(pair);
    }
  }

  /** Stops whatever is under way and clears away all scenes. */
  async stop(): Promise<void> {
    await this.#transport.stop();
    await Promise.all([...this.#pairs].map((pair) => this.#clear(pair)));
  }

  async #clear({ scene, janitor }: Pair): Promise<void> {
    scene.tracker.close();
    this.leftBehind.push(...(await removeNamespaces(janitor)));
  }

  #open(abilities: Abilities): Pair {
    const { target, run, images } = this.#options;
    const { connection, control, patienceMs, quietMs } = target;
    const others = images ? { [RECORDED_ORIGIN]: images.origin } : {};
    const common = {
      names: new NamespaceNames(run, others),
      images,
      control,
      abilities,
      patienceMs: abilities.guests ? patienceMs : PATIENCE_WITHOUT_GUESTS_MS,
      quietMs,
      addUser: (user: string, token: string) => connection.addUser(user, token),
    };
    return {
      scene: new Scene({ ...common, transport: this.#transport }),
      janitor: new Scene({ ...common, transport: connection }),
    };
  }
}
