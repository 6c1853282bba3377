import { ServiceError } from '../kubevirt/errors.ts';
import { message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';

/**
 * How a Redfish client hears of what went wrong in the service layer: one row for each kind of ServiceError. Actions
 * have their own rows where the standard has a message about the parameter (Ironic tells a transition by it).
 */

/** What the request was about, for the messages' arguments. */
export interface Subject {
  readonly uri: string;
}

/** The action and the value of its parameter that the cluster didn't take. */
export interface ActionSubject {
  readonly action: string;
  readonly parameter: string;
  readonly value: string;
}

const defaultRetryAfter = 5;

/** Turns a ServiceError into an answer; undefined where the error is something else. */
export function toRedfishError(error: unknown, { uri }: Subject): RedfishError | undefined {
  return error instanceof ServiceError ? rows[error.kind](error, uri) : undefined;
}

const rows: Readonly<Record<ServiceError['kind'], (error: ServiceError, uri: string) => RedfishError>> = {
  NotFound: (error, uri) => new RedfishError(404, [message('ResourceMissingAtURI', [uri])], { cause: error }),
  InTransition: (error) =>
    new RedfishError(409, [message('ResourceInUse', [])], { cause: error, headers: retryAfter(error) }),
  Refused: (error) =>
    new RedfishError(
      409,
      [message('ResourceInUse', [], { text: `The cluster refused the change: ${error.message}` })],
      {
        cause: error,
      },
    ),
  Conflict: (error) =>
    new RedfishError(
      409,
      [
        message('ResourceInUse', [], {
          text: 'Somebody else changed this at the same time.',
          resolution: 'Read the resource anew and try again.',
        }),
      ],
      { cause: error, headers: retryAfter(error) },
    ),
  NotSupported: (error) =>
    new RedfishError(
      400,
      [
        message('GeneralError', [], {
          text: `Not supported here: ${error.message}`,
          resolution: 'Ask for something that the cluster supports.',
        }),
      ],
      {
        cause: error,
      },
    ),
  Forbidden: (error) =>
    new RedfishError(
      500,
      [
        message('InternalError', [], {
          text: "The service's own Kubernetes account may not do this.",
          resolution: "The cluster's administrator has to grant it; the roles that it needs are in deploy/.",
        }),
      ],
      { cause: error },
    ),
  Unavailable: (error) => {
    const headers = retryAfter(error);
    const seconds = headers['Retry-After'];
    return new RedfishError(503, [message('ServiceTemporarilyUnavailable', [seconds])], { cause: error, headers });
  },
};

/** The same for an action, where the refusal is about the value of its parameter. */
export function toActionError(error: unknown, { action, parameter, value }: ActionSubject): unknown {
  if (!(error instanceof ServiceError)) return error;
  const relatedProperties = [`#/${parameter}`];
  if (error.kind === 'InTransition') {
    const conflict = message('ActionParameterValueConflict', [parameter, value], {
      relatedProperties,
      text: `${parameter} '${value}' can't be carried out now: ${error.message}`,
    });
    return new RedfishError(409, [conflict], { cause: error, headers: retryAfter(error) });
  }
  if (error.kind === 'NotSupported') {
    const unsupported = message('ActionParameterNotSupported', [parameter, action], {
      relatedProperties,
      text: `${parameter} '${value}' is not supported on this system: ${error.message}`,
    });
    return new RedfishError(400, [unsupported], { cause: error });
  }
  return error;
}

function retryAfter(error: ServiceError): { 'Retry-After': string } {
  return { 'Retry-After': String(Math.max(1, Math.ceil(error.retryAfter ?? defaultRetryAfter))) };
}
