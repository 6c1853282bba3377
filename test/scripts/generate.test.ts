import { expect } from 'chai';
import { generate } from '../../scripts/schema/generate.ts';
import type { OpenApiDocument } from '../../scripts/schema/openapi.ts';
import { bundleFiles, openApiDocuments, registryFiles, surfaceText } from './synthetic-bundle.ts';
import { Workspace } from './workspace.ts';

describe('generating from a bundle', () => {
  let workspace: Workspace;
  let document: OpenApiDocument;
  let files: Readonly<Record<string, string>>;

  before(async () => {
    workspace = await Workspace.create();
    ({ files } = await workspace.generate());
    document = JSON.parse(files['openapi.json'] ?? '') as OpenApiDocument;
  });

  after(() => workspace.remove());

  it('serves the paths and methods of the surface and no others', () => {
    expect(Object.keys(document.paths)).to.have.members([
      '/redfish',
      '/redfish/v1/',
      '/redfish/v1',
      '/redfish/v1/odata',
      '/redfish/v1/$metadata',
      '/redfish/v1/Lamps',
      '/redfish/v1/Lamps/Members',
      '/redfish/v1/Lamps/{LampId}',
      '/redfish/v1/Lamps/{LampId}/Actions/Lamp.Dim',
    ]);
    expect(document.paths['/redfish/v1/Lamps/{LampId}']).to.have.keys('parameters', 'get', 'patch', 'delete');
  });

  it('serves an operation under a second path too, which has nothing else', () => {
    const { operationId, ...post } = document.paths['/redfish/v1/Lamps']?.post ?? expect.fail();
    expect(operationId).to.equal('createLamp');
    expect(document.paths['/redfish/v1/Lamps/Members']).to.deep.equal({ post });
    expect(files['operations.ts']).to.contain("twin: '/redfish/v1/Lamps/Members'");
  });

  it('wants a password or a session for everything that is not public', () => {
    expect(document.paths['/redfish/v1/Lamps']?.get?.security).to.deep.equal([{ basic: [] }, { session: [] }]);
    expect(document.paths['/redfish']?.get?.security).to.deep.equal([]);
    expect(document.components.securitySchemes).to.have.keys('basic', 'session');
  });

  it('makes operation ids from the verb and the type, unique in the document', () => {
    const ids = Object.values(document.paths).flatMap(({ get, post, patch, delete: remove }) =>
      [get, post, patch, remove].flatMap((operation) => operation?.operationId ?? []),
    );
    expect(ids).to.have.members([
      'getRedfishVersions',
      'getServiceRoot',
      'getODataService',
      'getMetadata',
      'getLampCollection',
      'createLamp',
      'getLamp',
      'updateLamp',
      'deleteLamp',
      'dimLamp',
    ]);
  });

  it('gives components names without versions and references them locally', () => {
    const names = Object.keys(document.components.schemas);
    expect(names).to.include.members([
      'Lamp',
      'Lamp_Beam',
      'LampCollection',
      'Message',
      'RedfishError',
      'odata-v4_idRef',
    ]);
    expect(JSON.stringify(document)).not.to.match(/v\d+_\d+_\d+|redfish\.dmtf\.org/);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    for (const [, name] of references) expect(names).to.include(name);
  });

  it('leaves every description of the bundle out', () => {
    expect(Object.values(files).join('')).not.to.match(/synthetic bundle|must not be copied|An annotation\./i);
  });

  it('turns an embedded resource that is not served into a link', () => {
    expect(document.components.schemas['Lamp']?.properties?.['Shelf']).to.deep.equal({
      $ref: '#/components/schemas/odata-v4_idRef',
    });
    expect(document.components.schemas).not.to.have.property('Shelf');
  });

  it('leaves out the actions that are not served', () => {
    expect(document.components.schemas['Lamp_Actions']?.properties).to.have.keys('#Lamp.Dim');
    expect(document.components.schemas).not.to.have.property('Lamp_Explode');
  });

  it('keeps bounds, formats, required and read-only marks', () => {
    const lamp = document.components.schemas['Lamp'];
    expect(lamp?.properties?.['Power']).to.deep.equal({
      type: 'number',
      minimum: 0,
      maximum: 100,
      nullable: true,
      readOnly: true,
    });
    expect(lamp?.required).to.deep.equal(['@odata.id', '@odata.type', 'Id', 'Name']);
  });

  it('mends the quirks: a link needs its target, a format belongs to the items, documents are closed', () => {
    const { schemas } = document.components;
    expect(schemas['odata-v4_idRef']?.required).to.deep.equal(['@odata.id']);
    expect(schemas['Lamp']?.properties?.['Images']).to.deep.equal({
      type: 'array',
      items: { type: 'string', format: 'uri-reference' },
    });
    expect(schemas['ODataService']?.additionalProperties).to.equal(false);
    expect(schemas['RedfishError']?.properties?.['error']?.additionalProperties).to.equal(false);
  });

  it('writes the same bytes in every run', async () => {
    expect((await workspace.generate()).files).to.deep.equal(files);
  });

  it('writes the same bytes from a zip and from the folder it unpacks to, at any depth', async () => {
    const bundle = await workspace.writeFolder('some/where', bundleFiles());
    const registries = await workspace.writeFolder('registries', registryFiles());
    const again = await generate({ bundle, registries, surface: surfaceText });
    expect(again.files).to.deep.equal(files);
  });

  it('does not depend on the order of keys in the bundle', async () => {
    const shuffled = (await workspace.generate({ documents: reversed(openApiDocuments()) })).files;
    // The digests of the files that were read differ, and nothing else does.
    expect({ ...shuffled, 'provenance.json': '' }).to.deep.equal({ ...files, 'provenance.json': '' });
  });

  it('takes the newest registries by number', () => {
    expect(files['messages.ts']).to.include("prefix: 'Base.1.10'").and.to.include("args: ['string', 'number']");
    expect(files['privileges.ts']).to.include("'1.10.0'");
  });

  it('applies the overrides of the privilege registry that fit the path or a writable property', () => {
    const privileges = files['privileges.ts'] ?? '';
    expect(privileges).to.include("getLamp: [['Login', 'ConfigureManager']]");
    expect(privileges).to.include("deleteLamp: [['Login']]");
    expect(privileges).to.include("updateLamp: [['ConfigureManager']]");
    expect(privileges).to.match(/updateLamp: \{\s+Label: \[\['Login'\]\],\s+\}/);
    expect(privileges).not.to.include('Never');
  });

  it('builds URIs, action targets and allowable values from the served paths', () => {
    const resources = files['resources.ts'] ?? '';
    expect(resources).to.include('Lamp: (LampId: string): string => `/redfish/v1/Lamps/${segment(LampId)}`');
    expect(resources).to.include("'Lamp.Dim': (LampId: string)");
    expect(resources).to.include("Level: ['Low', 'High']");
    expect(resources).to.include("Lamp: '#Lamp.v1_10_0.Lamp'");
    expect(resources).to.include('Shelf: (ShelfId: string)');
  });

  it('references in $metadata the namespaces of what is served, and extends the first container', () => {
    const metadata = files['metadata.ts'] ?? '';
    expect(metadata).to.include('<edmx:Include Namespace="Lamp.v1_10_0"/>');
    expect(metadata).to.include('Extends="ServiceRoot.v1_0_0.ServiceContainer"');
    expect(metadata).not.to.include('Shelf');
  });
});

/** The same values with the keys of every object the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reversed(each)] as const);
  return Object.fromEntries(entries.reverse()) as T;
}
