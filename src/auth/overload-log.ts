/**
 * Says in the log that logins are turned away: at most once a second, since the requests that cause it come in
 * floods and anybody can send them. How many there are in all is a metric's matter.
 */
import type { Logger } from '../telemetry/logger.ts';

export interface OverloadLogOptions {
  readonly logger: Logger;
  /** Milliseconds, from any origin. */
  readonly clock: () => number;
}

const pauseMs = 1000;

/** To be called for each login that is turned away, with the client's address. */
export function createOverloadLog({ logger, clock }: OverloadLogOptions): (address: string) => void {
  let last = -Infinity;
  let turnedAway = 0;
  return (client) => {
    turnedAway += 1;
    if (clock() - last < pauseMs) return;
    // `turnedAway` counts all since the line before; the client is that of the last one.
    logger.warn({ client, turnedAway }, 'logins are turned away, since too many of this client wait to be checked');
    last = clock();
    turnedAway = 0;
  };
}
