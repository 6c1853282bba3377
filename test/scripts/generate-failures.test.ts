import { expect } from 'chai';
import { generate } from '../../scripts/schema/generate.ts';
import {
  bundleFiles,
  openApiDocuments,
  ref,
  registryFiles,
  surfaceText,
  type BundleFiles,
} from './synthetic-bundle.ts';
import { failureOf, Workspace } from './workspace.ts';

describe('generating from what is not right', () => {
  let workspace: Workspace;

  before(async () => {
    workspace = await Workspace.create();
  });

  after(() => workspace.remove());

  const surfaces: readonly (readonly [what: string, from: string, to: string, message: string])[] = [
    ['a path that the bundle lacks', '/redfish/v1/Lamps:', '/redfish/v1/Candles:', 'serves /redfish/v1/Candles, which'],
    ['a method that the bundle lacks', 'delete: {}', 'post: {}', 'serves POST /redfish/v1/Lamps/{LampId}, which'],
    ['an action that the bundle lacks', 'Lamp.Dim:', 'Lamp.Glow:', 'Actions/Lamp.Glow, which the bundle lacks'],
    ['a parameter that the bundle lacks', 'Seconds: {}', 'Minutes: {}', 'no parameter Minutes'],
    [
      'a value that the enumeration lacks',
      'values: [Low, High]',
      'values: [Low, Blinding]',
      'Level cannot be Blinding',
    ],
    [
      'a property value that the enumeration lacks',
      'values: [White, Red]',
      'values: [Mauve]',
      'Colour cannot be Mauve',
    ],
    ['a required parameter left out', 'Level: { required: true, values: [Low, High] }, ', '', 'requires Level'],
    ['a writable property that the bundle lacks', 'Beam/Shape', 'Beam/Taste', 'no property Taste'],
    ['a writable property that is read-only', 'Beam/Shape', 'Beam/Wear', 'Wear is read-only'],
    ['a property named whole and by its members', 'Beam/Shape]', 'Beam/Shape, Beam]', 'Beam is named whole'],
    [
      'a PATCH with nothing writable',
      'writable: [Label, { path: Colour, values: [White, Red] }, Beam/Shape]',
      '',
      'nothing writable',
    ],
    ['a status that the bundle lacks', 'delete: {}', 'delete: { responses: [200] }', 'no response 200'],
    ['a link to what is no resource', 'Shelves/{ShelfId}', 'Nowhere', 'links to /redfish/v1/Nowhere'],
    ['a registry that the bundle lacks', '[Base]', '[Vase]', 'no message registry Vase'],
    ['a document that would need an account', 'getODataService, public: true', 'getODataService', 'must be public'],
    ['a document without an operationId', 'operationId: getODataService, ', '', 'give it an operationId'],
    ['two operations of one name', 'delete: {}', 'delete: { operationId: getLamp }', 'are both getLamp'],
    ['an unknown key', 'delete: {}', 'delete: { pubic: true }', 'must NOT have additional properties: pubic'],
    ['no YAML', 'delete: {}', 'delete: {', 'schema/surface.yaml is not YAML'],
  ];

  for (const [what, from, to, message] of surfaces) {
    it(`stops at a surface with ${what}`, async () => {
      expect(surfaceText).to.include(from);
      const failure = await failureOf(workspace.generate({ surface: surfaceText.replace(from, to) }));
      expect(failure)
        .to.match(/^GenerationError: /)
        .and.to.include(message);
    });
  }

  it('stops at a reference that leads nowhere, naming it', async () => {
    const documents = openApiDocuments();
    delete documents['Resource.yaml'];
    const failure = await failureOf(workspace.generate({ documents }));
    expect(failure).to.include('Resource.yaml#/components/schemas/Resource_Name, which the bundle lacks');
  });

  it('stops at aliases that go in a circle', async () => {
    const documents = openApiDocuments();
    documents['Resource.yaml'] = { components: { schemas: { Resource_Name: ref('', 'Resource_Name') } } };
    expect(await failureOf(workspace.generate({ documents }))).to.include('which is a circle');
  });

  it('stops at a schema keyword that it does not know, since dropping it would loosen the check', async () => {
    const documents = openApiDocuments();
    documents['Resource.yaml'] = { components: { schemas: { Resource_Name: { type: 'string', multipleOf: 3 } } } };
    expect(await failureOf(workspace.generate({ documents }))).to.include('Resource.yaml uses the keyword multipleOf');
  });

  const bundles: readonly (readonly [what: string, change: (files: BundleFiles) => BundleFiles, message: string])[] = [
    ['without openapi.yaml', (files) => without(files, 'openapi/openapi.yaml'), 'has no openapi/openapi.yaml'],
    ['without the CSDL of a type', (files) => without(files, 'csdl/Lamp_v1.xml'), 'has no csdl/Lamp_v1.xml'],
    ['whose CSDL lacks a version', (files) => replaced(files, 'csdl/Lamp_v1.xml', ''), 'does not declare'],
    ['with a file that is not YAML', (files) => replaced(files, 'openapi/Lamp.yaml', 'a: [1'), 'openapi/Lamp.yaml of '],
    ['with an empty file', (files) => replaced(files, 'openapi/openapi.yaml', ''), 'openapi/openapi.yaml of '],
  ];

  for (const [what, change, message] of bundles) {
    it(`stops at a bundle ${what}`, async () => {
      const bundle = await workspace.writeZip('changed.zip', change(bundleFiles()));
      const registries = await workspace.writeZip('registries.zip', registryFiles());
      const failure = await failureOf(generate({ bundle, registries, surface: surfaceText }));
      expect(failure)
        .to.match(/^GenerationError: /)
        .and.to.include(message);
    });
  }
});

function without(files: BundleFiles, name: string): BundleFiles {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !file.endsWith(`/${name}`)));
}

function replaced(files: BundleFiles, name: string, text: string): BundleFiles {
  return { ...files, [`DSP8010_2099.1/${name}`]: text };
}
