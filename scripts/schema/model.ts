import { rootFile, type Bundle } from './bundle.ts';
import { Components } from './components.ts';
import { componentOf, componentRef, type Schemas } from './openapi.ts';
import { entityAt, readOperations, servedActions, type Operation } from './operations.ts';
import { errorComponent } from './quirks.ts';
import { GenerationError } from './failure.ts';
import type { Surface } from './surface.ts';

/** What is served, out of the bundle: pruned, normalised, without versions in its names. All emitters read this. */
export interface Model {
  readonly bundleVersion: string;
  readonly openapiVersion: string;
  readonly operations: readonly Operation[];
  readonly schemas: Schemas;
  /** For each component from the bundle, the namespace that declares it: `ComputerSystem.v1_27_0`. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** The annotation terms that bodies may have: `odata.count`. */
  readonly annotationTerms: readonly string[];
  /** Paths that are linked to and not served, with the type of what will be there. */
  readonly linked: readonly LinkedPath[];
}

export interface LinkedPath {
  readonly path: string;
  readonly entity: string;
}

/** @throws GenerationError where the surface names something that the bundle lacks, or the bundle is inconsistent */
export async function readModel(surface: Surface, bundle: Bundle): Promise<Model> {
  const actions = servedActions(surface);
  const components = new Components(bundle, (action) => actions.has(action));
  await components.collect(componentRef(errorComponent), rootFile);
  const operations = await readOperations(surface, bundle, components);
  const schemas = reachable(operations, components.schemas);
  return {
    bundleVersion: bundle.version,
    openapiVersion: bundle.root.openapi,
    operations,
    schemas,
    namespaces: new Map([...components.namespaces].filter(([name]) => name in schemas)),
    annotationTerms: await bundle.annotationTerms(),
    linked: (surface.linked ?? []).map((path) => readLinked(bundle, path)),
  };
}

function readLinked(bundle: Bundle, path: string): LinkedPath {
  const entity = entityAt(bundle, path);
  if (entity === undefined)
    throw new GenerationError(`the surface links to ${path}, which is no resource of the bundle`);
  return { path, entity };
}

/** Without the components that only served to make others, such as the bundle's own request bodies. */
function reachable(operations: readonly Operation[], schemas: Schemas): Schemas {
  const wanted = new Set<string>();
  const queue = [errorComponent, ...operations.flatMap(componentsOf)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (wanted.has(name)) continue;
    wanted.add(name);
    queue.push(...referencedBy(schemas[name]));
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => wanted.has(name)));
}

function componentsOf(operation: Operation): string[] {
  return [operation.body, ...operation.responses.map((response) => response.component)].filter(
    (name): name is string => name !== undefined,
  );
}

/** The components that a schema references, at any depth. */
export function referencedBy(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [componentOf(value)] : referencedBy(value),
  );
}
