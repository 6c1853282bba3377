/** Bodies as text, whatever they came as: handlers know JSON and YAML only. */

import type { IncomingHttpHeaders } from 'node:http';

import { PROTOBUF, documentOfProtobuf } from '../api/protobuf.ts';
import { badRequest, unsupportedMediaType } from '../status.ts';
import { mediaTypeOf } from './exchange.ts';
import type { Received } from './exchange.ts';

/** The body's text, and the headers that go with it. Throws StatusError 400, or 415 for a kind that isn't read in protobuf. */
export function readableBody(headers: IncomingHttpHeaders, body: Buffer): Pick<Received, 'headers' | 'body'> {
  if (mediaTypeOf(headers) !== PROTOBUF || body.length === 0) return { headers, body: body.toString() };
  const document = parsed(body);
  if (!document) throw unsupportedMediaType(['application/json', 'application/yaml']);
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(document) };
}

function parsed(body: Buffer): object | undefined {
  try {
    return documentOfProtobuf(body);
  } catch (error) {
    throw badRequest(`the body is no message: ${(error as Error).message}`);
  }
}
