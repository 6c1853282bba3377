/** One recorded watch, replayed: opens it, lets set-up change things, and collects the events. */

import type { Json } from '../json.ts';
import type { RecordedResponse } from './recording.ts';
import type { Scene } from './scene.ts';
import type { Action } from './script.ts';
import type { Answer, OpenWatch, Outgoing } from './transport.ts';

export interface WatchAnswer extends Pick<Answer, 'status' | 'headers'> {
  readonly events: readonly Json[];
  readonly end: 'closed by server' | 'closed by client';
}

/** After the last recorded event, so long is waited for one too many. */
const EXTRA_MS = 300;

/** So long an event may take, or less where nothing is worth that wait. */
const EVENT_MS = 15_000;

/** Replays a watch; its end is up to the server where it was in the recording. */
export async function watchExchange(
  scene: Scene,
  outgoing: Outgoing,
  recorded: RecordedResponse,
  during: readonly Action[],
): Promise<WatchAnswer> {
  const watch = await scene.open(outgoing);
  try {
    for (const action of during) await action(scene);
    const byServer = recorded.end === 'closed by server';
    const events = byServer
      ? await readToEnd(watch, recorded)
      : await readSome(watch, recorded, Math.min(EVENT_MS, scene.patienceMs));
    const end = watch.isEnded ? 'closed by server' : 'closed by client';
    const { status, headers } = watch;
    return { status, headers, end, events: events.map((event) => scene.names.recordedJson(event)) };
  } finally {
    watch.close();
  }
}

async function readToEnd(watch: OpenWatch, { seconds = 0 }: RecordedResponse): Promise<Json[]> {
  const events: Json[] = [];
  const end = Date.now() + seconds * 1000 + 5000;
  while (!watch.isEnded && Date.now() < end) {
    const event = await watch.next(end - Date.now());
    if (event !== undefined) events.push(event);
  }
  return watch.rest ? [...events, { text: watch.rest }] : events;
}

async function readSome(
  watch: OpenWatch,
  { events: recorded = [] }: RecordedResponse,
  eventMs: number,
): Promise<Json[]> {
  const events: Json[] = [];
  for (;;) {
    const event = await watch.next(events.length < recorded.length ? eventMs : EXTRA_MS);
    if (event === undefined) return events;
    events.push(event);
  }
}
