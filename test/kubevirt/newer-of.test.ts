import { expect } from 'chai';
import type { Machine } from '../../src/kubevirt/model.ts';
import { newerOf } from '../../src/kubevirt/newer-of.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';

/** Versions of VM and VMI; null is no VMI. */
type Versions = readonly [vm: number, vmi: number | null];

function machine([version, instance]: Versions, more: Partial<Machine> = {}): Machine {
  const vm = vmObject({ version });
  const vmi = instance === null ? undefined : vmiObject(vm, { version: instance });
  return { namespace: 'blue', name: 'vm1', vm, vmi, staleSince: undefined, ...more };
}

const staleSince = '2026-01-01T00:00:00Z';

function shown(cached: Machine, read: Versions, ahead: readonly ('vm' | 'vmi')[], isBelieved = true): Machine {
  const direct = { machine: machine(read), isBelieved, askedAt: 0 };
  return newerOf(cached, direct, { vm: ahead.includes('vm'), vmi: ahead.includes('vmi') });
}

const versions = ({ vm, vmi }: Machine): Versions => [
  Number(vm.metadata.resourceVersion),
  vmi ? Number(vmi.metadata.resourceVersion) : null,
];

describe('what is shown of a direct read and of caches that are behind it', () => {
  const cases: readonly (readonly [string, Versions, Versions, readonly ('vm' | 'vmi')[], Versions])[] = [
    ['the read, where both watches are behind', [10, 11], [20, 21], ['vm', 'vmi'], [20, 21]],
    ['the VM of its watch, where that has come past the read', [42, 11], [38, 21], ['vmi'], [42, 21]],
    ['the VMI of its watch, where that has come past the read', [10, 43], [20, 21], ['vm'], [20, 43]],
    ['no VMI, where the read found none', [10, 11], [20, null], ['vm'], [20, null]],
    [
      'a VMI that was written after the VM was read, though the read found none',
      [10, 25],
      [20, null],
      ['vm'],
      [20, 25],
    ],
    ['no VMI, where its watch told of the end of the one that was read', [10, null], [20, 11], ['vm'], [20, null]],
    ['the VMI that was read, where its watch has not come that far', [42, null], [38, 41], ['vmi'], [42, 41]],
  ];
  for (const [what, cached, read, ahead, expected] of cases) {
    it(`is ${what}`, () => {
      expect(versions(shown(machine(cached, { staleSince }), read, ahead))).to.deep.equal(expected);
    });
  }

  it('is vouched for as long as the read is believed', () => {
    const cached = machine([42, 11], { staleSince });
    expect(shown(cached, [38, 21], ['vmi']).staleSince).to.equal(undefined);
    expect(shown(cached, [38, 21], ['vmi'], false).staleSince).to.equal(staleSince);
  });

  it('is no VMI of a VM that was there before', () => {
    const cached = machine([42, null], { staleSince, vm: vmObject({ version: 42, uid: 'another' }) });
    expect(versions(shown(cached, [38, 41], ['vmi']))).to.deep.equal([42, null]);
  });

  it('is the VM of its watch with what that tells of a guest nobody has heard of', () => {
    const cached = machine([42, null], { staleSince, isInstanceUnheard: true });
    expect(shown(cached, [38, null], ['vm']).isInstanceUnheard).to.equal(true);
  });

  it('is the same object as long as it is the read itself', () => {
    const read = machine([20, 21]);
    const cached = machine([10, 11], { staleSince });
    expect(newerOf(cached, { machine: read, isBelieved: true, askedAt: 0 }, { vm: true, vmi: true })).to.equal(read);
  });
});
