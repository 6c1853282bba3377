import { expect } from 'chai';

import { Audit } from '../../../src/simulator/access/audit.ts';
import { startBench } from '../bench.ts';
import { VMS } from '../api-client.ts';
import { kubeconfigToken } from './callers.ts';

const USER = { name: 'u', groups: [] };
const list = { verb: 'list', group: '', resource: 'pods', subresource: '', namespace: '', name: '' };

describe('the audit of used verbs', () => {
  it('counts what each user did to which resource, with the namespaces and names', async () => {
    const bench = await startBench();
    try {
      bench.simulator.audit.clear();
      const token = kubeconfigToken(bench.simulator, 'viewer');
      for (const name of ['b', 'a', 'b']) await bench.api.send('GET', `${VMS}/${name}`, { token });
      await bench.api.send('DELETE', `${VMS}/a`, { token });
      await bench.api.send('GET', '/version', { token });
      const vm = {
        user: 'viewer',
        group: 'kubevirt.io',
        resource: 'virtualmachines',
        subresource: '',
        truncated: false,
      };
      expect(bench.simulator.audit.entries()).to.deep.equal([
        { ...vm, verb: 'get', allowed: true, namespaces: ['ns'], names: ['a', 'b'], count: 3 },
        { ...vm, verb: 'delete', allowed: false, namespaces: ['ns'], names: ['a'], count: 1 },
        {
          ...vm,
          group: '',
          resource: '',
          verb: 'get',
          path: '/version',
          allowed: true,
          namespaces: [],
          names: [],
          count: 1,
        },
      ]);
    } finally {
      await bench.close();
    }
  });

  it('is bounded, whatever names a client makes up', () => {
    const audit = new Audit();
    for (let i = 0; i < 10_500; i += 1) audit.record(USER, { ...list, resource: `r${i}` }, false);
    expect(audit.entries()).to.have.length(10_000);
    expect(audit.dropped).to.equal(500);
    audit.clear();
    for (let i = 0; i < 1000; i += 1) audit.record(USER, { ...list, name: `n${i}` }, true);
    const [entry] = audit.entries();
    expect(entry).to.include({ count: 1000, truncated: true });
    expect(entry?.names.length).to.be.lessThan(1000);
  });
});
