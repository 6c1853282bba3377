import { expect } from 'chai';
import { machineRef, systemId } from '../../src/redfish/identity.ts';

describe('the Id of a system', () => {
  it('is the namespace and the name, with a dot between', () => {
    expect(systemId({ namespace: 'team-a', name: 'web-1' })).to.equal('team-a.web-1');
  });

  it('splits at the first dot, since a VM name may hold dots and a namespace may not', () => {
    expect(machineRef('team-a.db.internal.1')).to.deep.equal({ namespace: 'team-a', name: 'db.internal.1' });
  });

  for (const text of ['', 'web-1', '.web-1', 'team-a.', '.']) {
    it(`can't be '${text}'`, () => {
      expect(machineRef(text)).to.equal(undefined);
    });
  }
});
