import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';

/**
 * What Node's parser refuses never reaches a middleware; left alone Node answers with a bare 400. Here it gets a Redfish
 * error as well (an unknown method is 501, DSP0266 7.2), written to the socket by hand.
 */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(toResponse(errorFor(error.code ?? '')));
  });
}

const malformed = 'Send a request line and headers that are valid HTTP/1.1.';

const byCode: Readonly<Record<string, () => RedfishError>> = {
  HPE_INVALID_METHOD: () =>
    new RedfishError(501, [
      message('OperationNotAllowed', [], { text: 'The request has an HTTP method that this service does not know.' }),
    ]),
  HPE_HEADER_OVERFLOW: () =>
    new RedfishError(431, [
      message('GeneralError', [], {
        text: 'The headers of the request, or its URI, are too large.',
        resolution: 'Send a shorter URI and fewer or shorter headers.',
      }),
    ]),
  ERR_HTTP_REQUEST_TIMEOUT: () => new RedfishError(408, [message('OperationTimeout', [])]),
};

function errorFor(code: string): RedfishError {
  const known = byCode[code];
  if (known) return known();
  return new RedfishError(400, [
    message('GeneralError', [], { text: 'The request is not valid HTTP.', resolution: malformed }),
  ]);
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
  501: 'Not Implemented',
};

function toResponse(error: RedfishError): string {
  const body = JSON.stringify(error.toBody());
  return [
    `HTTP/1.1 ${error.status} ${reasons[error.status] ?? 'Error'}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'OData-Version: 4.0',
    'Cache-Control: no-cache',
    '',
    body,
  ].join('\r\n');
}
