import { expect } from 'chai';
import { absentFrom } from '../../scripts/schema/kubevirt/absent.ts';
import { generateKubeVirt } from '../../scripts/schema/kubevirt/generate.ts';
import { readGoTypes } from '../../scripts/schema/kubevirt/go-types.ts';
import { locateKubeVirtSources } from '../../scripts/schema/kubevirt/sources.ts';
import { generateParts } from '../../scripts/schema/parts.ts';
import { failureOf, Workspace } from './workspace.ts';

const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });

/** A lamp in a room, as KubeVirt's documents describe machines. */
const definitions = {
  'v1.Lamp': {
    description: 'must not be copied',
    type: 'object',
    required: ['spec'],
    properties: {
      spec: { description: 'must not be copied', default: {}, ...ref('v1.LampSpec') },
      bought: { type: ['string', 'null'] },
    },
  },
  'v1.LampSpec': {
    type: 'object',
    required: ['watts', 'name'],
    properties: {
      watts: { type: 'integer', format: 'int64' },
      name: { type: 'string', default: '' },
      socket: { type: 'string', enum: ['E14', 'E27'] },
      power: ref('k8s.io.apimachinery.pkg.api.resource.Quantity'),
      port: { type: ['string', 'number'] },
      shades: { type: 'array', items: ref('v1.Shade'), 'x-kubernetes-list-type': 'atomic' },
      tags: { type: 'object', additionalProperties: { type: 'string', default: '' } },
    },
  },
  'v1.Shade': { type: 'object', properties: { colour: { type: 'string' }, dimmer: ref('v1.Dimmer') } },
  'v1.Dimmer': { type: 'object', properties: { level: { type: 'integer' } } },
  'v1.Unserved': { type: 'object' },
  'k8s.io.apimachinery.pkg.api.resource.Quantity': { type: 'string' },
};
const disc = { 'v1beta1.Disc': { type: 'object', properties: { url: { type: 'string' } } } };

const surface = `
kubevirt:
  kinds:
    example.io/v1: { Lamp: v1.Lamp }
  facts:
    v1.LampSpec:
      watts: { go: uint32, omitsZero: true }
      socket: { default: E27 }
    v1.Shade:
      colour: { enum: [red, green], nullable: true }
      dimmer: { always: true }
cdi:
  kinds:
    example.io/v1beta1: { Disc: v1beta1.Disc, Sleeve: v1beta1.Sleeve }
  facts: {}
  definitions:
    v1beta1.Sleeve: { type: object, properties: { size: { type: string, enum: [S, L] } } }
`;

