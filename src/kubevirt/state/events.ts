/**
 * Tells people of something by Kubernetes Events. The name of an Event is made of what it says, so that of several replicas,
 * and of several starts, one tells it; Kubernetes forgets it after an hour. Nothing depends on whether it was told.
 */
import { createHash } from 'node:crypto';
import type { Logger } from '../../telemetry/logger.ts';
import { isApiError } from '../client/api-error.ts';
import { corePath } from '../client/resource-paths.ts';
import type { Transport } from '../client/transport.ts';
import type { Clock } from '../clock.ts';
import type { KeyValueObject, TellEvent } from '../objects.ts';

export interface EventOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Of the program, as `reportingComponent`. */
  readonly component: string;
}

type Told = Parameters<TellEvent>[1];

/** Kubernetes takes no longer text. */
const longestMessage = 1024;
/** What was told is remembered, so that the API server isn't asked for each version of an object. */
const mostRemembered = 1000;

function nameOf(about: KeyValueObject, { reason, message }: Told): string {
  const said = createHash('sha256')
    .update(JSON.stringify([about.uid, reason, message]))
    .digest('hex');
  // A name has at most 253 characters.
  return `${about.name.slice(0, 230)}.${said.slice(0, 16)}`;
}

function eventOf(about: KeyValueObject, event: Told, { component, clock }: EventOptions): object {
  const { namespace, name, uid, resourceVersion } = about;
  const now = clock
    .date()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { namespace, name: nameOf(about, event) },
    involvedObject: {
      apiVersion: 'v1',
      kind: about.type === undefined ? 'ConfigMap' : 'Secret',
      namespace,
      name,
      uid,
      resourceVersion,
    },
    type: event.type,
    reason: event.reason,
    message: event.message.slice(0, longestMessage),
    source: { component },
    reportingComponent: component,
    reportingInstance: '',
    firstTimestamp: now,
    lastTimestamp: now,
    count: 1,
  };
}

/** A TellEvent that writes core/v1 Events beside the object that they are about. */
export function createTellEvent(options: EventOptions): TellEvent {
  const { transport, logger } = options;
  const told = new Set<string>();

  const remember = (key: string): void => {
    told.add(key);
    const [oldest] = told;
    if (told.size > mostRemembered && oldest !== undefined) told.delete(oldest);
  };

  const send = async (about: KeyValueObject, event: Told, key: string): Promise<void> => {
    const path = corePath('events', about.namespace);
    try {
      await transport.call({
        method: 'POST',
        verb: 'create',
        resource: 'events',
        path,
        body: eventOf(about, event, options),
      });
    } catch (error) {
      // Somebody has told it already.
      if (isApiError(error, 409)) return;
      told.delete(key);
      const { namespace, name } = about;
      logger.warn({ namespace, name, reason: event.reason, error: String(error) }, "an Event can't be written");
    }
  };

  return (about, event) => {
    const key = `${about.namespace}/${nameOf(about, event)}`;
    if (told.has(key)) return;
    remember(key);
    void send(about, event, key);
  };
}
