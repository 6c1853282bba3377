import { actionBody, createBody, patchBody, type Resolve } from './bodies.ts';
import { rootFile } from './bundle.ts';
import type { Components } from './components.ts';
import { GenerationError } from './failure.ts';
import { componentForOperation } from './naming.ts';
import type { MediaType, Method, OperationObject, SchemaObject } from './openapi.ts';
import { mendInlineSchema } from './quirks.ts';
import type { ServedOperation } from './surface.ts';

/** What the requests and responses of one operation contain, as components. */
export interface Subject {
  readonly id: string;
  readonly method: Method;
  readonly action: string | undefined;
  /** What messages call the operation: `GET /redfish/v1/Systems`. */
  readonly where: string;
}

export interface OperationResponse {
  readonly status: string;
  readonly mediaType: string | undefined;
  /** The component that is the body; undefined where there is none, or where it isn't JSON. */
  readonly component: string | undefined;
}

/** The schema of a JSON content. */
export function jsonOf(content: Readonly<Record<string, MediaType>> | undefined): SchemaObject | undefined {
  return content?.[jsonType]?.schema;
}

const jsonType = 'application/json';

/** Makes the component that is the body of the requests; undefined where they have none. */
export async function readBody(
  components: Components,
  subject: Subject,
  found: OperationObject,
  served: ServedOperation,
): Promise<string | undefined> {
  const { id, method, action, where } = subject;
  if (method === 'get' || method === 'delete') return undefined;
  const ref = jsonOf(found.requestBody?.content)?.$ref;
  if (ref === undefined && action === undefined) throw new GenerationError(`${where} has no body in the bundle`);
  // An action without parameters has no body in the bundle; clients send an empty object.
  const source = ref === undefined ? {} : components.get(await components.collect(ref, rootFile));
  const resolve: Resolve = (name) => components.get(name);
  const name = componentForOperation(id, 'Body');
  components.add(name, builderOf(subject)(source, served, where, resolve));
  return name;
}

function builderOf({ method, action }: Subject): typeof actionBody {
  if (action !== undefined) return actionBody;
  return method === 'patch' ? patchBody : createBody;
}

/** The responses that are answered, by the surface or by the rule. */
export async function readResponses(
  components: Components,
  subject: Subject,
  found: OperationObject,
  served: ServedOperation,
): Promise<OperationResponse[]> {
  const responses: OperationResponse[] = [];
  for (const status of (served.responses ?? [defaultStatus(subject)]).map(String)) {
    const response = found.responses[status];
    if (!response) throw new GenerationError(`${subject.where} has no response ${status} in the bundle`);
    const schema = jsonOf(response.content);
    const mediaType = schema ? jsonType : Object.keys(response.content ?? {}).sort()[0];
    responses.push({ status, mediaType, component: schema && (await responseBody(components, subject.id, schema)) });
  }
  return responses;
}

function defaultStatus({ method, action }: Subject): number {
  if (action !== undefined || method === 'delete') return 204;
  return method === 'post' ? 201 : 200;
}

async function responseBody(components: Components, id: string, schema: SchemaObject): Promise<string> {
  if (schema.$ref !== undefined) return components.collect(schema.$ref, rootFile);
  const name = componentForOperation(id, 'Document');
  components.add(name, mendInlineSchema(await components.localise(schema, rootFile)));
  return name;
}
