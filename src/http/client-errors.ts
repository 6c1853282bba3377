import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';

/**
 * What Node's parser refuses never reaches a middleware; left alone Node answers with a bare 400. Here it gets a Redfish
 * error as well (an unknown method is 501, DSP0266 7.2), written to the socket by hand.
 */
export function answerClientErrors(server: Server): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const error = unknownExpectation();
    response.writeHead(error.status, headersOf(error)).end(bodyOf(error));
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    socket.end(toResponse(unknownMethod()));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(toResponse(errorFor(error.code ?? '')));
  });
}

const malformed = 'Send a request line and headers that are valid HTTP/1.1.';

function unknownMethod(): RedfishError {
  return new RedfishError(501, [
    message('OperationNotAllowed', [], {
      text: 'The request has an HTTP method that this service does not know.',
      resolution: 'Use GET, HEAD, POST, PATCH or DELETE; the Allow header of a GET says which of them a resource has.',
    }),
  ]);
}

function unknownExpectation(): RedfishError {
  return new RedfishError(417, [
    message('HeaderInvalid', ['Expect'], { resolution: 'Send the request without Expect, or with 100-continue.' }),
  ]);
}

const byCode: Readonly<Record<string, () => RedfishError>> = {
  HPE_INVALID_METHOD: unknownMethod,
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

function bodyOf(error: RedfishError): string {
  return JSON.stringify(error.toBody());
}

function headersOf(error: RedfishError): Record<string, string | number> {
  return {
    Connection: 'close',
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(bodyOf(error)),
    'OData-Version': '4.0',
    'Cache-Control': 'no-cache',
  };
}

function toResponse(error: RedfishError): string {
  const headers = Object.entries(headersOf(error)).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${error.status} ${STATUS_CODES[error.status] ?? 'Error'}`, ...headers, '', bodyOf(error)].join(
    '\r\n',
  );
}
