import type { Method } from './openapi.ts';

/** Names that the generator makes: operation ids and what is derived from them. DMTF's document has none. */

const verbs: Readonly<Record<Method, string>> = { get: 'get', patch: 'update', post: 'create', delete: 'delete' };

/** `getComputerSystem`, `updateComputerSystem`, `createSession` (on the collection of sessions), `deleteSession`. */
export function resourceOperationId(method: Method, entity: string): string {
  return verbs[method] + (method === 'post' ? entity.replace(/Collection$/, '') : entity);
}

/**
 * `resetComputerSystem` of `ComputerSystem.Reset`; words that the action shares with the end of its type are said once:
 * `insertVirtualMedia` of `VirtualMedia.InsertMedia`.
 */
export function actionOperationId(action: string): string {
  const [type = '', name = ''] = action.split('.');
  const words = name.split(/(?=[A-Z])/);
  const shared = words.findIndex((_, index) => index > 0 && type.endsWith(words.slice(index).join('')));
  const verb = (shared > 0 ? words.slice(0, shared) : words).join('');
  return verb.charAt(0).toLowerCase() + verb.slice(1) + type;
}

/** The action that a path invokes, `ComputerSystem.Reset`; undefined where the path isn't an action's. */
export function actionOfPath(path: string): string | undefined {
  return /\/Actions\/([A-Za-z]+\.[A-Za-z]+)$/.exec(path)?.[1];
}

/** The name of a component that an operation alone uses: its body, or a document that only it returns. */
export function componentForOperation(operationId: string, what: 'Body' | 'Document'): string {
  const name = operationId.charAt(0).toUpperCase() + operationId.slice(1);
  return what === 'Body' ? `${name}Body` : name.replace(/^Get/, '');
}

/** The names of the parameters of a path template, in its order. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}
