import Router from 'find-my-way';
import { operations, type OperationId } from '../../../generated/operations.ts';

/**
 * The compiled route match, in place of openapi-backend's linear scan (1.7 ms a request over 111 paths). A path is
 * matched percent-encoded as it came; parameters come back decoded. What can't be decoded matches nothing.
 */
export interface RouteMatch {
  readonly operationId: OperationId;
  readonly params: Readonly<Record<string, string>>;
}

const maxIdLength = 1024;
const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
type Method = (typeof methods)[number];

export class RouteTable {
  private readonly router = Router({ ignoreTrailingSlash: true, maxParamLength: maxIdLength });

  constructor() {
    const known = new Set<string>();
    for (const [operationId, { method, path }] of Object.entries(operations)) {
      const pattern = withoutTrailingSlash(path.replace(/\{(\w+)\}/g, ':$1'));
      const upper = method.toUpperCase() as Method;
      if (known.has(`${upper} ${pattern}`)) continue;
      known.add(`${upper} ${pattern}`);
      this.router.on(upper, pattern, () => undefined, operationId);
    }
  }

  /** The operation of a method and path. HEAD is matched as GET (DSP0266 7.4: the same answer without its body). */
  find(method: string, path: string): RouteMatch | undefined {
    const found = this.router.find((method === 'HEAD' ? 'GET' : method) as Method, path);
    if (!found) return undefined;
    return { operationId: found.store as OperationId, params: found.params as Record<string, string> };
  }

  /** The methods that a path has, for the Allow header; empty where there is no such path. */
  allowed(path: string): readonly string[] {
    const found = methods.filter((method) => this.router.find(method, path) !== null);
    return found.includes('GET') ? ['GET', 'HEAD', ...found.slice(1)] : found;
  }
}

function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
