import { expect } from 'chai';
import { scopeCovers } from '../../../src/auth/accounts/scope-covers.ts';
import type { Scope } from '../../../src/auth/principal.ts';

type InNamespace = Extract<Scope, { kind: 'namespace' }>;
const chassis = (...names: string[]): Scope => ({ kind: 'chassis', chassis: new Set(names) });
const within = (namespace: string, more: Partial<InNamespace> = {}): Scope => ({
  kind: 'namespace',
  namespace,
  systems: undefined,
  selector: undefined,
  ...more,
});
const systems = (...names: string[]): Partial<InNamespace> => ({ systems: new Set(names) });
const labelled = (matchLabels: Record<string, string>): Partial<InNamespace> => ({ selector: { matchLabels } });

const scopes: Readonly<Record<string, Scope>> = {
  all: { kind: 'all' },
  'rack 1': chassis('1'),
  'racks 1 and 2': chassis('1', '2'),
  blue: within('blue'),
  green: within('green'),
  'vm1 of blue': within('blue', systems('vm1')),
  'vm1 and vm2 of blue': within('blue', systems('vm1', 'vm2')),
  'vm1 of green': within('green', systems('vm1')),
  'a=b c=d of blue': within('blue', labelled({ a: 'b', c: 'd' })),
  'c=d a=b of blue': within('blue', labelled({ c: 'd', a: 'b' })),
  'a=b of blue': within('blue', labelled({ a: 'b' })),
  'a token': { kind: 'granted', namespaces: 'all', systems: new Set() },
};

/** What each scope covers besides itself. */
const covered: Readonly<Record<string, readonly string[]>> = {
  all: Object.keys(scopes).filter((name) => name !== 'all'),
  'rack 1': [],
  'racks 1 and 2': ['rack 1'],
  blue: ['vm1 of blue', 'vm1 and vm2 of blue', 'a=b c=d of blue', 'c=d a=b of blue', 'a=b of blue'],
  green: ['vm1 of green'],
  'vm1 of blue': [],
  'vm1 and vm2 of blue': ['vm1 of blue'],
  'vm1 of green': [],
  'a=b c=d of blue': ['c=d a=b of blue'],
  'c=d a=b of blue': ['a=b c=d of blue'],
  'a=b of blue': [],
};

describe('A scope', () => {
  for (const [outer, inner] of Object.entries(covered)) {
    it(`covers itself and no other than it should: ${outer}`, () => {
      const found = Object.keys(scopes).filter((name) => scopeCovers(scopes[outer]!, scopes[name]!));
      expect(found).to.have.members([outer, ...inner]);
    });
  }

  it('of a token covers nothing', () => {
    expect(Object.values(scopes).filter((scope) => scopeCovers(scopes['a token']!, scope))).to.deep.equal([]);
  });
});
