import { expect } from 'chai';

import { Bindings } from '../../../scripts/fidelity/replay/placeholders.ts';

const UID = '6f2b0d5e-0000-4000-8000-00000000000a';
const OTHER = '6f2b0d5e-0000-4000-8000-00000000000b';

describe('placeholders of a recording', () => {
  it('bind to what came, and fill later requests with it', () => {
    const bindings = new Bindings();
    expect(bindings.match('<uid1>', UID)).equal(undefined);
    expect(bindings.fill('/things/<uid1>?v=<rv2>')).equal(`/things/${UID}?v=1`);
  });

  it('with the same number must be the same value', () => {
    const bindings = new Bindings();
    bindings.match('<uid1>', UID);
    expect(bindings.match('again <uid1>', `again ${OTHER}`)).deep.equal({ placeholder: 'uid1', bound: UID });
  });

  it('must have the shape of their kind', () => {
    const bindings = new Bindings();
    expect(bindings.match('<uid1>', 'not-a-uid')).equal('shape');
    expect(bindings.match('<microtime>', '2026-01-01T00:00:00.123Z')).equal('shape');
    expect(bindings.match('<microtime>', '2026-01-01T00:00:00.123456Z')).equal(undefined);
    expect(bindings.match('x.<rand>', 'x.7kq2p')).equal(undefined);
  });

  it('for what moves with the cluster are sent, but nothing is held against them', () => {
    const bindings = new Bindings();
    bindings.match('<rv9>', '41', true);
    expect(bindings.match('<rv9>', '40')).equal(undefined);
    expect(bindings.match('<rv9>', '57', true)).equal(undefined);
    expect(bindings.fill('<rv9>')).equal('40');
  });

  it('for what was not kept match anything, and text around them is literal', () => {
    const bindings = new Bindings();
    expect(bindings.match('<dropped, 12 KiB>', 'anything')).equal(undefined);
    expect(bindings.match('<elided>', '')).equal(undefined);
    expect(bindings.match('<nil> (<rv1>).', '<nil> (7).')).equal(undefined);
    expect(bindings.match('<nil> (<rv1>).', '<nil> (7)!')).equal('shape');
  });

  it('that an attempt bound are forgotten when it fails', () => {
    const bindings = new Bindings();
    bindings.attempt(() => bindings.match('<uid1>', UID) !== undefined);
    expect(bindings.get('uid1')).equal(undefined);
    bindings.attempt(() => bindings.match('<uid1>', OTHER) === undefined);
    expect(bindings.get('uid1')).equal(OTHER);
  });
});
