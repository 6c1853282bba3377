import { expect } from 'chai';

import { PROFILES, profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import { componentName, openApiSchemas } from '../../../src/simulator/schema/open-api.ts';
import { schemasOf } from '../../../src/simulator/schema/schema.ts';
import { RESOURCES } from '../../../src/simulator/catalogue.ts';
import { groupVersion } from '../../../src/simulator/resources.ts';

const CUSTOM = RESOURCES.filter(({ custom }) => custom);

describe('schemas of what is served', () => {
  for (const profile of PROFILES) {
    it(`are there for every custom resource in ${profile.name}`, () => {
      const missing = CUSTOM.filter((row) => !schemasOf(profile).of(row)).map(
        (row) => `${groupVersion(row)} ${row.kind}`,
      );
      expect(missing).to.deep.equal([]);
    });
  }

  it('lack in an older release what came later, and nothing else', () => {
    const domainOf = (name: string): string[] => {
      const kind = { group: 'kubevirt.io', version: 'v1', kind: 'VirtualMachineInstance' };
      const { spec } = schemasOf(profileOf(name)).of(kind)!.properties!;
      return Object.keys(spec!.properties!['domain']!.properties!);
    };
    const [older, newer] = [domainOf('kubevirt-1.4'), domainOf('kubevirt-1.10')];
    expect(newer.filter((property) => !older.includes(property))).to.deep.equal(['ioThreads', 'rebootPolicy']);
    expect(older.filter((property) => !newer.includes(property))).to.deep.equal([]);
  });
});

describe('OpenAPI components', () => {
  const [newest] = PROFILES.toReversed();

  it('stand for themselves: with everything put in, and nothing of our own', () => {
    for (const groupAndVersion of new Set(CUSTOM.map(groupVersion))) {
      const [group = '', version = ''] = groupAndVersion.split('/');
      const text = JSON.stringify(openApiSchemas(group, version, newest!));
      expect(text).to.not.match(/"\$ref"|"x-(zero|go|webhook)/);
    }
  });

  it('are named as the API server names them, and say which kind they are', () => {
    const name = componentName('kubevirt.io', 'v1', 'VirtualMachine');
    const { [name]: schema } = openApiSchemas('kubevirt.io', 'v1', newest!);
    expect(name).to.equal('io.kubevirt.v1.VirtualMachine');
    expect(schema).to.have.property('required').that.includes('spec');
    expect(schema?.['x-kubernetes-group-version-kind']).to.deep.equal([
      { group: 'kubevirt.io', version: 'v1', kind: 'VirtualMachine' },
    ]);
  });

  it('are none for groups that aren’t KubeVirt’s or CDI’s', () => {
    expect(openApiSchemas('apps', 'v1', newest!)).to.deep.equal({});
  });
});
