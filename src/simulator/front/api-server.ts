/**
 * From a request to an answer: authentication, authorisation, then the handler that the path names. Errors become
 * Statuses here and nowhere else. It knows no sockets; server.ts does.
 */

import { ImpersonationWithoutUser } from '../access/access-control.ts';
import type { ClientCertificate } from '../access/authentication.ts';
import { Forbidden } from '../access/forbidden.ts';
import type { Headers } from '../access/impersonation.ts';
import { attributesOf } from '../access/request-attributes.ts';
import { refusalOfVirtApi } from '../access/virt-api-authorizer.ts';
import { SERVED } from '../catalogue.ts';
import type { Cluster } from '../cluster.ts';
import { StatusError, badRequest, pathNotServed } from '../status.ts';
import { SUBRESOURCE_GROUP } from '../kubevirt/subresources/table.ts';
import { handleSubresource, isSubresourcePath } from '../kubevirt/subresources/virt-api.ts';
import type { Logger } from '../../telemetry/logger.ts';
import { discoveryDocument } from './discovery.ts';
import { pageNotFound, statusAnswer, textAnswer } from './exchange.ts';
import type { Answer, Received, RequestHead, StreamAnswer } from './exchange.ts';
import { readableBody } from './readable-body.ts';
import { handleResource } from './resource-handlers.ts';
import { resourceRoute } from './routes.ts';

export type RawRequest = Pick<Received, 'method' | 'headers'> & {
  readonly url: string;
  readonly body: Buffer;
  /** Each header with all its values, which Node would join. */
  readonly distinctHeaders: Headers;
  readonly certificate: ClientCertificate | undefined;
};

export interface FrontDependencies {
  readonly cluster: Cluster;
  readonly logger: Logger;
  /** Told of every request once its caller is known. */
  readonly onRequest: (request: RequestHead) => void;
}

export type Front = (request: RawRequest) => Answer | StreamAnswer;

function read(cluster: Cluster, { url, certificate, distinctHeaders, method, headers }: RawRequest): RequestHead {
  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const { authorization } = headers;
  const user = cluster.access.identify({ authorization, certificate }, distinctHeaders);
  const query = new URLSearchParams(cut < 0 ? '' : url.slice(cut + 1));
  return { method, headers, user, path, query, ...withoutWatchPrefix(segmentsOf(path), query) };
}

function segmentsOf(path: string): string[] {
  try {
    // A slash that is escaped divides segments too, as it does for the API server.
    return decodeURIComponent(path).split('/').filter(Boolean);
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

/** The API server itself knows which versions there are of virt-api's group; what is in one is asked of virt-api. */
const isBehindVirtApi = ([root, group, ...rest]: readonly string[]): boolean =>
  root === 'apis' && group === SUBRESOURCE_GROUP && rest.length > 0;

function route(cluster: Cluster, head: RequestHead, body: Buffer): Answer | StreamAnswer {
  cluster.access.authorize(head.user, attributesOf(head));
  const { segments, headers } = head;
  const found = resourceRoute(segments, cluster.profile);
  const forVirtApi = isSubresourcePath(segments);
  const isVirtApiDown = cluster.outages.isDown('virt-api');
  if (isVirtApiDown && isBehindVirtApi(segments)) return textAnswer(503, 'service unavailable\n');
  if (found || forVirtApi) {
    // Only where something takes it: an unknown path is 404 whatever the body is.
    const request = { ...head, ...readableBody(headers, body) };
    return found ? handleResource(cluster, found, request) : askVirtApi(cluster, request);
  }
  const unavailable = new Set(isVirtApiDown ? [SUBRESOURCE_GROUP] : []);
  return discoveryDocument(head, cluster.profile, unavailable) ?? nothingAt(head);
}

/** virt-api looks at its callers itself. */
function askVirtApi(cluster: Cluster, request: Received): Answer {
  const refusal = refusalOfVirtApi(cluster.access, request);
  if (refusal !== undefined) return textAnswer(401, refusal);
  return handleSubresource(cluster, cluster.node, request);
}

/** What authorisation refuses carries a header that other refusals don't have. */
function refusalAnswer(error: StatusError): Answer {
  const answered = statusAnswer(error.body);
  if (!(error instanceof Forbidden)) return answered;
  return { ...answered, headers: { ...answered.headers, 'x-content-type-options': 'nosniff' } };
}

/** A path that names nothing: within Kubernetes' own groups a Status, elsewhere plain text. */
function nothingAt({ segments }: RequestHead): Answer {
  const [root, group = '', version = ''] = segments;
  const own = root === 'apis' && SERVED.some((row) => !row.custom && row.group === group && row.version === version);
  return root === 'api' || own ? statusAnswer(pathNotServed().body) : pageNotFound();
}

/** The API server as a function. */
export function frontOf({ cluster, logger, onRequest }: FrontDependencies): Front {
  return (raw) => {
    try {
      const request = read(cluster, raw);
      onRequest(request);
      return route(cluster, request, raw.body);
    } catch (error) {
      if (error instanceof StatusError) return refusalAnswer(error);
      if (error instanceof ImpersonationWithoutUser) return textAnswer(500, internalError(raw.url));
      logger.error({ err: error, method: raw.method, url: raw.url }, 'the simulated API server failed');
      return statusAnswer(new StatusError(500, 'InternalError', 'Internal error occurred').body);
    }
  };
}

const internalError = (url: string): string => `Internal Server Error: "${url}": requested groups without a user\n`;
