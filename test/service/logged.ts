import type { Logger } from '../../src/telemetry/logger.ts';
import { createLogger } from '../../src/telemetry/pino-logger.ts';

/** Everything that is logged, as the product writes it, down to what only debugging shows. */
export interface Logged {
  readonly logger: Logger;
  readonly text: () => string;
  /** The lines of the audit log, without their time. */
  readonly audited: () => Readonly<Record<string, unknown>>[];
}

export function logged(): Logged {
  let text = '';
  const logger = createLogger({ level: 'debug', destination: { write: (chunk) => (text += chunk) } });
  const lines = (): Record<string, unknown>[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    logger,
    text: () => text,
    audited: () => lines().filter(({ audit }) => audit === true),
  };
}
