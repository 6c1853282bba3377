import { GenerationError } from '../failure.ts';
import type { Model } from '../model.ts';
import { pathParameters } from '../naming.ts';
import type { Operation } from '../operations.ts';
import { constant, literal, propertyKey, quote, typescript, type Files } from './text.ts';

/** The strings that bodies are made of: `@odata.type`, URIs, action targets and allowable values. */
export function emitResources(model: Model): Files {
  return {
    'resources.ts': typescript(
      constant('odataType', odataTypes(model), 'The `@odata.type` of every type that has one, newest of the bundle.'),
      segmentFunction,
      builders('uris', uriEntries(model), 'URIs of resources, from the parameters of their paths in order.'),
      builders('actionTargets', actionEntries(model), 'Targets of the served actions, `<resource>.<action>`.'),
      constant('allowableValues', allowableValues(model), 'Per action: the served values of its parameters.'),
      `export type ActionName = keyof typeof allowableValues;`,
    ),
  };
}

/** `#ComputerSystem.v1_27_0.ComputerSystem`, `#ComputerSystemCollection.ComputerSystemCollection`, Message included. */
function odataTypes(model: Model): Readonly<Record<string, string>> {
  const entries = [...model.namespaces].flatMap(([component, namespace]) => {
    const isMain = namespace.split('.')[0] === component;
    return isMain ? [[component, `#${namespace}.${component}`] as const] : [];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Entry {
  readonly name: string;
  readonly path: string;
}

/** Named as the operation that reads them: where two paths have one type, the surface names one of the operations. */
function uriEntries(model: Model): Entry[] {
  const served = model.operations
    .filter((operation) => operation.method === 'get')
    .map((operation) => ({ name: resourceName(operation), path: operation.path }));
  return [...served, ...model.linked.map(({ entity, path }) => ({ name: entity, path }))];
}

function resourceName(operation: Operation): string {
  return operation.id.replace(/^get/, '');
}

function actionEntries(model: Model): Entry[] {
  return model.operations.flatMap((operation) => {
    if (operation.action === undefined) return [];
    const resource = operation.path.replace(/\/Actions\/.*$/, '');
    const owner = model.operations.find((each) => each.method === 'get' && each.path === resource);
    if (!owner) throw new GenerationError(`${operation.path} is served and its resource is not`);
    return [{ name: `${resourceName(owner)}.${operation.action.split('.')[1] ?? ''}`, path: operation.path }];
  });
}

function builders(name: string, entries: readonly Entry[], comment: string): string {
  const lines = entries.map((entry) => {
    const parameters = pathParameters(entry.path)
      .map((parameter) => `${parameter}: string`)
      .join(', ');
    return `  ${propertyKey(entry.name)}: (${parameters}): string => ${template(entry.path)},\n`;
  });
  return `/** ${comment} */\nexport const ${name} = {\n${lines.join('')}} as const;`;
}

function template(path: string): string {
  const text = path.replaceAll('$', '\\$').replaceAll(/\{(\w+)\}/g, '${segment($1)}');
  return pathParameters(path).length > 0 ? `\`${text}\`` : quote(path);
}

function allowableValues(model: Model): Readonly<Record<string, object>> {
  const values: Record<string, Operation['values']> = {};
  for (const { action, path, values: served } of model.operations) {
    if (action === undefined) continue;
    if (values[action] && literal(values[action]) !== literal(served)) {
      throw new GenerationError(`${path} serves other values for ${action} than another path does`);
    }
    values[action] = served;
  }
  return values;
}

const segmentFunction = `/** Ids of Kubernetes names need no encoding, and DMTF's validator refuses encoded ones. */
function segment(id: string): string {
  return /^[\\w.-]*$/.test(id) ? id : encodeURIComponent(id);
}`;
