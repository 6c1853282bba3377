import type { Message, RedfishError as RedfishErrorBody } from '../../generated/types.ts';
import { generalErrorId } from './message.ts';

/**
 * An answer that is an error: its HTTP status, the messages of its body, and headers that belong to it (Allow,
 * Retry-After, WWW-Authenticate). Thrown anywhere above the service layer, turned into a response in one place.
 */
export class RedfishError extends Error {
  readonly status: number;
  readonly messages: readonly [Message, ...Message[]];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    messages: readonly [Message, ...Message[]],
    options: { headers?: Readonly<Record<string, string>>; cause?: unknown } = {},
  ) {
    super(messages.map((message) => message.Message).join(' '), { cause: options.cause });
    this.name = 'RedfishError';
    this.status = status;
    this.messages = messages;
    this.headers = options.headers ?? {};
  }

  /** The body of an error response (DSP0266 8.6): one message gives its own id as the code, several GeneralError. */
  toBody(): RedfishErrorBody {
    const [first, ...others] = this.messages;
    return {
      error: {
        code: others.length === 0 ? first.MessageId : generalErrorId,
        message: others.length === 0 ? (first.Message ?? '') : this.message,
        '@Message.ExtendedInfo': [...this.messages],
      },
    };
  }
}
