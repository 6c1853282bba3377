/** A watch that tells its events late, as a busy API server's watch cache does: in order, each with a lag of its own. */

import type { WatchSink } from '../api/watch.ts';
import type { Cancel, Clock } from '../clock.ts';

interface Late {
  readonly at: number;
  readonly tell: () => void;
}

/** Puts a lag (milliseconds, asked for per event) before a sink. `stop` drops what hasn't been told. */
export function laggingSink(sink: WatchSink, clock: Clock, lag: () => number): WatchSink & { stop: Cancel } {
  let late: Late[] = [];
  let cancel: Cancel = () => undefined;

  const drain = (): void => {
    while (late[0] && late[0].at <= clock.now()) late.shift()?.tell();
    if (late[0]) cancel = clock.after(late[0].at - clock.now(), drain);
  };
  const enqueue = (ms: number, tell: () => void): void => {
    if (ms === 0 && late.length === 0) {
      tell();
      return;
    }
    late.push({ at: Math.max(clock.now() + ms, late.at(-1)?.at ?? 0), tell });
    if (late.length === 1) cancel = clock.after(ms, drain);
  };
  return {
    send: (line) => enqueue(lag(), () => sink.send(line)),
    end: () => enqueue(0, () => sink.end()),
    stop: () => {
      late = [];
      cancel();
    },
  };
}
