/**
 * Kubernetes Status answers as errors that can be thrown. Reasons, codes and details are the API server's; messages are
 * its short product messages where a client reads them.
 */

export interface StatusCause {
  reason?: string;
  message?: string;
  field?: string;
}

export interface StatusDetails {
  name?: string;
  group?: string;
  kind?: string;
  uid?: string;
  causes?: StatusCause[];
  retryAfterSeconds?: number;
}

export interface Status {
  kind: 'Status';
  apiVersion: 'v1';
  metadata: { continue?: string };
  status: 'Success' | 'Failure';
  message?: string;
  reason?: string;
  details?: StatusDetails;
  code?: number;
}

/** The Status of a refusal. */
export const failure = (
  code: number,
  reason: string | undefined,
  message: string,
  details?: StatusDetails,
): Status => ({
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Failure',
  message,
  ...(reason && { reason }),
  ...(details && { details }),
  code,
});

/** A refusal that is answered as a Status with its code. */
export class StatusError extends Error {
  readonly body: Status;
  constructor(code: number, reason: string | undefined, message: string, details?: StatusDetails) {
    super(message);
    this.name = 'StatusError';
    this.body = failure(code, reason, message, details);
  }

  get code(): number {
    return this.body.code ?? 500;
  }
}

/** What a Status says about the resource: the plural in most refusals, the kind in those of validation. */
export interface Subject {
  readonly group: string;
  readonly plural: string;
  readonly kind: string;
}

const qualified = (name: string, group: string): string => (group ? `${name}.${group}` : name);

const about = (subject: Subject, name: string, causes?: StatusCause[]): StatusDetails => ({
  ...(name && { name }),
  ...(subject.group && { group: subject.group }),
  kind: subject.plural,
  ...(causes && { causes }),
});

export const notFound = (subject: Subject, name: string): StatusError =>
  new StatusError(
    404,
    'NotFound',
    `${qualified(subject.plural, subject.group)} "${name}" not found`,
    about(subject, name),
  );

export const alreadyExists = (subject: Subject, name: string, deleting: boolean): StatusError =>
  new StatusError(
    409,
    'AlreadyExists',
    `${deleting ? 'object is being deleted: ' : ''}${qualified(subject.plural, subject.group)} "${name}" already exists`,
    about(subject, name),
  );

/** A write that no rule of the kind allows. */
export const forbiddenWrite = (subject: Subject, name: string, why: string, causes?: StatusCause[]): StatusError =>
  new StatusError(
    403,
    'Forbidden',
    `${qualified(subject.plural, subject.group)} "${name}" is forbidden: ${why}`,
    about(subject, name, causes),
  );

export const conflict = (subject: Subject, name: string, message: string): StatusError =>
  new StatusError(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(subject.plural, subject.group)} "${name}": ${message}`,
    about(subject, name),
  );

/** A stale resourceVersion. */
export const modified = (subject: Subject, name: string): StatusError =>
  conflict(
    subject,
    name,
    'the object has been modified; please apply your changes to the latest version and try again',
  );

export const badRequest = (message: string): StatusError => new StatusError(400, 'BadRequest', message);

export const methodNotAllowed = (subject: Subject, verb: string): StatusError =>
  new StatusError(
    405,
    'MethodNotAllowed',
    `${verb} is not supported on resources of kind "${qualified(subject.plural, subject.group)}"`,
    { ...(subject.group && { group: subject.group }), kind: subject.plural },
  );

/** A method that a path of a built-in resource has no use for. */
export const methodNotServed = (): StatusError =>
  new StatusError(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource', {});

/** A path below a built-in group and version that names nothing. */
export const pathNotServed = (): StatusError =>
  new StatusError(404, 'NotFound', 'the server could not find the requested resource', {});

/** A refusal of validation: names the kind, and each field in a cause. */
export function invalid(subject: Subject, name: string, causes: readonly Required<StatusCause>[]): StatusError {
  const list = [...new Set(causes.map((cause) => `${cause.field}: ${cause.message}`))];
  const message = list.length === 1 ? list[0] : `[${list.join(', ')}]`;
  return new StatusError(422, 'Invalid', `${qualified(subject.kind, subject.group)} "${name}" is invalid: ${message}`, {
    ...(name && { name }),
    ...(subject.group && { group: subject.group }),
    kind: subject.kind,
    causes: [...causes],
  });
}

/** A refusal of the request's own options (ListOptions, CreateOptions...). */
export const invalidOptions = (kind: string, cause: Required<StatusCause>): StatusError =>
  new StatusError(422, 'Invalid', `${kind}.meta.k8s.io "" is invalid: ${cause.field}: ${cause.message}`, {
    group: 'meta.k8s.io',
    kind,
    causes: [cause],
  });

export const unsupportedMediaType = (accepted: readonly string[]): StatusError =>
  new StatusError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`,
  );

export const expired = (message: string): StatusError => new StatusError(410, 'Expired', message);

/** How virt-api wraps what failed behind it. */
export const internalError = (message: string): StatusError =>
  new StatusError(500, 'InternalError', `Internal error occurred: ${message}`, { causes: [{ message }] });

/** A webhook's refusal: 422 with its causes. */
export const deniedByWebhook = (webhook: string, causes: StatusCause[]): StatusError =>
  new StatusError(
    422,
    'Invalid',
    `admission webhook "${webhook}" denied the request: ${causes.map((cause) => cause.message).join(', ')}`,
    { causes },
  );

/** A webhook's refusal for a reason that is no field's: 400, without a reason. */
export const rejectedByWebhook = (webhook: string, message: string): StatusError =>
  new StatusError(400, undefined, `admission webhook "${webhook}" denied the request: ${message}`);

/** A failed JSON Patch: the API server doesn't say which operation. */
export const patchRefused = (): StatusError =>
  new StatusError(422, 'Invalid', 'the server rejected our request due to an error in our request', {});
