import { expect } from 'chai';
import { differences } from '../../scripts/schema/differences.ts';
import { object, openApiDocuments, surfaceText, type Document } from './synthetic-bundle.ts';
import { Workspace } from './workspace.ts';

describe('what differs between two releases', () => {
  let workspace: Workspace;

  before(async () => {
    workspace = await Workspace.create();
  });

  after(() => workspace.remove());

  it('is nothing between a release and itself', async () => {
    const release = await workspace.generate();
    expect(differences(release, release)).to.deep.equal([]);
  });

  it('is said as added, removed and changed properties, values and types', async () => {
    const before = await workspace.generate();
    const documents = openApiDocuments();
    documents['Lamp.yaml'] = edited(documents['Lamp.yaml'], (schemas) => {
      schemas['Lamp_Colour'] = { type: 'string', enum: ['White', 'Red', 'Blue'] };
    });
    documents['Lamp.v1_10_0.yaml'] = edited(documents['Lamp.v1_10_0.yaml'], (schemas) => {
      const shape = {
        Shape: { type: 'string', enum: ['Round'] },
        Wear: { type: 'number', minimum: 1, readOnly: true },
      };
      schemas['Lamp_v1_10_0_Beam'] = object({ ...shape, Glare: { type: 'boolean' } });
    });
    const surface = surfaceText.replace(', optional: [Beam/Angle]', '');
    const after = await workspace.generate({ documents, surface });
    const lines = differences(before, after).map((line) => line.trim());
    expect(lines).to.include.members(['Lamp_Colour  + value Blue', 'Lamp_Colour  - value Amber']);
    expect(lines).to.include.members(['Lamp_Beam  + Glare', 'Lamp_Beam  - Angle', '- Lamp_Shape']);
    expect(lines.join('\n')).to.match(/Lamp_Beam {2}~ Wear: .*"minimum":1/);
  });
});

function edited(document: Document | undefined, edit: (schemas: Document) => void): Document {
  const copy = structuredClone(document) as { components: { schemas: Document } };
  edit(copy.components.schemas);
  return copy;
}
