/** What the API server's handlers work on: the store, the writer above it, time and randomness. */

import type { Writer } from './api/writer.ts';
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';
import type { Store } from './store.ts';

export interface ClusterApi {
  readonly store: Store;
  readonly writer: Writer;
  readonly clock: Clock;
  readonly random: Random;
}
