import { expect } from 'chai';
import { InstanceNews } from '../../src/kubevirt/join.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../src/kubevirt/model.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';

const vmAt = (version: number, status: NonNullable<VirtualMachine['status']> = {}): VirtualMachine =>
  vmObject({ runStrategy: 'Manual', version, status });
const ended = (version: number): VirtualMachineInstance => vmiObject(vmObject(), { version, phase: 'Succeeded' });
const counted = { created: true };
const running = { created: true, printableStatus: 'Running' };

/** What is known of VM and VMI, in which version the last VMI was deleted, and whether a guest may live all the same. */
const cases: readonly (readonly [
  string,
  VirtualMachine,
  VirtualMachineInstance | undefined,
  string | undefined,
  boolean,
])[] = [
  ['a VM that counts no VMI', vmAt(10), undefined, undefined, false],
  ['one that counts a VMI of which nothing was heard', vmAt(10, counted), undefined, undefined, true],
  ['one that counted a VMI before its deletion', vmAt(10, counted), undefined, '11', false],
  ['one that counts a VMI after the deletion of another', vmAt(12, counted), undefined, '11', true],
  ['one that was Running before its VMI ended', vmAt(10, running), ended(11), undefined, false],
  ['one that is Running after its VMI ended', vmAt(12, running), ended(11), undefined, true],
  ['one that is Running after its VMI ended, by number, not by text', vmAt(100, running), ended(99), undefined, true],
  [
    'one that is Stopped after its VMI ended',
    vmAt(12, { ...running, printableStatus: 'Stopped' }),
    ended(11),
    undefined,
    false,
  ],
  ['one whose VMI runs', vmAt(12, running), vmiObject(vmObject(), { version: 11 }), undefined, false],
  ['versions that are no numbers', vmAt(10, counted), undefined, 'x11', true],
];

describe('whether a VM tells of a guest that the watch of VMIs has not told of', () => {
  for (const [what, vm, vmi, endedVersion, expected] of cases) {
    it(`${what}: ${expected ? 'yes' : 'no'}`, () => {
      const news = new InstanceNews();
      if (endedVersion !== undefined) news.ended('key', endedVersion);
      expect(news.isUnheard('key', vm, vmi)).to.equal(expected);
    });
  }

  it('does not after a direct read found the same, until something changes', () => {
    const news = new InstanceNews();
    news.confirm('key');
    expect(news.isUnheard('key', vmAt(10, counted), undefined)).to.equal(false);
    news.changed('key');
    expect(news.isUnheard('key', vmAt(10, counted), undefined)).to.equal(true);
  });
});
