import type { Bundle } from './bundle.ts';
import type { Components } from './components.ts';
import { jsonOf, readBody, readResponses, type OperationResponse, type Subject } from './contents.ts';
import { GenerationError } from './failure.ts';
import { actionOfPath, actionOperationId, pathParameters, resourceOperationId } from './naming.ts';
import { methods, type Method, type OperationObject } from './openapi.ts';
import { suppliedPaths } from './quirks.ts';
import { componentName } from './references.ts';
import type { ServedOperation, Surface } from './surface.ts';

/**
 * The normalising: the operations of the surface with everything that the emitters need to know of them. Every later
 * step reads this and the components, and none reads the bundle's paths again.
 */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly twin: string | undefined;
  readonly parameters: readonly string[];
  /** The type of the resource at the path (of an action: of the resource that has it); undefined for documents. */
  readonly entity: string | undefined;
  readonly action: string | undefined;
  readonly public: boolean;
  /** The component that is the request's body. */
  readonly body: string | undefined;
  readonly responses: readonly OperationResponse[];
  /** Where values are restricted to those served: the parameters of an action with their values. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The property paths that a PATCH may change. */
  readonly writable: readonly string[];
}

interface Context {
  readonly bundle: Bundle;
  readonly components: Components;
}

/** @throws GenerationError where the surface names something that the bundle lacks */
export async function readOperations(surface: Surface, bundle: Bundle, components: Components): Promise<Operation[]> {
  const context: Context = { bundle, components };
  const operations: Operation[] = [];
  for (const [path, served] of Object.entries(surface.paths)) {
    for (const method of methods) {
      const wanted = served[method];
      if (wanted) operations.push(await readOperation(context, { path, method, twin: served.twin }, wanted));
    }
  }
  refuseDuplicates(operations);
  return operations;
}

interface Place {
  readonly path: string;
  readonly method: Method;
  readonly twin: string | undefined;
}

async function readOperation(context: Context, place: Place, served: ServedOperation): Promise<Operation> {
  const { path, method } = place;
  const found = findOperation(context.bundle, path, method);
  const action = actionOfPath(path);
  const entity = entityAt(context.bundle, action === undefined ? path : path.replace(/\/Actions\/.*$/, ''));
  const id = served.operationId ?? deriveId(place, action, entity);
  const subject: Subject = { id, method, action, where: `${method.toUpperCase()} ${path}` };
  const body = await readBody(context.components, subject, found, served);
  return {
    id,
    method,
    path,
    twin: served.twin ?? place.twin,
    parameters: pathParameters(path),
    entity,
    action,
    public: served.public ?? false,
    body,
    responses: await readResponses(context.components, subject, found, served),
    values: servedValues(served),
    writable: (served.writable ?? []).map((property) => (typeof property === 'string' ? property : property.path)),
  };
}

function findOperation(bundle: Bundle, path: string, method: Method): OperationObject {
  const item = bundle.root.paths[path] ?? suppliedPaths[path];
  if (!item) throw new GenerationError(`the surface serves ${path}, which the bundle lacks`);
  const operation = item[method];
  if (!operation)
    throw new GenerationError(`the surface serves ${method.toUpperCase()} ${path}, which the bundle lacks`);
  return operation;
}

function deriveId(place: Place, action: string | undefined, entity: string | undefined): string {
  if (action !== undefined) return actionOperationId(action);
  if (entity !== undefined) return resourceOperationId(place.method, entity);
  throw new GenerationError(`${place.path} is no resource: give it an operationId in the surface`);
}

/** The type of the resource at a path, by what its GET returns; undefined where that is no resource. */
export function entityAt(bundle: Bundle, path: string): string | undefined {
  const ref = jsonOf(bundle.root.paths[path]?.get?.responses['200']?.content)?.$ref;
  return ref === undefined ? undefined : componentName(ref.slice(ref.lastIndexOf('/') + 1));
}

function servedValues(served: ServedOperation): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries(served.parameters ?? {}).flatMap(([name, { values }]) =>
    values ? [[name, values] as const] : [],
  );
  return Object.fromEntries(entries);
}

function refuseDuplicates(operations: readonly Operation[]): void {
  const paths = new Map<string, string>();
  for (const { id, path } of operations) {
    const other = paths.get(id);
    if (other !== undefined) {
      throw new GenerationError(`${other} and ${path} are both ${id}: give one an operationId in the surface`);
    }
    paths.set(id, path);
  }
}

/** Whether an action (`ComputerSystem.Reset`) is served by any path of the surface. */
export function servedActions(surface: Surface): ReadonlySet<string> {
  return new Set(Object.entries(surface.paths).flatMap(([path, { post }]) => (post ? [actionOfPath(path) ?? ''] : [])));
}
