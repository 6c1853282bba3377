import { stringify } from 'yaml';

/**
 * A small bundle of our own in the shape of DMTF's: versioned names, absolute references, aliases without version,
 * annotations by pattern, an enumeration that may be null, and the quirks that the generator mends. Lamps on shelves.
 */
export type Document = { [key: string]: unknown };
export type BundleFiles = Record<string, string>;

const base = 'http://redfish.dmtf.org/schemas/v1/';
const annotations = {
  '^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\\.[a-zA-Z_][a-zA-Z0-9_]*$': { description: 'An annotation.' },
};

export function ref(file: string, name: string): Document {
  return { $ref: `${file === '' ? '' : base + file}#/components/schemas/${name}` };
}

export function object(properties: Document, required: readonly string[] = []): Document {
  return {
    additionalProperties: false,
    description: 'An object of the synthetic bundle.',
    properties,
    ...(required.length > 0 ? { required } : {}),
    type: 'object',
    'x-longDescription': 'Text that must not be copied.',
    'x-patternProperties': annotations,
  };
}

const idRef = ref('odata-v4.yaml', 'odata-v4_idRef');
const orNull = (schema: Document): Document => ({ oneOf: [schema, { enum: [null] }] });

const resourceHead = {
  '@odata.id': ref('odata-v4.yaml', 'odata-v4_id'),
  '@odata.type': { type: 'string', readOnly: true },
  '@odata.etag': { type: 'string', readOnly: true },
  Name: { ...ref('Resource.yaml', 'Resource_Name'), readOnly: true },
};
const resourceRequired = ['@odata.id', '@odata.type', 'Id', 'Name'];

function collection(type: string): Document {
  const name = `${type}Collection_${type}Collection`;
  const properties = {
    ...resourceHead,
    Members: { type: 'array', items: idRef, readOnly: true },
    'Members@odata.count': { type: 'integer', format: 'int64' },
  };
  return schemas({
    [name]: object(properties, ['@odata.id', '@odata.type', 'Name', 'Members', 'Members@odata.count']),
  });
}

function schemas(components: Document): Document {
  return { components: { schemas: components }, title: 'Synthetic' };
}

const lamp = {
  Lamp_v1_10_0_Lamp: object(
    {
      ...resourceHead,
      Id: { ...ref('Resource.yaml', 'Resource_Id'), readOnly: true },
      Actions: ref('', 'Lamp_v1_10_0_Actions'),
      Beam: ref('', 'Lamp_v1_10_0_Beam'),
      Colour: { ...orNull(ref('Lamp.yaml', 'Lamp_Colour')), readOnly: false },
      Label: { type: 'string', nullable: true, readOnly: false },
      Secret: { type: 'string', nullable: true, readOnly: true, writeOnly: false },
      Shelf: ref('Shelf.yaml', 'Shelf_Shelf'),
      Images: { type: 'array', format: 'uri-reference', items: { type: 'string' } },
      Power: { type: 'number', minimum: 0, maximum: 100, nullable: true, readOnly: true, 'x-units': 'W' },
    },
    resourceRequired,
  ),
  Lamp_v1_10_0_Beam: object({
    Angle: { type: 'integer', format: 'int64', minimum: 1, readOnly: false },
    Shape: { ...orNull(ref('', 'Lamp_v1_10_0_Shape')), readOnly: false },
    Wear: { type: 'number', readOnly: true },
  }),
  Lamp_v1_10_0_Shape: { type: 'string', enum: ['Round', 'Flat'] },
  Lamp_v1_10_0_Actions: object({
    '#Lamp.Dim': ref('', 'Lamp_v1_10_0_Dim'),
    '#Lamp.Explode': ref('', 'Lamp_v1_10_0_Explode'),
  }),
  Lamp_v1_10_0_Dim: object({ target: { type: 'string', format: 'uri-reference' } }),
  Lamp_v1_10_0_Explode: object({ target: { type: 'string' } }),
  Lamp_v1_10_0_DimRequestBody: object(
    { Level: ref('Lamp.yaml', 'Lamp_Level'), Seconds: { type: 'integer', minimum: 0 } },
    ['Level'],
  ),
};

export type Documents = Record<string, Document>;

