import { expect } from 'chai';
import { memoize } from '../../src/redfish/memo.ts';

describe('a memoized function', () => {
  it('gives the same result for the same objects, and makes it once', () => {
    let made = 0;
    const pair = memoize((a: object, b: object) => ({ a, b, number: ++made }));
    const [one, two] = [{}, {}];
    expect(pair(one, two)).to.equal(pair(one, two));
    expect(made).to.equal(1);
  });

  it('makes a new result when any of the objects is another one', () => {
    const pair = memoize((a: { n: number }, b: { n: number }) => a.n * 10 + b.n);
    const [one, two] = [{ n: 1 }, { n: 2 }];
    expect([pair(one, two), pair(two, one), pair(one, one)]).to.deep.equal([12, 21, 11]);
  });

  it('remembers undefined as a result', () => {
    let made = 0;
    const nothing = memoize((_: object) => {
      made += 1;
      return undefined;
    });
    const key = {};
    nothing(key);
    nothing(key);
    expect(made).to.equal(1);
  });

  it('keeps results for a key both alone and as the first of two', () => {
    const single = memoize((a: { n: number }) => a.n);
    const key = { n: 7 };
    expect(single(key)).to.equal(7);
    expect(single(key)).to.equal(7);
  });
});