describe("generating from KubeVirt's and CDI's documents", () => {
  let workspace: Workspace;
  const sources = (): { kubevirt: string; cdi: string } => ({
    kubevirt: workspace.path('in/kubevirt.json'),
    cdi: workspace.path('in/cdi.json'),
  });

  beforeEach(async () => {
    workspace = await Workspace.create();
    await workspace.writeFolder('in', {
      'kubevirt.json': JSON.stringify({ definitions }),
      'cdi.json': JSON.stringify({ definitions: disc }),
    });
  });
  afterEach(() => workspace.remove());

  const definition = (files: Readonly<Record<string, string>>, file: string, name: string): unknown => {
    const [, json = ''] =
      new RegExp(`^  '${name.replaceAll('.', '\\.')}': '(.*)',$`, 'm').exec(files[file] ?? '') ?? [];
    return JSON.parse(json);
  };

  it('keeps what is reached and what is known of it, and no sentence', async () => {
    const files = await generateKubeVirt(sources(), surface);
    expect(files).to.have.keys('README.md', 'kubevirt.ts', 'cdi.ts', 'provenance.json');
    expect(Object.values(files).join('')).to.not.include('must not be copied').and.not.include('Unserved');
    expect(definition(files, 'kubevirt.ts', 'v1.LampSpec')).to.deep.equal({
      type: 'object',
      required: ['name', 'watts'],
      properties: {
        name: { type: 'string', 'x-zero': '' },
        port: { 'x-kubernetes-int-or-string': true },
        power: ref('k8s.io.apimachinery.pkg.api.resource.Quantity'),
        shades: { type: 'array', 'x-kubernetes-list-type': 'atomic', items: ref('v1.Shade') },
        socket: { type: 'string', 'x-webhook-enum': ['E14', 'E27'], default: 'E27' },
        tags: { type: 'object', additionalProperties: { type: 'string', 'x-zero': '' } },
        watts: { type: 'integer', format: 'int64', 'x-go-type': 'uint32', 'x-go-omits-zero': true },
      },
    });
    expect(definition(files, 'kubevirt.ts', 'v1.Lamp')).to.have.nested.property('properties.bought.nullable', true);
    expect(definition(files, 'kubevirt.ts', 'v1.Shade')).to.have.nested.property('properties.colour.enum');
    expect(definition(files, 'cdi.ts', 'v1beta1.Sleeve')).to.have.nested.property('properties.size.enum');
  });

  it('writes the same bytes in every run, whatever the order of keys', async () => {
    const first = await generateKubeVirt(sources(), surface);
    const reversed = Object.fromEntries(Object.entries(definitions).reverse());
    await workspace.writeFolder('in', { 'kubevirt.json': JSON.stringify({ definitions: reversed }) });
    const second = await generateKubeVirt(sources(), surface);
    expect({ ...second, 'provenance.json': '' }).to.deep.equal({ ...first, 'provenance.json': '' });
  });

  const wrong: [what: string, from: string, to: string, message: string][] = [
    ['a kind that the document lacks', 'Lamp: v1.Lamp', 'Lamp: v1.Lantern', 'has no definition v1.Lantern'],
    ['a fact of a property that isn’t there', 'watts: {', 'volts: {', 'has no property volts in v1.LampSpec'],
    [
      'a fact of what no kind reaches',
      'v1.Shade:',
      'v1.Unserved: {}\n    v1.Shade:',
      'no served kind reaches v1.Unserved',
    ],
    ['an unknown fact', 'omitsZero', 'omitsNull', 'must NOT have additional properties: omitsNull'],
    ['no YAML', 'kinds:', 'kinds: {', 'is not YAML'],
  ];
  for (const [what, from, to, message] of wrong) {
    it(`stops at ${what}`, async () => {
      expect(surface).to.include(from);
      const failure = await failureOf(generateKubeVirt(sources(), surface.replace(from, to)));
      expect(failure)
        .to.match(/^GenerationError: /)
        .and.to.include(message);
    });
  }

  it('stops at a document that is none', async () => {
    await workspace.writeFolder('in', { 'cdi.json': '[]' });
    expect(await failureOf(generateKubeVirt(sources(), surface))).to.include('has no definitions');
  });

  describe('and from the Go types of an older release', () => {
    const module = {
      'core/v1/types.go': `package v1

type Lamp struct {
\tSpec LampSpec \`json:"spec"\`
\t// A comment.
\tBought *metav1.Time \`json:"bought,omitempty"\`
}

type LampSpec struct {
\tPhysical \`json:",inline"\`
\tName string \`json:"name"\`
\tShades []Shade \`json:"shades,omitempty"\`
}

type Physical struct {
\tWatts uint32 \`json:"watts"\`
}

type Shade struct {
\tColour string \`json:"colour,omitempty"\`
}
`,
    };

    it('knows the fields of each type, embedded ones too', async () => {
      const types = await readGoTypes(await workspace.writeFolder('api@v1.0.0', module));
      expect([...(types.get('v1.LampSpec') ?? [])]).to.have.members(['name', 'watts', 'shades']);
    });

    it('lists what it lacks, and not what is only reached through that', async () => {
      const types = await readGoTypes(await workspace.writeFolder('api@v1.0.0', module));
      expect(absentFrom(definitions as never, types, ['v1.Lamp'])).to.deep.equal({
        'v1.LampSpec': ['port', 'power', 'socket', 'tags'],
        'v1.Shade': ['dimmer'],
      });
    });

    it('emits it by release', async () => {
      const older = {
        kubevirt: await workspace.writeFolder('api@v1.0.0', module),
        cdi: await workspace.writeFolder('cdi-api@v1.2.0', { 'v1beta1/t.go': 'type Disc struct {\n}\n' }),
      };
      const files = await generateKubeVirt({ ...sources(), older }, surface);
      expect(files['absent.ts']).to.include("'kubevirt v1.0.0'").and.include("'v1.Shade': ['dimmer']");
      expect(files['absent.ts']).to.include("'cdi v1.2.0'").and.include("'v1beta1.Disc': ['url']");
    });

    it('stops at a folder that names no version, or has no types', async () => {
      const folder = await workspace.writeFolder('api', module);
      const run = (kubevirt: string): Promise<unknown> =>
        generateKubeVirt({ ...sources(), older: { kubevirt, cdi: folder } }, surface);
      expect(await failureOf(run(folder))).to.include('isn’t named'.replace('’', "'"));
      expect(await failureOf(run(await workspace.writeFolder('none@v1.0.0', { 'a.txt': '' })))).to.include(
        'no Go types',
      );
    });
  });

  describe('finds the documents', () => {
    const request = {};
    it('by option, then environment, then beside the repository, or not at all', async () => {
      const places = { repository: workspace.path('project') };
      expect(await locateKubeVirtSources(request, {}, places)).to.equal(undefined);
      await workspace.writeFolder('shared/kubevirt', { 'kubevirt-swagger.json': '', 'cdi-swagger.json': '' });
      const beside = await locateKubeVirtSources(request, {}, places);
      expect(beside?.cdi).to.equal(workspace.path('shared/kubevirt/cdi-swagger.json'));
      const environment = { KUBEVIRT_OPENAPI: '/env/k', CDI_OPENAPI: '/env/c' };
      expect(await locateKubeVirtSources({ cdi: '/option/c' }, environment, places)).to.deep.equal({
        kubevirt: '/env/k',
        cdi: '/option/c',
      });
    });

    it('and stops when only one of two is given', async () => {
      const places = { repository: workspace.path('project') };
      expect(await failureOf(locateKubeVirtSources({ cdi: '/c' }, {}, places))).to.include('--kubevirt and --cdi');
      const half = { kubevirt: '/k', cdi: '/c', 'cdi-api': '/a' };
      expect(await failureOf(locateKubeVirtSources(half, {}, places))).to.include('--kubevirt-api and --cdi-api');
    });
  });

  it('leaves DMTF’s part alone where nothing says where its bundle is', async () => {
    await workspace.writeFolder('project/schema', { 'kubevirt.yaml': surface });
    const places = { repository: workspace.path('project'), generated: workspace.path('project/generated') };
    const parts = await generateParts(sources(), {}, places);
    expect(parts.map(({ name, folder, others }) => ({ name, folder, others }))).to.deep.equal([
      { name: 'KubeVirt', folder: 'kubevirt', others: ['absent.ts'] },
    ]);
  });
});
