/** What the API server's handlers work on: the store, the writer above it, who may use it, time and randomness. */

import type { AccessControl } from './access/access-control.ts';
import type { Writer } from './api/writer.ts';
import type { Clock } from './clock.ts';
import type { Profile } from './kubevirt/profile.ts';
import type { Random } from './random.ts';
import type { Store } from './store.ts';

export interface ClusterApi {
  readonly store: Store;
  readonly writer: Writer;
  readonly clock: Clock;
  readonly random: Random;
  /** Who may do what. */
  readonly access: AccessControl;
  /** Which release the cluster plays. */
  readonly profile: Profile;
}
