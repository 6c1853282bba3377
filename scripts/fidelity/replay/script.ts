/**
 * How a recording's start states are reached: what its file doesn't hold. The scripts themselves are tables under
 * ../setup; this is their shape.
 */

import type { Json } from '../json.ts';
import type { Scene } from './scene.ts';
import type { Life } from './life.ts';
import type { Passing } from './passing-states.ts';

/** Something that set-up does. Throws NotPossibleHere where this cluster can't be brought to it. */
export type Action = (scene: Scene) => Promise<void>;

export interface StepScript {
  /** Before the request is sent. */
  readonly before?: readonly Action[];
  /** After the answer. */
  readonly after?: readonly Action[];
  /** While the watch is open, in order. */
  readonly during?: readonly Action[];
  /** Headers that the recording elided, or couldn't show: an empty one is not sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as text, where the recording's JSON can't show what was sent. */
  readonly sends?: (recorded: Json) => string;
  /** Placeholders that are bound to fields of the answer, when the recording dropped it. */
  readonly keep?: Readonly<Record<string, readonly (string | number)[]>>;
  /** The VM that the step is about, where neither its request's path nor anything else here says so. */
  readonly about?: string;
  /** The answer is the same however far the VM's guest has got: it is compared also where none runs. */
  readonly anyPhase?: boolean;
  /** What is done before brings this VM into its state again, whatever became of it. */
  readonly regains?: string;
  /** Reads what the recording observed here. */
  readonly observe?: (scene: Scene) => Promise<Json>;
  /** The observed state of this VM is one that is passed through: it must have been seen since the last request. */
  readonly passes?: Passing;
  /** The observed state need not be there at once. */
  readonly eventually?: boolean;
  /** The step is a turn in a VM's life: what is done, and to which VM. */
  readonly lives?: Life;
  /** True when the state that was recorded before the call is the one that the step is named after. */
  readonly isNamedState?: ((before: Json) => boolean) | undefined;
  /** Fields that were recorded while a controller was at work on them, or that the lab's fake wrote: luck, or no reality. */
  readonly apart?: readonly RegExp[];
  /** What of the recorded step can't be compared, whatever the cluster, and why. */
  readonly skip?: string;
}

export interface FileScript {
  /** The namespaces that are there from the start. */
  readonly namespaces: readonly string[];
  /** A namespace whose VMs and VMIs are followed by a watch all the time. */
  readonly tracks?: string;
  /** Once, before the first step. */
  readonly prepare?: readonly Action[];
  /** By the steps' names; most need nothing. */
  readonly steps: Readonly<Record<string, StepScript>> | ((name: string) => StepScript);
  /** No step stands on another: so many run side by side. In order, if not given. */
  readonly atOnce?: number;
}

/** Does things one after the other. */
export async function perform(actions: readonly Action[], scene: Scene): Promise<void> {
  for (const action of actions) await action(scene);
}

/** This cluster can't be brought into a step's start state: the step is skipped, with the reason. */
export class NotPossibleHere extends Error {}
