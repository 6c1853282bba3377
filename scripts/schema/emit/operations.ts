import type { Model } from '../model.ts';
import type { Operation } from '../operations.ts';
import { typeName } from './types.ts';
import { constant, typescript, type Files } from './text.ts';

/** The route table as data, and per operation the types between the HTTP layer and its handler. */
export function emitOperations(model: Model): Files {
  const table = Object.fromEntries(model.operations.map((operation) => [operation.id, entryOf(operation)]));
  const names = new Set(model.operations.flatMap(componentNames).map(typeName));
  return {
    'operations.ts': typescript(
      `import type {\n${[...names]
        .sort()
        .map((name) => `  ${name},\n`)
        .join('')}} from './types.ts';`,
      constant(
        'operations',
        table,
        'What is served: every operation with its method, path template and resource type.',
      ),
      'export type OperationId = keyof typeof operations;',
      operationTypes(model.operations),
      handlerType,
    ),
  };
}

function entryOf(operation: Operation): object {
  return {
    method: operation.method,
    path: operation.path,
    twin: operation.twin,
    entity: operation.entity,
    action: operation.action,
    public: operation.public,
    writable: operation.writable.length > 0 ? operation.writable : undefined,
  };
}

function componentNames({ body, responses }: Operation): string[] {
  return [body, ...responses.map(({ component }) => component)].filter((name): name is string => name !== undefined);
}

function operationTypes(operations: readonly Operation[]): string {
  const lines = operations.map((operation) => {
    const { id, parameters, body } = operation;
    const params = parameters.map((name) => `readonly ${name}: string`).join('; ');
    return [
      `  ${id}: {`,
      `    params: ${params === '' ? 'Readonly<Record<never, string>>' : `{ ${params} }`};`,
      `    body: ${body === undefined ? 'undefined' : typeName(body)};`,
      `    response: ${responseType(operation)};`,
      '  };',
    ].join('\n');
  });
  return [
    '/** Per operation: its path parameters, its body, and what its handler returns (undefined is 204). */',
    `export interface OperationTypes {\n${lines.join('\n')}\n}`,
  ].join('\n');
}

function responseType({ responses }: Operation): string {
  const types = responses.map(({ component, mediaType }) => {
    if (component !== undefined) return typeName(component);
    return mediaType === undefined ? 'undefined' : 'string';
  });
  return [...new Set(types)].join(' | ');
}

const handlerType = `/** One handler for every operation: a missing one is a compile error. */
export type OperationHandlers<Context> = {
  readonly [K in OperationId]: (
    request: { readonly params: OperationTypes[K]['params']; readonly body: OperationTypes[K]['body'] },
    context: Context,
  ) => OperationTypes[K]['response'] | Promise<OperationTypes[K]['response']>;
};`;
