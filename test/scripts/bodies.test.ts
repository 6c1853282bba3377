import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { patchBody } from '../../scripts/schema/bodies.ts';
import { toJsonSchema } from '../../scripts/schema/json-schema.ts';
import type { OpenApiDocument, SchemaObject, Schemas } from '../../scripts/schema/openapi.ts';
import { compiled, errorsOf, type Check } from './compiled.ts';
import { Workspace } from './workspace.ts';

describe('the bodies of requests', () => {
  let workspace: Workspace;
  let update: Check;
  let create: Check;
  let dim: Check;

  before(async () => {
    workspace = await Workspace.create();
    const { files } = await workspace.generate();
    update = await compiled(workspace, files['validators/requests/updateLamp.ts']);
    create = await compiled(workspace, files['validators/requests/createLamp.ts']);
    dim = await compiled(workspace, files['validators/requests/dimLamp.ts']);
  });

  after(() => workspace.remove());

  describe('of a PATCH', () => {
    it('require nothing', () => {
      expect(errorsOf(update, {})).to.deep.equal([]);
    });

    it('may set each writable property and null where the schema has it', () => {
      expect(errorsOf(update, { Label: null, Colour: 'Red', Beam: { Shape: null } })).to.deep.equal([]);
    });

    it('say a wrong type and a value that is not served each with one error', () => {
      expect(errorsOf(update, { Label: 5, Colour: 7 })).to.deep.equal(['/Colour type 7', '/Label type 5']);
      expect(errorsOf(update, { Colour: 'Amber', Beam: { Shape: 'Odd' } })).to.deep.equal([
        '/Beam/Shape enum Odd',
        '/Colour enum Amber',
      ]);
    });

    it('may not have a property that the resource lacks, at any depth', () => {
      expect(errorsOf(update, { Labl: 'x', Beam: { Shap: 'Flat' } })).to.deep.equal([
        ' additionalProperties Labl',
        '/Beam additionalProperties Shap',
      ]);
    });

    it('may echo what is read-only with any value, since the table of the resource decides about it', () => {
      expect(errorsOf(update, { Id: 'a', Power: 'wrong', Actions: 1, Beam: { Wear: 'x' } })).to.deep.equal([]);
    });

    it('may have annotations', () => {
      expect(errorsOf(update, { '@odata.id': '/x', 'Colour@Redfish.AllowableValues': [] })).to.deep.equal([]);
    });
  });

  describe('of a POST on a collection', () => {
    it('require what creating needs, though it is read-only afterwards', () => {
      expect(errorsOf(create, {})).to.deep.equal([' required Secret']);
      expect(errorsOf(create, { Secret: null })).to.deep.equal(['/Secret type null']);
      expect(errorsOf(create, { Secret: 'x', Beam: { Angle: 0 } })).to.deep.equal(['/Beam/Angle minimum 0']);
      expect(errorsOf(create, { Secret: 'x', Name: 'n', Beam: { Angle: 3 } })).to.deep.equal([]);
    });
  });

  describe('of an action', () => {
    it('have the parameters of the schema with the values that are served', () => {
      expect(errorsOf(dim, { Level: 'Low', Seconds: 3 })).to.deep.equal([]);
      expect(errorsOf(dim, { Level: 'Off', Seconds: -1 })).to.deep.equal(['/Level enum Off', '/Seconds minimum -1']);
      expect(errorsOf(dim, { Lvel: 1 })).to.deep.equal([' additionalProperties Lvel', ' required Level']);
    });
  });

  it('can be made for the boot override of the real ComputerSystem', async () => {
    const text = await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
    const { schemas } = (JSON.parse(text) as OpenApiDocument).components;
    const resolve = (name: string): SchemaObject => schemas[name] ?? {};
    const writable = [
      { path: 'Boot/BootSourceOverrideTarget', values: ['None', 'Pxe', 'Cd', 'Hdd'] },
      'Boot/BootSourceOverrideEnabled',
      'AssetTag',
    ];
    const body = patchBody(resolve('ComputerSystem'), { writable }, 'PATCH', resolve);
    const extended: Schemas = { ...schemas, Body: body };
    expect(toJsonSchema('Body', extended)).to.nested.include({
      'properties.Boot.properties.BootSourceOverrideTarget.enum[2]': 'Cd',
      'properties.Boot.properties.BootSourceOverrideTarget.type[1]': 'null',
      'properties.Boot.properties.BootSourceOverrideEnabled.type[0]': 'string',
      'properties.AssetTag.type[1]': 'null',
      additionalProperties: false,
    });
    expect(body.required).to.equal(undefined);
  });
});
