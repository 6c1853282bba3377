/** A refusal of the control endpoint: an HTTP status and what was wrong. */

export class ControlError extends Error {
  readonly status: 400 | 404 | 409 | 504;

  constructor(status: 400 | 404 | 409 | 504, message: string) {
    super(message);
    this.status = status;
  }
}
