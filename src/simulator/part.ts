/** What a room adds to the cluster: the rules before its writes, and the controllers that act by themselves. */

import type { AccessControl } from './access/access-control.ts';
import type { AdmissionEntry } from './api/admission.ts';
import type { Clock } from './clock.ts';
import type { ControllerApi } from './controller-api.ts';
import type { Profile } from './kubevirt/profile.ts';
import type { Store } from './store.ts';

/** What admission rules may look at beside the request. */
export interface AdmissionDependencies {
  readonly clock: Clock;
  readonly store: Store;
  readonly profile: Profile;
  readonly access: AccessControl;
}

export interface Controller {
  /** Subscribes to what it reacts to. */
  start(): void;
}

export interface Part {
  /** In the order in which they run. */
  readonly admission: (deps: AdmissionDependencies) => readonly AdmissionEntry[];
  readonly controllers: (api: ControllerApi) => readonly Controller[];
}
