/** Waiting until the cluster has come to rest: when nothing is scheduled within the next moment, and nothing is fetched. */

import type { ControlCall } from './routes.ts';
import type { ControlSubject } from './answers.ts';
import { ControlError } from './control-error.ts';

/** What is due later than this doesn't count: back-off, watches' ends, bookmarks. */
const MOMENT_MS = 100;
const LONGEST_WAIT_MS = 60_000;
const LOOK_EVERY_MS = 10;

/** Answers once nothing is due within a moment and no import is under way. Throws ControlError 504 after `timeoutMs` of the query (10 s). */
export async function settled({ clock, cluster }: ControlSubject, { query }: ControlCall): Promise<object> {
  const wanted = Number(query.get('timeoutMs') ?? 10_000);
  if (!(wanted >= 0)) throw new ControlError(400, 'timeoutMs must be a number of milliseconds');
  const until = performance.now() + Math.min(wanted, LONGEST_WAIT_MS);
  while (clock.untilNext() < MOMENT_MS || cluster.transfers.count > 0) {
    if (performance.now() >= until) throw new ControlError(504, `something was due all the time, for ${wanted} ms`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return { settled: true };
}
