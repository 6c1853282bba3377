import { expect } from 'chai';

import { readKnownDifferences, sift } from '../../../scripts/fidelity/known-differences.ts';
import type { StepResult } from '../../../scripts/fidelity/replay/engine.ts';
import { reportOf } from '../../../scripts/fidelity/report/report.ts';

const difference = { path: 'body.a', expected: '1', got: '2' };
const other = { path: 'body.b', expected: '1', got: '2' };

function result(step: string, more: Partial<StepResult> = {}): StepResult {
  return { group: '05-writes', step, outcome: 'reproduced', differences: [], ...more };
}

const differing = (step: string, ...differences: StepResult['differences']): StepResult =>
  result(step, { outcome: 'different', differences });

const entry = (step: string, path = 'body.a'): ReturnType<typeof readKnownDifferences>[number] => ({
  group: '05-writes',
  step,
  path,
  reason: 'it is so',
});

describe('known differences', () => {
  it('excuse the field that they name and no other', () => {
    const { results, stale } = sift(
      [differing('a', difference), differing('b', difference, other)],
      [entry('a'), entry('b')],
    );
    expect(results.map(({ outcome }) => outcome)).deep.equal(['known', 'different']);
    expect(results[1]?.differences).deep.equal([other]);
    expect(stale).deep.equal([]);
  });

  it('are stale once the step agrees, but not when it was skipped or not run', () => {
    const results = [result('a'), result('b', { outcome: 'skipped' })];
    expect(sift(results, [entry('a'), entry('b'), entry('c')]).stale).deep.equal([entry('a')]);
  });

  it('that are committed only get fewer', () => {
    const known = readKnownDifferences();
    expect(known.length).at.most(0);
    expect(known.every(({ reason }) => reason.length > 0)).equal(true);
  });
});

describe('the report', () => {
  const report = (...results: readonly StepResult[]): ReturnType<typeof reportOf> =>
    reportOf({ results, stale: [] }, false);

  it('is good when nothing differs but what is known, left out or skipped', () => {
    const results = Array.from({ length: 20 }, (_, index) => result(String(index)));
    const apart = [
      result('l', { outcome: 'left out', reason: 'apply' }),
      result('s', { outcome: 'skipped', reason: 'no guests' }),
    ];
    const { isGood, lines } = report(...results, ...apart);
    expect(isGood).equal(true);
    expect(lines).include('left out of the simulator: apply: 05-writes "l"');
    expect(lines.at(-1)).match(/05-writes +20 of 22 +0 +0 +1 +1/);
  });

  it('counts what was skipped for one reason, and names all of it when asked', () => {
    const results = ['a', 'b'].map((step) => result(step, { outcome: 'skipped', reason: 'no guests' }));
    expect(report(...results).lines).include('skipped: no guests: 05-writes "a" and 1 more');
    expect(reportOf({ results, stale: [] }, true).lines).include(
      'skipped: no guests:\n   05-writes "a"\n   05-writes "b"',
    );
  });

  it('is bad with a difference, and tells each on a line, three of a step', () => {
    const { isGood, lines } = report(differing('a', difference, other, difference, other));
    expect(isGood).equal(false);
    expect(lines[0]).equal('05-writes "a" body.a: expected 1, got 2');
    expect(lines[3]).contain('1 more');
  });

  it('is bad when a known difference no longer differs', () => {
    const { isGood, lines } = reportOf({ results: [result('a')], stale: [entry('a')] }, false);
    expect(isGood).equal(false);
    expect(lines[0]).contain('no longer differs');
  });

  it('is bad when more than a tenth needs what is left out', () => {
    expect(report(result('a'), result('b', { outcome: 'left out', reason: 'apply' })).isGood).equal(false);
  });

  it('lists calls whose VM had left the state they are named after', () => {
    expect(report(result('always-crashed: stop', { isElsewhere: true })).lines.join('\n')).contain(
      '1 (always-crashed)',
    );
  });
});
