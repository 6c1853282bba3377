import { expect } from 'chai';
import { MirrorPace } from '../../src/kubevirt/cache/pace.ts';
import { seededRandom } from '../../src/simulator/random.ts';

const limits = { backoff: { baseMs: 500, maxMs: 15_000 }, relistSpreadMs: 1_000, longestWaitMs: 60_000 };
const paceOf = (seed: number): MirrorPace => {
  const random = seededRandom(seed);
  return new MirrorPace(limits, () => random.next());
};

describe('the pace of a mirror', () => {
  it('opens a watch that lasted again at once', () => {
    const pace = paceOf(1);
    pace.listed();
    for (let round = 0; round < 5; round += 1) {
      pace.watched(30_000, false);
      expect(pace.next('watch', 0)).to.equal(0);
    }
  });

  it('waits ever longer for watches that end at once, up to its limit, however many events they bring', () => {
    const pace = paceOf(2);
    pace.listed();
    const waits = Array.from({ length: 50 }, () => {
      pace.watched(20, true);
      return pace.next('watch', 0);
    });
    expect(waits[0]).to.equal(0);
    expect(Math.max(...waits)).to.be.at.most(15_000);
    expect(waits.slice(6).every((wait) => wait >= 7_500)).to.equal(true);
  });

  it('spreads fifty lists in a row over many minutes', () => {
    const pace = paceOf(3);
    let total = 0;
    for (let round = 0; round < 50; round += 1) {
      pace.listed();
      pace.watched(20, true);
      total += pace.next('list', 0);
    }
    expect(total).to.be.at.least(50 * 6_000);
  });

  it('has replicas that need a list at the same moment list at different ones', () => {
    const waits = Array.from({ length: 20 }, (_, replica) => {
      const pace = paceOf(100 + replica);
      pace.listed();
      pace.watched(60_000, true);
      return pace.next('list', 0);
    });
    expect(new Set(waits.map((wait) => Math.floor(wait / 100))).size).to.be.at.least(6);
    expect(Math.max(...waits)).to.be.at.most(1_000);
  });

  it('has a version that was forgotten read again within its spread, whatever failed before', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const pace = paceOf(seed);
      pace.listed();
      pace.watched(60_000, true);
      for (let failure = 0; failure < 6; failure += 1) pace.next('watch', 0);
      expect(pace.next('list', 0)).to.be.at.most(limits.relistSpreadMs);
    }
  });

  it('does not make the first list of all wait', () => {
    expect(paceOf(4).next('list', 0)).to.equal(0);
  });

  it('waits as long as the API server asks, up to a minute, and never all at the same moment', () => {
    const waits = Array.from({ length: 10 }, (_, replica) => paceOf(replica).next('watch', 5_000));
    expect(waits.every((wait) => wait >= 5_000 && wait <= 6_250)).to.equal(true);
    expect(new Set(waits).size).to.equal(10);
    expect(paceOf(1).next('watch', 1e15)).to.be.at.most(75_000);
  });
});
