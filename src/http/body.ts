import type { IncomingMessage } from 'node:http';
import getRawBody from 'raw-body';
import { message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';

/**
 * Reads a request's JSON body. It is read only after the caller is known and the route is found, so nobody makes the
 * service hold a body that no operation wants. Duplicate keys are JSON.parse's matter: the last one wins, and the
 * validator and the handler see the same object.
 */
export const bodyLimit = 1024 * 1024;

/** The body as JSON, or undefined where the request has none. Throws RedfishError 400, 408, 413 or 415. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  checkContentType(request);
  return parseJson(bytes);
}

/** 413, and the connection ends: what still comes of the body is of no use to anybody. */
export function payloadTooLarge(): RedfishError {
  return new RedfishError(413, [message('PayloadTooLarge', [])], { headers: { Connection: 'close' } });
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  try {
    return await getRawBody(request, { limit: bodyLimit, length: request.headers['content-length'] ?? null });
  } catch (error) {
    const type = (error as { type?: string }).type;
    if (type === 'entity.too.large') throw payloadTooLarge();
    throw new RedfishError(400, [message('UnrecognizedRequestBody', [])], {
      cause: error,
      headers: { Connection: 'close' },
    });
  }
}

/** A missing Content-Type counts as JSON; clients that send none exist, and nothing else is accepted anyway. */
function checkContentType(request: IncomingMessage): void {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw unsupported('Content-Encoding', 'Send the body uncompressed, without a Content-Encoding header.');
  }
  const header = request.headers['content-type'];
  if (header !== undefined && header.trim() !== '' && mediaType(header) !== 'application/json') {
    throw unsupported('Content-Type', 'Send the body as JSON with the header Content-Type: application/json.');
  }
}

function mediaType(header: string): string | undefined {
  return header.split(';')[0]?.trim().toLowerCase();
}

function unsupported(header: string, resolution: string): RedfishError {
  return new RedfishError(415, [message('HeaderInvalid', [header], { resolution })]);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch (error) {
    throw new RedfishError(400, [message('MalformedJSON', [], { resolution: whereItBroke(error) })], { cause: error });
  }
}

/** The parser's position helps; the text it quotes could hold a password, so it is left out. */
function whereItBroke(error: unknown): string | undefined {
  const at = /at position \d+(?: \(line \d+ column \d+\))?/.exec(error instanceof Error ? error.message : '')?.[0];
  return at === undefined ? undefined : `Correct the JSON ${at} and send the request again.`;
}
