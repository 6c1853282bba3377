import { expect } from 'chai';
import { absent } from '../../generated/kubevirt/absent.ts';
import * as cdi from '../../generated/kubevirt/cdi.ts';
import * as kubevirt from '../../generated/kubevirt/kubevirt.ts';
import type { Schema } from '../../src/simulator/schema/schema.ts';

const parsed = (definitions: Readonly<Record<string, string>>): Map<string, Schema> =>
  new Map(Object.entries(definitions).map(([name, json]) => [name, JSON.parse(json) as Schema]));

describe('what is generated of KubeVirt and CDI', () => {
  for (const [name, { kinds, definitions }] of Object.entries({ kubevirt, cdi })) {
    const known = parsed(definitions);

    it(`has every definition that ${name} refers to, and no other`, () => {
      const roots = Object.values(kinds).flatMap((byKind) => Object.values(byKind));
      const references = [
        ...Object.values(definitions)
          .join('')
          .matchAll(/#\/definitions\/([^"]+)/g),
      ].map(([, to]) => to);
      expect([...new Set([...roots, ...references])]).to.have.members([...known.keys()]);
    });

    it(`says nothing in words of ${name}`, () => {
      expect(Object.values(definitions).join('')).to.not.match(/"(description|title|summary)":"/);
    });
  }

  it('knows what 1.4 lacks, by definitions and properties that there are', () => {
    expect(absent['kubevirt v1.4.0']?.['v1.DomainSpec']).to.include('rebootPolicy');
    expect(absent['cdi v1.61.0']?.['v1beta1.DataVolumeSourceHTTP']).to.deep.equal(['checksum', 'insecureSkipVerify']);
    const sources = { 'kubevirt v1.4.0': parsed(kubevirt.definitions), 'cdi v1.61.0': parsed(cdi.definitions) };
    for (const [release, definitions] of Object.entries(sources)) {
      for (const [name, properties] of Object.entries(absent[release] ?? {})) {
        expect(Object.keys(definitions.get(name)?.properties ?? {}), name).to.include.members([...properties]);
      }
    }
  });
});
