/**
 * The product's Logger: JSON lines by pino, with level names and ISO times, without secrets (see redaction.ts). The only
 * module that knows pino. It reads no environment and rotates no files: a container's output is collected by others.
 */
import { pino } from 'pino';
import type { DestinationStream, Logger as PinoLogger } from 'pino';
import type { Logger } from './logger.ts';
import { redact } from './redaction.ts';

export interface LoggerOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** Where the lines go; standard output by default. */
  readonly destination?: DestinationStream;
}

/** A logger whose lines are `{"level":"info","time":"…","msg":"…", …fields}`. An Error among the fields is written out. */
export function createLogger({ level, destination = pino.destination(1) }: LoggerOptions): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // redaction.ts has made errors plain already.
    serializers: { err: (error: unknown) => error },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return redacting(pino(options, destination));
}

function redacting(target: PinoLogger): Logger {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (fields: object, message: string) => {
    if (target.isLevelEnabled(level)) target[level](redact(fields), message);
  };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (bindings) => redacting(target.child(redact(bindings))),
  };
}