/** The documents of the `openapi` folder, to be changed before they are written. */
export function openApiDocuments(): Documents {
  return structuredClone({
    'openapi.yaml': rootDocument(),
    'odata-v4.yaml': schemas({
      'odata-v4_id': { type: 'string', format: 'uri-reference', readOnly: true },
      'odata-v4_idRef': {
        type: 'object',
        additionalProperties: false,
        properties: { '@odata.id': ref('', 'odata-v4_id') },
      },
    }),
    'redfish-payload-annotations-v1.yaml': {
      properties: { '@odata.etag': { type: 'string' } },
      'x-patternProperties': {
        '^([a-zA-Z_][a-zA-Z0-9_]*)?@odata.count$': { readOnly: true },
        '^([a-zA-Z_][a-zA-Z0-9_]*)?@Redfish.AllowableValues$': { items: { type: 'string' } },
      },
    },
    'Resource.yaml': schemas({ Resource_Name: { type: 'string' }, Resource_Id: { type: 'string' } }),
    'Message.yaml': schemas({ Message_Message: ref('Message.v1_1_0.yaml', 'Message_v1_1_0_Message') }),
    'Message.v1_1_0.yaml': schemas({
      Message_v1_1_0_Message: object({ MessageId: { type: 'string' } }, ['MessageId']),
    }),
    'ServiceRoot.v1_2_0.yaml': schemas({
      ServiceRoot_v1_2_0_ServiceRoot: object(
        { ...resourceHead, Id: { type: 'string' }, Lamps: idRef },
        resourceRequired,
      ),
    }),
    'LampCollection.yaml': collection('Lamp'),
    'Lamp.yaml': schemas({
      Lamp_Lamp: ref('Lamp.v1_10_0.yaml', 'Lamp_v1_10_0_Lamp'),
      Lamp_Colour: { type: 'string', enum: ['White', 'Amber', 'Red'], 'x-enumDescriptions': { Red: 'Red.' } },
      Lamp_Level: { type: 'string', enum: ['Low', 'High', 'Off'] },
    }),
    'Lamp.v1_10_0.yaml': schemas(lamp),
    'Shelf.yaml': schemas({
      Shelf_Shelf: object({ ...resourceHead, Id: { type: 'string' }, Wood: { type: 'string' } }, resourceRequired),
    }),
  });
}

const ok = (schema: Document): Document => ({ description: 'Fine', content: { 'application/json': { schema } } });
const lampSchema = ref('Lamp.v1_10_0.yaml', 'Lamp_v1_10_0_Lamp');
const lampBody = { content: { 'application/json': { schema: lampSchema } }, required: true };
const lampParameters = [{ in: 'path', name: 'LampId', required: true, schema: { type: 'string' } }];

function rootDocument(): Document {
  const versionedRoot = {
    get: { responses: { '200': ok(ref('ServiceRoot.v1_2_0.yaml', 'ServiceRoot_v1_2_0_ServiceRoot')) } },
  };
  return {
    openapi: '3.0.1',
    info: { title: 'Synthetic', version: '2099.1' },
    paths: {
      '/redfish/v1': versionedRoot,
      '/redfish/v1/': versionedRoot,
      '/redfish/v1/$metadata': {
        get: { responses: { '200': { description: 'CSDL', content: { 'application/xml': {} } } } },
      },
      '/redfish/v1/odata': {
        get: {
          responses: {
            '200': ok({ type: 'object', properties: { value: { type: 'array', items: { type: 'string' } } } }),
          },
        },
      },
      '/redfish/v1/Lamps': {
        get: { responses: { '200': ok(ref('LampCollection.yaml', 'LampCollection_LampCollection')) } },
        post: { requestBody: lampBody, responses: { '201': ok(lampSchema) } },
      },
      '/redfish/v1/Lamps/{LampId}': {
        parameters: lampParameters,
        get: { responses: { '200': ok(lampSchema) } },
        patch: { requestBody: lampBody, responses: { '200': ok(lampSchema) } },
        delete: { responses: { '204': { description: 'Gone' } } },
      },
      '/redfish/v1/Lamps/{LampId}/Actions/Lamp.Dim': {
        parameters: lampParameters,
        post: {
          requestBody: {
            content: { 'application/json': { schema: ref('Lamp.v1_10_0.yaml', 'Lamp_v1_10_0_DimRequestBody') } },
          },
          responses: { '204': { description: 'Done' } },
        },
      },
      '/redfish/v1/Shelves/{ShelfId}': { get: { responses: { '200': ok(ref('Shelf.yaml', 'Shelf_Shelf')) } } },
    },
    components: {
      schemas: {
        RedfishError: {
          type: 'object',
          properties: {
            error: {
              type: 'object',
              properties: {
                code: { type: 'string' },
                message: { type: 'string' },
                '@Message.ExtendedInfo': { type: 'array', items: ref('Message.v1_1_0.yaml', 'Message_v1_1_0_Message') },
              },
              required: ['code', 'message'],
            },
          },
          required: ['error'],
        },
      },
    },
  };
}

