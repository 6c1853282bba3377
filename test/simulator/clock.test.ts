import { expect } from 'chai';

import { manualClock, realClock } from '../../src/simulator/clock.ts';

describe('the clocks of the simulated cluster', () => {
  it('a manual clock runs what falls due in order of time, then of scheduling, each at its own time', () => {
    const clock = manualClock(1000);
    const seen: string[] = [];
    const note = (name: string) => () => seen.push(`${name}@${clock.now()}`);
    clock.after(20, note('c'));
    clock.after(10, note('a'));
    clock.after(10, note('b'));
    clock.after(30, note('d'));
    clock.advance(25);
    expect(seen).to.deep.equal(['a@1010', 'b@1010', 'c@1020']);
    expect(clock.now()).to.equal(1025);
    expect(clock.pending).to.equal(1);
  });

  it('a manual clock runs work that work schedules, within the same advance', () => {
    const clock = manualClock(0);
    const seen: number[] = [];
    clock.after(5, () => clock.after(5, () => seen.push(clock.now())));
    clock.advance(9);
    expect(seen).to.deep.equal([]);
    clock.advance(1);
    expect(seen).to.deep.equal([10]);
  });

  it('cancelled work never runs', () => {
    const clock = manualClock(0);
    let ran = false;
    clock.after(1, () => (ran = true))();
    clock.advance(10);
    expect(ran).to.equal(false);
  });

  it('the real clock keeps the order of work without delay', async () => {
    const clock = realClock();
    const seen: number[] = [];
    await new Promise<void>((resolve) => {
      clock.after(0, () => seen.push(1));
      clock.after(0, () => seen.push(2));
      clock.after(0, resolve);
    });
    expect(seen).to.deep.equal([1, 2]);
  });
});
