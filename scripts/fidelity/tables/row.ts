/** A row of the suite's own tables: what is known of a real cluster, in our words, with the clause that says so. */

import type { Json, JsonObject } from '../json.ts';
import type { Scene } from '../replay/scene.ts';
import type { Action } from '../replay/script.ts';
import type { Place, PowerState } from '../setup/power-states.ts';
import type { Orders } from '../replay/life.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  /** JSON; a string is sent as it stands. */
  readonly body?: Json;
  readonly as?: string;
  /** Beside or in place of the usual ones; an empty one is not sent. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** From here on kubevirt-api.md describes how KubeVirt behaves; what holds for older releases too says so. */
export const DESCRIBED = '1.9';

/** A feature gate that must be on, until the release that does without. */
export interface Gate {
  readonly name: string;
  readonly until: string;
}

export interface Row {
  /** A sentence about behaviour. */
  readonly name: string;
  /** The state of the row's own VM, or what brings it about; none: there is no VM. */
  readonly given?: PowerState | ((place: Place) => readonly Action[]);
  readonly call?: (place: Place) => Call;
  /** What happens without an API call, like a guest that shuts down. */
  readonly act?: (scene: Scene, place: Place) => Promise<void>;
  readonly status?: number;
  /** Of the Status; empty for an answer without one. */
  readonly reason?: string;
  /** What clients or our service read in the message or text. */
  readonly says?: RegExp;
  /** Media type of the answer, without parameters. */
  readonly type?: string;
  /** Part of the answer's body; null stands for what must not be there. */
  readonly body?: JsonObject;
  /** Part of the VM's and VMI's shortened state, which comes about. */
  readonly then?: JsonObject;
  /** Orders of distinct values that are gone through since the call: of the VM, and of each VMI. */
  readonly order?: { readonly vm?: Orders; readonly vmi?: readonly Orders[] };
  /** Anything else; says what is wrong. */
  readonly check?: (scene: Scene, place: Place) => Promise<string | undefined>;
  /** The first KubeVirt release that it holds for; the table's by default. */
  readonly since?: string;
  /** The first KubeVirt release that it no longer holds for. */
  readonly before?: string;
  readonly gate?: Gate;
  /** Why it isn't run. */
  readonly leftOut?: string;
}

export interface Table {
  /** Clause of kubevirt-api.md. */
  readonly clause: string;
  /** The first KubeVirt release that its rows hold for, if they don't say otherwise; DESCRIBED by default. */
  readonly since?: string;
  /** Of its rows, if they don't say otherwise. */
  readonly gate?: Gate;
  readonly rows: readonly Row[];
}
