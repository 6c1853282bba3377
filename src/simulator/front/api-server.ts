/**
 * From a request to an answer: authentication, authorisation, then the handler that the path names. Errors become
 * Statuses here and nowhere else. It knows no sockets; server.ts does.
 */

import type { Cluster } from '../cluster.ts';
import { StatusError, badRequest } from '../status.ts';
import { handleSubresource, isSubresourcePath } from '../kubevirt/subresources/virt-api.ts';
import type { Logger } from '../../telemetry/logger.ts';
import { authenticate, authorize } from './authentication.ts';
import type { Tokens } from './authentication.ts';
import { discoveryDocument } from './discovery.ts';
import { pageNotFound, statusAnswer } from './exchange.ts';
import type { Answer, Received, StreamAnswer } from './exchange.ts';
import { handleResource } from './resource-handlers.ts';
import { resourceRoute } from './routes.ts';

export type RawRequest = Pick<Received, 'method' | 'headers' | 'body'> & {
  readonly url: string;
  /** The common name in the client's certificate, if it showed a good one. */
  readonly certificateOf: string | undefined;
};

export interface FrontDependencies {
  readonly cluster: Cluster;
  readonly tokens: Tokens;
  readonly logger: Logger;
  /** Told of every request once its caller is known. */
  readonly onRequest: (request: Received) => void;
}

export type Front = (request: RawRequest) => Answer | StreamAnswer;

function read({ url, certificateOf, ...request }: RawRequest, tokens: Tokens): Received {
  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const user = authenticate({ headers: request.headers, certificateOf }, tokens);
  const query = new URLSearchParams(cut < 0 ? '' : url.slice(cut + 1));
  return { ...request, user, path, query, ...withoutWatchPrefix(segmentsOf(path), query) };
}

function segmentsOf(path: string): string[] {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    throw badRequest('the path is not well-formed');
  }
}

/** `/apis/group/version/watch/…` is the older way to write `?watch=1`. */
function withoutWatchPrefix(segments: string[], query: URLSearchParams): Pick<Received, 'segments'> {
  const at = segments[0] === 'api' ? 2 : 3;
  if (segments[at] !== 'watch' || segments.length <= at + 1) return { segments };
  query.set('watch', '1');
  return { segments: segments.toSpliced(at, 1) };
}

function route(cluster: Cluster, request: Received): Answer | StreamAnswer {
  const found = resourceRoute(request.segments);
  authorize(request, found);
  if (isSubresourcePath(request.segments)) return handleSubresource(cluster, cluster.node, request);
  if (found) return handleResource(cluster, found, request);
  return discoveryDocument(request.segments) ?? pageNotFound();
}

/** The API server as a function. */
export function frontOf({ cluster, tokens, logger, onRequest }: FrontDependencies): Front {
  return (raw) => {
    try {
      const request = read(raw, tokens);
      onRequest(request);
      return route(cluster, request);
    } catch (error) {
      if (error instanceof StatusError) return statusAnswer(error.body);
      logger.error({ err: error, method: raw.method, url: raw.url }, 'the simulated API server failed');
      return statusAnswer(new StatusError(500, 'InternalError', 'Internal error occurred').body);
    }
  };
}
