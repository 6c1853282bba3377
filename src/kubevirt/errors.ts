/**
 * What can go wrong below the Redfish layer, as a closed union of kinds. This room says what happened in the cluster's
 * terms; how a Redfish client hears of it is decided in one place in src/redfish.
 */
export type ServiceErrorKind =
  /** The object does not exist (any more). */
  | 'NotFound'
  /** The object is in a transition in which the request can't be taken; the same request can succeed later. */
  | 'InTransition'
  /** The cluster refuses, and will go on refusing until somebody changes something (a snapshot ends, a spec is mended). */
  | 'Refused'
  /** This cluster, release or run strategy doesn't offer what was asked for. */
  | 'NotSupported'
  /** The object was changed or made by somebody else meanwhile; reading it anew and trying again makes sense. */
  | 'Conflict'
  /** The service's own credentials don't allow it. */
  | 'Forbidden'
  /** The API server or virt-api can't be reached, or has faults, or too much is asked of it; nothing is known to have changed. */
  | 'Unavailable';

export class ServiceError extends Error {
  readonly kind: ServiceErrorKind;
  /** Seconds after which a retry makes sense; only for InTransition and Unavailable. */
  readonly retryAfter: number | undefined;

  constructor(kind: ServiceErrorKind, message: string, options: { cause?: unknown; retryAfter?: number } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ServiceError';
    this.kind = kind;
    this.retryAfter = options.retryAfter;
  }
}
