import type { Model } from '../model.ts';
import { toJsonSchema } from '../json-schema.ts';
import { errorComponent } from '../quirks.ts';
import { standaloneValidator } from '../standalone.ts';
import { propertyKey, quote, typescript, type Files } from './text.ts';
import { typeName } from './types.ts';

/**
 * Validators as code: for each request body, loaded at start since they are small, and for each response body, loaded
 * on demand by tests and the checking mode since they are not. One module for each body, so that what is loaded is what
 * is used; two indexes say which operation uses which.
 */
export function emitValidators(model: Model): Files {
  const requests = model.operations.flatMap(({ id, body }) => (body === undefined ? [] : [{ id, component: body }]));
  const responses = model.operations.flatMap(({ id, responses: all }) =>
    all.flatMap(({ component, status }) => (component === undefined ? [] : [{ id, status, component }])),
  );
  const bodies = [...new Set([errorComponent, ...responses.map(({ component }) => component)])].sort();
  const files: Record<string, string> = {
    'validators/requests.ts': requestIndex(requests.map(({ id }) => id)),
    'validators/responses.ts': responseIndex(responses, bodies),
  };
  for (const { id, component } of requests) {
    files[`validators/requests/${id}.ts`] = standaloneValidator(toJsonSchema(component, model.schemas), {
      verbose: true,
    });
  }
  for (const component of bodies) {
    files[`validators/responses/${component}.ts`] = standaloneValidator(
      toJsonSchema(component, model.schemas, model.annotationTerms),
      { verbose: false },
    );
  }
  return files;
}

const ajvType = "import type { ValidateFunction } from 'ajv';";
const operationType = "import type { OperationId } from '../operations.ts';";

function requestIndex(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { validate as ${id} } from './requests/${id}.ts';`);
  return typescript(
    [ajvType, operationType, ...imports].join('\n'),
    '/** Checks a request body; operations without a body have none. All errors, each with the rejected `data`. */\n' +
      `export const requestValidators: { readonly [K in OperationId]?: ValidateFunction } = { ${ids.join(', ')} };`,
  );
}

interface ResponseBody {
  readonly id: string;
  readonly status: string;
  readonly component: string;
}

function responseIndex(responses: readonly ResponseBody[], bodies: readonly string[]): string {
  const loaders = bodies.map((name) => `  ${propertyKey(name)}: () => import('./responses/${name}.ts'),\n`);
  const byOperation = new Map<string, string[]>();
  for (const { id, status, component } of responses) {
    byOperation.set(id, [...(byOperation.get(id) ?? []), `${status}: ${quote(component)}`]);
  }
  const table = [...byOperation].map(([id, entries]) => `  ${id}: { ${entries.join(', ')} },\n`);
  return typescript(
    [ajvType, operationType].join('\n'),
    `const loaders = {\n${loaders.join('')}} as const;`,
    `const bodies: { readonly [K in OperationId]?: Readonly<Record<number, keyof typeof loaders>> } = {\n${table.join('')}};`,
    responseFunctions,
  );
}

const responseFunctions = `/**
 * The validator of an operation's response body.
 * @param status the status of the response; the operation's only one when left out
 * @returns undefined where the operation answers without JSON, or never with this status
 */
export async function loadResponseValidator(
  operationId: OperationId,
  status?: number,
): Promise<ValidateFunction | undefined> {
  const known = bodies[operationId];
  const body = status === undefined ? Object.values(known ?? {})[0] : known?.[status];
  return body === undefined ? undefined : (await loaders[body]()).validate;
}

/** The validator of the body of every error response. */
export async function loadErrorValidator(): Promise<ValidateFunction> {
  return (await loaders.${typeName(errorComponent)}()).validate;
}`;
