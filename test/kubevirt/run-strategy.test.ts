import { expect } from 'chai';
import {
  patchBeforeStop,
  patchToResumeOnce,
  remembersOnce,
  runStrategyAnnotation,
} from '../../src/kubevirt/run-strategy.ts';
import { vmObject } from './kubevirt-objects.ts';

describe('the memory of a run strategy', () => {
  const memory = '{"version":1,"runStrategy":"Once"}';
  const pointer = '/metadata/annotations/redfish.kubevirt.io~1run-strategy';
  const remembered = { [runStrategyAnnotation]: memory };

  it('is written before a stop rewrites Once, on condition that nothing else has changed it', () => {
    const vm = vmObject({ runStrategy: 'Once', annotations: { mine: 'yes' } });
    expect(patchBeforeStop(vm)).to.deep.equal([
      { op: 'test', path: '/metadata/uid', value: vm.metadata.uid },
      { op: 'test', path: '/spec/runStrategy', value: 'Once' },
      { op: 'add', path: pointer, value: memory },
    ]);
  });

  it('overwrites nobody else’s annotations where there were none', () => {
    const patch = patchBeforeStop(vmObject({ runStrategy: 'Once' }));
    expect(patch?.slice(2)).to.deep.equal([
      { op: 'test', path: '/metadata/annotations', value: null },
      { op: 'add', path: '/metadata/annotations', value: remembered },
    ]);
  });

  it('is not needed where the stop keeps the strategy, or is there already', () => {
    for (const runStrategy of ['Always', 'Manual', 'RerunOnFailure', 'Halted'] as const) {
      expect(patchBeforeStop(vmObject({ runStrategy }))).to.equal(undefined);
    }
    expect(patchBeforeStop(vmObject({ runStrategy: 'Once', annotations: remembered }))).to.equal(undefined);
  });

  it('is dropped before the stop of a VM that somebody has made Always since', () => {
    const vm = vmObject({ runStrategy: 'Always', annotations: remembered });
    expect(patchBeforeStop(vm)?.at(-1)).to.deep.equal({ op: 'remove', path: pointer });
  });

  it('is left alone where a newer format holds it', () => {
    const annotations = { [runStrategyAnnotation]: '{"version":2,"runStrategy":"Once"}' };
    for (const runStrategy of ['Always', 'Once', 'Halted'] as const) {
      const vm = vmObject({ runStrategy, annotations });
      expect(patchBeforeStop(vm)).to.equal(undefined);
      expect(remembersOnce(vm)).to.equal(false);
    }
  });

  it('comes back in one patch that is void when the strategy or the memory is another by then', () => {
    const vm = vmObject({ runStrategy: 'Halted', annotations: remembered });
    expect(remembersOnce(vm)).to.equal(true);
    expect(patchToResumeOnce(vm)).to.deep.equal([
      { op: 'test', path: '/metadata/uid', value: vm.metadata.uid },
      { op: 'test', path: '/spec/runStrategy', value: 'Halted' },
      { op: 'test', path: pointer, value: memory },
      { op: 'replace', path: '/spec/runStrategy', value: 'Once' },
      { op: 'remove', path: pointer },
    ]);
  });
});
