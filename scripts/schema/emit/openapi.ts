import { pathParameters } from '../naming.ts';
import {
  componentRef,
  type OpenApiDocument,
  type OperationObject,
  type PathItem,
  type ResponseObject,
} from '../openapi.ts';
import type { Model } from '../model.ts';
import type { OperationResponse } from '../contents.ts';
import type { Operation } from '../operations.ts';
import { errorComponent } from '../quirks.ts';
import type { Files } from './text.ts';

/** The pruned document: what a client generator or a documentation page reads. Has no descriptions. */
export function emitOpenApi(model: Model): Files {
  return { 'openapi.json': `${JSON.stringify(openApiDocument(model), undefined, 2)}\n` };
}

export function openApiDocument(model: Model): OpenApiDocument {
  return {
    openapi: model.openapiVersion,
    info: { title: 'Redfish', version: model.bundleVersion },
    paths: pathItems(model.operations),
    components: { schemas: model.schemas, securitySchemes },
  };
}

const securitySchemes = {
  basic: { type: 'http', scheme: 'basic' },
  session: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
};

function pathItems(operations: readonly Operation[]): Record<string, PathItem> {
  const items: Record<string, PathItem> = {};
  for (const operation of operations) {
    const item = operationObject(operation);
    const parameters = pathParameters(operation.path).map((name) => ({
      in: 'path',
      name,
      required: true,
      schema: { type: 'string' },
    }));
    items[operation.path] = {
      ...items[operation.path],
      ...(parameters.length > 0 ? { parameters } : {}),
      [operation.method]: { operationId: operation.id, ...item },
    };
    // An operationId must be unique in a document, so the twin has none.
    if (operation.twin !== undefined) items[operation.twin] = { ...items[operation.twin], [operation.method]: item };
  }
  return items;
}

function operationObject(operation: Operation): OperationObject {
  const { body } = operation;
  return {
    security: operation.public ? [] : [{ basic: [] }, { session: [] }],
    ...(body ? { requestBody: { content: jsonContent(body), required: true } } : {}),
    responses: {
      ...Object.fromEntries(operation.responses.map((response) => [response.status, responseObject(response)])),
      default: { description: 'Error', content: jsonContent(errorComponent) },
    },
  };
}

function responseObject({ mediaType, component }: OperationResponse): ResponseObject {
  if (component !== undefined) return { description: 'Success', content: jsonContent(component) };
  return mediaType === undefined
    ? { description: 'Success without content' }
    : { description: 'Success', content: { [mediaType]: { schema: { type: 'string' } } } };
}

function jsonContent(component: string): ResponseObject['content'] & object {
  return { 'application/json': { schema: { $ref: componentRef(component) } } };
}