/** @param container whether each version has an EntityContainer, as ServiceRoot has */
function csdl(owner: string, versions: readonly string[], container = false): string {
  const inner = container ? '<EntityContainer Name="ServiceContainer"></EntityContainer>' : '';
  const versioned = versions.map((version) => `<Schema xmlns="x" Namespace="${owner}.${version}">${inner}</Schema>\n`);
  return [`<Schema xmlns="x" Namespace="${owner}"></Schema>\n`, ...versioned].join('');
}

/** All files of the bundle, under the top folder of DMTF's archives. */
export function bundleFiles(documents: Documents = openApiDocuments()): BundleFiles {
  const files: BundleFiles = {
    'csdl/ServiceRoot_v1.xml': csdl('ServiceRoot', ['v1_0_0', 'v1_2_0'], true),
    'csdl/Lamp_v1.xml': csdl('Lamp', ['v1_9_0', 'v1_10_0']),
    'csdl/LampCollection_v1.xml': csdl('LampCollection', []),
    'csdl/Resource_v1.xml': csdl('Resource', []),
    'csdl/Message_v1.xml': csdl('Message', ['v1_1_0']),
  };
  for (const [name, document] of Object.entries(documents)) files[`openapi/${name}`] = stringify(document);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`DSP8010_2099.1/${name}`, text]));
}

const map = (privilege: string): Document =>
  Object.fromEntries(
    ['GET', 'HEAD', 'PATCH', 'POST', 'DELETE'].map((method) => [method, [{ Privilege: [privilege] }]]),
  );

/** The registries: two versions of each, of which the higher one sorts first as text. */
export function registryFiles(): BundleFiles {
  const base = (message: Document): string =>
    JSON.stringify({ Messages: { Broken: { Severity: 'Critical', ...message } } });
  const privileges = {
    PrivilegesUsed: ['Login', 'ConfigureManager'],
    Mappings: [
      {
        Entity: 'ServiceRoot',
        OperationMap: { ...map('Login'), GET: [{ Privilege: ['Login'] }, { Privilege: ['NoAuth'] }] },
      },
      { Entity: 'LampCollection', OperationMap: map('Login') },
      {
        Entity: 'Lamp',
        OperationMap: { ...map('ConfigureManager'), GET: [{ Privilege: ['Login', 'ConfigureManager'] }] },
        SubordinateOverrides: [
          { Targets: ['ServiceRoot', 'LampCollection'], OperationMap: { DELETE: [{ Privilege: ['Login'] }] } },
          { Targets: ['Shelf'], OperationMap: map('Never') },
        ],
        PropertyOverrides: [{ Targets: ['Label', 'Secret'], OperationMap: { PATCH: [{ Privilege: ['Login'] }] } }],
      },
    ],
  };
  return {
    'DSP8011_2099.1/Base.1.9.3.json': base({ NumberOfArgs: 0 }),
    'DSP8011_2099.1/Base.1.10.0.json': base({
      NumberOfArgs: 2,
      ParamTypes: ['string', 'number'],
      MessageSeverity: 'Warning',
    }),
    'DSP8011_2099.1/Redfish_1.9.0_PrivilegeRegistry.json': JSON.stringify({ PrivilegesUsed: [], Mappings: [] }),
    'DSP8011_2099.1/Redfish_1.10.0_PrivilegeRegistry.json': JSON.stringify(privileges),
  };
}

/** The surface of the synthetic service. */
export const surfaceText = `
paths:
  /redfish:
    get: { operationId: getRedfishVersions, public: true }
  /redfish/v1/:
    twin: /redfish/v1
    get: { public: true }
  /redfish/v1/odata:
    get: { operationId: getODataService, public: true }
  /redfish/v1/$metadata:
    get: { operationId: getMetadata, public: true }
  /redfish/v1/Lamps:
    get: {}
    post: { twin: /redfish/v1/Lamps/Members, create: { required: [Secret], optional: [Beam/Angle] } }
  /redfish/v1/Lamps/{LampId}:
    get: {}
    patch: { writable: [Label, { path: Colour, values: [White, Red] }, Beam/Shape] }
    delete: {}
  /redfish/v1/Lamps/{LampId}/Actions/Lamp.Dim:
    post: { parameters: { Level: { required: true, values: [Low, High] }, Seconds: {} } }
linked: ['/redfish/v1/Shelves/{ShelfId}']
registries: [Base]
`;
