/**
 * How the guests behave that nobody can see from the API: whether they follow the power button, whether they have an
 * agent, whether they come up at all. Behaviour belongs to the VM's name and survives restarts.
 */

export interface GuestBehaviour {
  /**
   * What the guest does when the power button is pressed: it shuts down after the pace's usual time, after so many
   * milliseconds, or not at all.
   */
  acpi: 'obeys' | 'ignores' | { readonly afterMs: number };
  /** Whether a guest agent reports some time after the start. */
  agent: boolean;
  /** The launcher dies before the guest runs, every time it is started. */
  failsBeforeRunning: boolean;
}

export const DEFAULT_GUEST: Readonly<GuestBehaviour> = { acpi: 'obeys', agent: false, failsBeforeRunning: false };

export class Guests {
  readonly #behaviours = new Map<string, GuestBehaviour>();

  /** The behaviour of a VM's guest. The same object every time: what is set on it lasts. */
  of(namespace: string, name: string): GuestBehaviour {
    const key = `${namespace}/${name}`;
    let behaviour = this.#behaviours.get(key);
    if (!behaviour) {
      behaviour = { ...DEFAULT_GUEST };
      this.#behaviours.set(key, behaviour);
    }
    return behaviour;
  }

  /** The behaviour without remembering it: most guests are never scripted. */
  peek(namespace: string, name: string): Readonly<GuestBehaviour> {
    return this.#behaviours.get(`${namespace}/${name}`) ?? DEFAULT_GUEST;
  }
}
