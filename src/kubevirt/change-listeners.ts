/** Who wants to hear of changed Machines. A listener that fails spoils it for nobody else. */
import type { Logger } from '../telemetry/logger.ts';
import type { MachineRef } from './model.ts';

/** Gets the name of what changed, or undefined when many may have. */
export type ChangeListener = (changed: MachineRef | undefined) => void;

export class ChangeListeners {
  readonly #logger: Logger;
  readonly #listeners = new Set<ChangeListener>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  add(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(changed: MachineRef | undefined): void {
    for (const listener of this.#listeners) {
      try {
        listener(changed);
      } catch (error) {
        // The watch that brought the change has done nothing wrong.
        this.#logger.error({ error: String(error) }, 'a listener of changes failed');
      }
    }
  }
}
